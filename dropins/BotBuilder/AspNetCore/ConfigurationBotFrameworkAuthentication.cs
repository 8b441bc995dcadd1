using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The way out to the channels of a bot that was given no key, as with an empty configuration. The bot's own HTTP clients sign what they send.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly HttpClient _sharedHttp = new();

    private readonly IHttpClientFactory _clients;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="NotSupportedException">The settings name a registration, which only the official packages can use.</exception>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (!string.IsNullOrEmpty(configuration["MicrosoftAppId"]) || credentialsFactory != null || authConfiguration != null)
            throw new NotSupportedException("This stand-in checks and signs nothing. Prove senders before the adapter, sign in the HTTP client, and pass a configuration without MicrosoftAppId.");
        _clients = httpClientFactory;
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(_clients);

    private sealed class Factory(IHttpClientFactory clients) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                throw new ArgumentException($"'{serviceUrl}' is not a service URL.", nameof(serviceUrl));
            IConnectorClient client = clients == null ? new RestConnectorClient(address, _sharedHttp, ownsHttp: false) : new RestConnectorClient(address, clients.CreateClient(), ownsHttp: true);
            return Task.FromResult(client);
        }
    }
}
