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

/// <summary>Makes clients in the bot's name.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client of one service.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}

/// <summary>Who sent an activity, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The audience of tokens for the answer.</summary>
    public string Audience { get; set; }

    /// <summary>What the sender has proved.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>The sender's name among callers.</summary>
    public string CallerId { get; set; }

    /// <summary>What makes clients to answer with.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
