using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PracticeCaller.Bot.Trainer.SignIn;

/// <summary>Signing in with OpenID Connect: code flow with PKCE; of what the provider says only name, id and roles are kept, in the cookie.</summary>
internal static partial class SignInSetup
{
    /// <summary>Name of the scheme.</summary>
    public const string Scheme = "signin";

    /// <summary>Where the provider sends people back to; the app registration must name it.</summary>
    public const string CallbackPath = "/trainer/signin-callback";

    /// <summary>The roles that are kept; <c>trainer</c> opens the room.</summary>
    public static readonly IReadOnlyList<string> Roles = ["trainer", "author"];

    // Signatures of the provider's own keys only: a secret that both sides know proves nothing about who signed.
    private static readonly string[] Algorithms = [.. new[] { "RS", "PS", "ES" }.SelectMany(kind => new[] { $"{kind}256", $"{kind}384", $"{kind}512" })];

    /// <summary>Adds it to the cookie that holds who was signed in.</summary>
    public static void AddSignIn(this AuthenticationBuilder authentication, SignInSettings settings) => authentication.AddOpenIdConnect(Scheme, options =>
    {
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.RequireHttpsMetadata = !settings.IsOnThisMachine;
        options.CallbackPath = CallbackPath;
        options.RemoteSignOutPath = default;
        options.SignedOutCallbackPath = default;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // Comes back as a link that is followed, so that the cookies of the sign-in need not be sent with foreign forms.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        options.BackchannelTimeout = TimeSpan.FromSeconds(15);
        options.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(15);
        options.TokenValidationParameters = new TokenValidationParameters { NameClaimType = "name", RoleClaimType = "roles", ClockSkew = TimeSpan.FromMinutes(5), ValidAlgorithms = Algorithms };
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.Always;
            cookie.HttpOnly = true;
            cookie.Path = CallbackPath;
        }

        options.Events = new OpenIdConnectEvents { OnTokenValidated = KeepLittle, OnTicketReceived = EnterAsync, OnRemoteFailure = FailAsync };
    });

    private static Task KeepLittle(TokenValidatedContext context)
    {
        // The framework takes unsigned tokens that come straight from the provider; ours must be signed on every way.
        if (!Algorithms.Contains(context.SecurityToken.SignatureAlgorithm))
        {
            context.Fail("The token is not signed.");
            return Task.CompletedTask;
        }

        var from = context.Principal!;
        string? Value(params string[] claims) => claims.Select(claim => from.FindFirst(claim)?.Value).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        List<Claim> kept = [new(ClaimTypes.Name, Value("name", "preferred_username") ?? "Trainer"), new(ClaimTypes.NameIdentifier, Value("oid", "sub") ?? "")];
        kept.AddRange(from.FindAll("roles").Select(role => role.Value).Where(Roles.Contains).Distinct().Select(role => new Claim(ClaimTypes.Role, role)));
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity(kept, CookieAuthenticationDefaults.AuthenticationScheme));
        return Task.CompletedTask;
    }

    private static async Task EnterAsync(TicketReceivedContext context)
    {
        await context.HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, context.Principal!);
        await SignInPages.GoOnAsync(context.HttpContext);
        context.HandleResponse();
    }

    private static async Task FailAsync(RemoteFailureContext context)
    {
        LogFailed(context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInSetup).FullName!), context.Failure);
        // The provider says no in the link that it sends people back with.
        await SignInPages.FailedAsync(context.HttpContext, wasRefused: context.Request.Query["error"] == "access_denied");
        context.HandleResponse();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in to the trainer's room failed")]
    private static partial void LogFailed(ILogger logger, Exception? exception);
}
