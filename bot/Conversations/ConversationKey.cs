namespace PracticeCaller.Bot.Conversations;

/// <summary>Names a conversation among all doors; the key of its grain and of its rows.</summary>
public static class ConversationKey
{
    private const string WebChatPrefix = "webchat:";
    private const string ChannelPrefix = "channel:";

    /// <summary>A conversation of the Web Chat door.</summary>
    public static string WebChat(string conversationId) => WebChatPrefix + conversationId;

    /// <summary>A conversation that came through <c>/api/messages</c>; it can never be one of the Web Chat door.</summary>
    public static string Channel(string channelId, string conversationId) => $"{ChannelPrefix}{channelId}:{conversationId}";

    /// <summary>True for a conversation of the Web Chat door.</summary>
    public static bool IsWebChat(string key) => key.StartsWith(WebChatPrefix, StringComparison.Ordinal);

    /// <summary>The channel's own id of a Web Chat conversation.</summary>
    public static string WebChatId(string key) => key[WebChatPrefix.Length..];
}
