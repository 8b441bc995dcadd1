using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's registration from the settings <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private static readonly HttpClient _sharedHttp = new();

    private readonly string _appId;
    private readonly ClientCredentials _credentials;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="ArgumentException">A setting that the app type needs is missing.</exception>
    /// <exception cref="NotSupportedException">The app type is a managed identity.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration["MicrosoftAppType"];
        var tenant = configuration["MicrosoftAppTenantId"];
        var password = configuration["MicrosoftAppPassword"];
        _appId = configuration["MicrosoftAppId"];
        switch (type?.Trim().ToLowerInvariant())
        {
            case null or "" or "multitenant":
                break;
            case "singletenant":
                if (string.IsNullOrWhiteSpace(_appId) || string.IsNullOrWhiteSpace(tenant))
                    throw new ArgumentException("MicrosoftAppType is SingleTenant: set MicrosoftAppId and MicrosoftAppTenantId too.", nameof(configuration));
                TenantId = tenant;
                break;
            default:
                throw new NotSupportedException($"MicrosoftAppType '{type}' needs the official packages. Use MultiTenant or SingleTenant here.");
        }

        if (!string.IsNullOrWhiteSpace(_appId) && !string.IsNullOrWhiteSpace(password))
            _credentials = new ClientCredentials(_appId, password, httpClient ?? _sharedHttp, TimeProvider.System);
    }

    internal string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrWhiteSpace(_appId) && appId == _appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrWhiteSpace(_appId));

    internal override Task<string> TokenAsync(string loginUrl, string audience, bool fresh, CancellationToken cancellationToken) =>
        _credentials == null ? Task.FromResult<string>(null) : _credentials.TokenAsync(loginUrl, audience, fresh, cancellationToken);
}
