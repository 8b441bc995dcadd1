using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PracticeCaller.Bot.Trainer.SignIn;

/// <summary>Where a trainer signs in and out.</summary>
internal static partial class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/trainer/signin", SignInAsync);
        endpoints.MapPost("/trainer/signout", SignOutAsync);
    }

    private static async Task SignInAsync(HttpContext context, string? account, IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory loggers)
    {
        if (!context.Request.IsHttps && !WebChat.DoorPolicy.IsLocal(context))
        {
            await SignInPages.InsecureAsync(context);
            return;
        }

        if (await DescribedAsync(context, options, loggers) is null)
        {
            await SignInPages.UnreachableAsync(context);
            return;
        }

        var how = new OpenIdConnectChallengeProperties { RedirectUri = "/trainer/" };
        if (account == "other")
            how.Prompt = OpenIdConnectPrompt.SelectAccount;
        context.Response.Headers.CacheControl = "no-store";
        await context.ChallengeAsync(SignInSetup.Scheme, how);
    }

    private static async Task SignOutAsync(HttpContext context, IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory loggers)
    {
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        // Signing out here needs no answer from there.
        await SignInPages.SignedOutAsync(context, (await DescribedAsync(context, options, loggers))?.EndSessionEndpoint);
    }

    // How the provider describes itself; null when it cannot be reached.
    private static async Task<OpenIdConnectConfiguration?> DescribedAsync(HttpContext context, IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory loggers)
    {
        try
        {
            return await options.Get(SignInSetup.Scheme).ConfigurationManager!.GetConfigurationAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is not OperationCanceledException || !context.RequestAborted.IsCancellationRequested)
        {
            LogUnreachable(loggers.CreateLogger(typeof(SignInEndpoints).FullName!), e);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The sign-in service does not describe itself; check SignIn:Authority and whether this machine reaches it")]
    private static partial void LogUnreachable(ILogger logger, Exception exception);
}
