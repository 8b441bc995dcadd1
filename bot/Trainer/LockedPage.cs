using PracticeCaller.Bot.Trainer.SignIn;

namespace PracticeCaller.Bot.Trainer;

/// <summary>What somebody sees who comes to the trainer's room without the key.</summary>
internal static class LockedPage
{
    private const string SignInFirst = "You are not signed in to the trainer's room, or your account does not have the role trainer. Open /trainer/ and sign in.";

    private const string Reason = "The trainer's room is locked. When the bot starts it prints a link that opens the room once, on the machine it runs on. The link has been used, or belongs to an earlier start? Start the bot again for a new one.";

    /// <summary>Writes it, as a page or as JSON, whichever was asked for.</summary>
    public static async Task WriteAsync(HttpContext context, int status)
    {
        var reason = context.RequestServices.GetRequiredService<SignInSettings>().IsOn ? SignInFirst : Reason;
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Path.StartsWithSegments("/trainer/api", StringComparison.OrdinalIgnoreCase))
        {
            await context.Response.WriteAsJsonAsync(new { error = new { code = "Locked", message = reason } });
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Trainer's room is locked</title><meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/base.css"></head>
            <body><main class="page" id="main"><h1>Trainer's room</h1><p>{reason}</p><p><a href="/">To the practice page</a></p></main></body></html>
            """);
    }
}
