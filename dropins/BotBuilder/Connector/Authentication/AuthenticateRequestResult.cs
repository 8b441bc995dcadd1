using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

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
