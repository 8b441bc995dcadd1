using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PracticeCaller.Bot.Guard;

/// <summary>Checks the token of a channel: who signed it, for whom, and when. What it speaks for is checked by <see cref="ActivityProof"/>.</summary>
internal static partial class ConnectorScheme
{
    /// <summary>Name of the authentication scheme.</summary>
    public const string Name = "BotConnector";

    /// <summary>Under this name the result carries the id of the key that signed the token.</summary>
    public const string KeyId = "kid";

    /// <summary>How far the clocks may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>A longer token is not read; the Bot Connector's have about 1 KB.</summary>
    public const int LongestToken = 8 * 1024;

    private const int ShortestRsaKey = 2048;

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Adds the scheme. It is nobody's default: only the door of the channels asks for it.</summary>
    public static IServiceCollection AddConnectorScheme(this IServiceCollection services)
    {
        services.AddHttpClient(ChannelKeys.Client, client =>
        {
            client.Timeout = TimeSpan.FromSeconds(10);
            client.MaxResponseContentBufferSize = 1024 * 1024;
        }).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton<ChannelKeys>();
        services.AddAuthentication().AddJwtBearer(Name, _ => { });
        services.AddOptions<JwtBearerOptions>(Name).Configure<ChannelSettings, ChannelKeys, TimeProvider, ILoggerFactory>((options, settings, keys, time, loggers) =>
        {
            options.ConfigurationManager = keys;
            options.RefreshOnIssuerKeyNotFound = false;
            options.IncludeErrorDetails = false;
            options.MapInboundClaims = false;
            options.SaveToken = false;
            options.TokenHandlers.Clear();
            options.TokenHandlers.Add(new JsonWebTokenHandler { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken });
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidAlgorithms = Algorithms,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                TryAllIssuerSigningKeys = false,
                ValidateIssuerSigningKey = true,
                IssuerSigningKeyValidator = (key, _, _) => key is ECDsaSecurityKey or JsonWebKey { Kty: JsonWebAlgorithmsKeyTypes.EllipticCurve } || key.KeySize >= ShortestRsaKey,
                // The metadata names an issuer too; only the one of the settings counts.
                IssuerValidator = (issuer, _, _) => issuer == settings.Issuer ? issuer : throw new SecurityTokenInvalidIssuerException("The token is of another issuer."),
                AudienceValidator = (audiences, _, _) => !settings.IsUnregistered && audiences.Take(2).ToList() is [var audience] && audience.Equals(settings.AppId, StringComparison.OrdinalIgnoreCase),
                LifetimeValidator = (from, until, _, _) => IsNow(from, until, time.GetUtcNow().UtcDateTime),
            };
            var logger = loggers.CreateLogger(typeof(ConnectorScheme));
            options.Events = new JwtBearerEvents
            {
                OnMessageReceived = context => ReceiveAsync(context, keys),
                OnTokenValidated = context =>
                {
                    context.Properties.SetParameter(KeyId, (context.SecurityToken as JsonWebToken)?.Kid);
                    return Task.CompletedTask;
                },
                OnAuthenticationFailed = context =>
                {
                    LogRefused(logger, context.Exception.GetType().Name);
                    context.Fail(context.Exception);
                    return Task.CompletedTask;
                },
            };
        });
        return services;
    }

    private static bool IsNow(DateTime? from, DateTime? until, DateTime now) => until is { } end && now - Skew < end && (from is not { } begin || begin < now + Skew) && (from is null || from < until);

    private static async Task ReceiveAsync(MessageReceivedContext context, ChannelKeys keys)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || header["Bearer ".Length..].Trim() is not { Length: > 0 and <= LongestToken } token)
        {
            context.Fail("There is no bearer token.");
            return;
        }

        if (KeyOf(token) is not { } keyId)
        {
            context.Fail("The token cannot be read, names no key, or asks for something unknown.");
            return;
        }

        try
        {
            await keys.LookForAsync(keyId, context.HttpContext.RequestAborted);
            context.Token = token;
        }
        catch (InvalidOperationException e)
        {
            context.Fail(e);
        }
    }

    private static string? KeyOf(string token)
    {
        try
        {
            var read = new JsonWebToken(token);
            return string.IsNullOrEmpty(read.Kid) || read.TryGetHeaderValue<object>("crit", out _) ? null : read.Kid;
        }
        catch (Exception)
        {
            // The reader throws many kinds of exceptions at nonsense, and strangers write all kinds of nonsense.
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A token for /api/messages was refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
