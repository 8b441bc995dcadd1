using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>What can be done in conversations.</summary>
public static class ConversationsExtensions
{
    /// <summary>Opens a conversation.</summary>
    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        Rest(operations).Call<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, cancellationToken);

    /// <summary>Adds an activity at the end of a conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        Rest(operations).Call<ResourceResponse>(HttpMethod.Post, Activities(conversationId), activity, cancellationToken);

    /// <summary>Answers an activity; channels with threads answer within the thread.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        Rest(operations).Call<ResourceResponse>(HttpMethod.Post, OneActivity(conversationId, activityId), activity, cancellationToken);

    /// <summary>Replaces an activity.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        Rest(operations).Call<ResourceResponse>(HttpMethod.Put, OneActivity(conversationId, activityId), activity, cancellationToken);

    /// <summary>Deletes an activity.</summary>
    public static Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        Rest(operations).Call<object>(HttpMethod.Delete, OneActivity(conversationId, activityId), null, cancellationToken);

    private static RestConversations Rest(IConversations operations) =>
        operations as RestConversations ?? throw new NotSupportedException("These conversations were not made by a connector client.");

    private static string Activities(string conversationId)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        return $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
    }

    private static string OneActivity(string conversationId, string activityId)
    {
        ArgumentException.ThrowIfNullOrEmpty(activityId);
        return $"{Activities(conversationId)}/{Uri.EscapeDataString(activityId)}";
    }
}
