using System.Text.Encodings.Web;

namespace PracticeCaller.Bot.Trainer.SignIn;

/// <summary>The small pages around signing in. Each says what happened and what to do; none shows what the provider or a stranger sent.</summary>
internal static class SignInPages
{
    private const string Again = """<p><a class="button primary" href="/trainer/signin">Sign in</a></p>""";
    private const string OtherAccount = """<p><a class="button" href="/trainer/signin?account=other">Sign in with another account</a></p>""";

    /// <summary>Signed in, but no trainer.</summary>
    public static Task ForbiddenAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status403Forbidden,
        "This room is for trainers",
        $"""
        <p>You are signed in as {HtmlEncoder.Default.Encode(context.User.Identity?.Name ?? "somebody")}, but your account does not have the role <em>trainer</em> here. Ask the person who runs this bot to give it to you; then sign in again.</p>
        {OtherAccount}
        """);

    /// <summary>What came back from the provider could not be trusted, or the person did not want to.</summary>
    public static Task FailedAsync(HttpContext context, bool wasRefused) => WriteAsync(
        context,
        wasRefused ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized,
        "Signing in did not work",
        wasRefused
            ? $"<p>The sign-in service did not let you in, or you went back. If your account should get in, ask the person who runs this bot.</p>{Again}"
            : $"<p>What the sign-in service sent back could not be accepted. This happens when a sign-in takes longer than a quarter of an hour, is opened twice, or when cookies are blocked. Nothing was changed; please try again. If it happens every time, the person who runs this bot finds the reason in its log.</p>{Again}");

    /// <summary>The provider does not answer.</summary>
    public static Task UnreachableAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status424FailedDependency,
        "The sign-in service does not answer",
        $"<p>Trainers sign in with their organisation’s account, and the service for it cannot be reached now. Practising goes on without it. Please try again in a few minutes; if it stays so, tell the person who runs this bot.</p>{Again}");

    /// <summary>The page came over plain http, where the cookies of a sign-in would be lost.</summary>
    public static Task InsecureAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status400BadRequest,
        "Signing in works over https only",
        "<p>This page was opened over plain http. Open it with https. For the person who runs this bot: behind a proxy that ends TLS, set ASPNETCORE_FORWARDEDHEADERS_ENABLED=true, so that the bot knows.</p>");

    /// <summary>Signed out here; the organisation's account may still be signed in.</summary>
    /// <param name="context">The request.</param>
    /// <param name="endSession">Where the provider signs people out, or null when it does not say.</param>
    public static Task SignedOutAsync(HttpContext context, string? endSession)
    {
        var everywhere = Uri.TryCreate(endSession, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? $"""<p>Your browser may still be signed in to your organisation’s account. On a shared computer, <a href="{HtmlEncoder.Default.Encode(uri.AbsoluteUri)}">sign out there too</a>.</p>"""
            : "";
        return WriteAsync(context, StatusCodes.Status200OK, "You are signed out", $"<p>The trainer’s room is closed in this browser.</p>{everywhere}{Again}");
    }

    /// <summary>Signed in. A redirect would carry no strict cookie in some browsers; the page goes on by itself.</summary>
    public static Task GoOnAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status200OK,
        "You are signed in",
        """<p><a class="button primary" href="/trainer/">To the trainer’s room</a></p>""",
        """<meta http-equiv="refresh" content="0;url=/trainer/">""");

    private static Task WriteAsync(HttpContext context, int status, string title, string body, string head = "")
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8">{head}<title>{title} – PracticeCaller</title><meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/base.css"></head>
            <body><main class="page" id="main"><div class="state-box"><h1>{title}</h1>{body}<p><a href="/">To the practice page</a></p></div></main></body></html>
            """);
    }
}
