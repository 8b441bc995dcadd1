using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's way out to channels.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>What makes clients in the bot's name.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
