namespace Microsoft.Bot.Connector;

/// <summary>The conversations of one channel's service.</summary>
public interface IConversations
{
}
