namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What callers must prove beyond the usual.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry besides the channel's.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
