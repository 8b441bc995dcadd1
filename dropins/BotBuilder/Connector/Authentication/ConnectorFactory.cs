namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients in the bot's name.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client of one service.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
