using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Proofs by the settings of the public cloud; each address can be replaced by a setting of its official name.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private const string PublicAzureChannel = "urn:botframework:azure";

    private static readonly HttpClient _sharedHttp = new();

    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly HttpClient _http;
    private readonly string _audience;
    private readonly string _loginUrl;
    private readonly string _callerId;
    private readonly ChannelTokens _tokens;

    /// <summary>Reads the settings.</summary>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _http = httpClientFactory?.CreateClient() ?? _sharedHttp;
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, _http, logger);
        var tenant = (_credentials as ConfigurationServiceClientCredentialFactory)?.TenantId ?? "botframework.com";
        _audience = Setting("ToChannelFromBotOAuthScope", "https://api.botframework.com");
        _loginUrl = Setting("ToChannelFromBotLoginUrl", $"https://login.microsoftonline.com/{tenant}");
        _callerId = Setting("CallerId", PublicAzureChannel);
        _tokens = new ChannelTokens(
            Setting("ToBotFromChannelTokenIssuer", "https://api.botframework.com"),
            Setting("ToBotFromChannelOpenIdMetadataUrl", "https://login.botframework.com/v1/.well-known/openidconfiguration"),
            authConfiguration ?? new AuthenticationConfiguration(),
            _http);

        string Setting(string name, string fallback) => configuration[name] is { Length: > 0 } value ? value : fallback;
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ClaimsIdentity identity;
        string caller = null;
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
                throw new UnauthorizedAccessException("There is no Authorization header.");
            identity = new ClaimsIdentity([], "anonymous");
        }
        else
        {
            identity = await _tokens.CheckAsync(authHeader, activity, _credentials, cancellationToken).ConfigureAwait(false);
            caller = _callerId;
        }

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _audience,
            CallerId = caller,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(this);

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _audience;

    private sealed class Factory(ConfigurationBotFrameworkAuthentication owner) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                throw new ArgumentException($"'{serviceUrl}' is not a service URL.", nameof(serviceUrl));

            IConnectorClient client = new RestConnectorClient(
                address,
                owner._http,
                (fresh, token) => owner._credentials.TokenAsync(owner._loginUrl, string.IsNullOrEmpty(audience) ? owner._audience : audience, fresh, token));
            return Task.FromResult(client);
        }
    }
}
