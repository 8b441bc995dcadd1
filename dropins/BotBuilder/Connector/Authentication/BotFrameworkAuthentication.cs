using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves who calls the bot, and proves to channels who the bot is.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Proves who sent an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The proof is missing or will not do.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>What makes clients in the bot's name.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>The audience of tokens for channels.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}
