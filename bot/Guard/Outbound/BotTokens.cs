using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace PracticeCaller.Bot.Guard.Outbound;

/// <summary>The bot's own tokens, by which channels know it. Kept in memory until shortly before they expire.</summary>
internal sealed class BotTokens(ChannelSettings settings, IHttpClientFactory clients)
{
    /// <summary>Name of the HTTP client that talks to the login service.</summary>
    public const string Client = "bot-login";

    private readonly Lazy<Func<bool, CancellationToken, Task<AuthenticationResult>>> _ask = new(() => Asker(settings, new LoginHttp(clients)));

    /// <summary>A token.</summary>
    /// <param name="fresh">True after a channel refused the one that is kept.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Null for a bot without a registration.</returns>
    /// <exception cref="BotLoginException">The login service gave none.</exception>
    public async Task<string?> GetAsync(bool fresh, CancellationToken cancellationToken)
    {
        if (settings.IsUnregistered)
            return null;
        try
        {
            return (await _ask.Value(fresh, cancellationToken)).AccessToken;
        }
        catch (MsalException e)
        {
            throw new BotLoginException($"The login service gave no token for the app id {settings.AppId} ({e.ErrorCode}). Check {Cure(settings)}.", e);
        }
    }

    private static string Cure(ChannelSettings settings) => settings.AppType == BotAppType.UserAssignedMSI
        ? "that the managed identity with this client id is assigned to the app"
        : "MicrosoftAppId, MicrosoftAppTenantId and the secret (MicrosoftAppPassword, perhaps expired) or certificate";

    private static Func<bool, CancellationToken, Task<AuthenticationResult>> Asker(ChannelSettings settings, IMsalHttpClientFactory http)
    {
        if (settings.AppType == BotAppType.UserAssignedMSI)
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.AppId)).WithHttpClientFactory(http).Build();
            return (fresh, cancel) => identity.AcquireTokenForManagedIdentity(settings.Audience).WithForceRefresh(fresh).ExecuteAsync(cancel);
        }

        var builder = ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithAuthority(settings.LoginUrl)
            // The login address is the operator's own setting; nobody else is asked whether it is genuine.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);
        builder = settings.CertificateFile.Length > 0 ? builder.WithCertificate(Certificate(settings), sendX5C: true) : builder.WithClientSecret(settings.Password);
        var app = builder.Build();
        string[] scopes = [settings.Audience + "/.default"];
        return (fresh, cancel) => app.AcquireTokenForClient(scopes).WithForceRefresh(fresh).ExecuteAsync(cancel);
    }

    private static X509Certificate2 Certificate(ChannelSettings settings)
    {
        var password = settings.CertificatePassword.Length > 0 ? settings.CertificatePassword : null;
        return X509Certificate2.GetCertContentType(settings.CertificateFile) == X509ContentType.Pkcs12
            ? X509CertificateLoader.LoadPkcs12FromFile(settings.CertificateFile, password)
            : password is null ? X509Certificate2.CreateFromPemFile(settings.CertificateFile) : X509Certificate2.CreateFromEncryptedPemFile(settings.CertificateFile, password);
    }

    private sealed class LoginHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => clients.CreateClient(Client);
    }
}

/// <summary>The bot could not log in.</summary>
public sealed class BotLoginException : Exception
{
    /// <summary>Says why and what to check.</summary>
    public BotLoginException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
