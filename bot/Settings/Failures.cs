using Microsoft.AspNetCore.Diagnostics;

namespace PracticeCaller.Bot.Settings;

/// <summary>What a client gets when a request fails for a reason of ours: no inner workings.</summary>
internal static class Failures
{
    public static void Handle(IApplicationBuilder app) => app.Run(context =>
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var (status, message) = failure is BadHttpRequestException bad
            ? (bad.StatusCode, "The request cannot be read.")
            : (StatusCodes.Status500InternalServerError, "Something went wrong on our side. Try again in a moment.");
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = new { code = status < 500 ? "BadArgument" : "ServiceError", message } });
    });
}
