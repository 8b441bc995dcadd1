namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's own registration. Only a name here, for a signature: the stand-ins hold no keys.</summary>
public abstract class ServiceClientCredentialsFactory
{
}
