namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What callers must prove beyond the usual. Only a name here, for a signature: the stand-ins prove nothing.</summary>
public class AuthenticationConfiguration
{
}
