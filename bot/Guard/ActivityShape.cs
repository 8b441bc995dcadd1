using Microsoft.Bot.Schema;

namespace PracticeCaller.Bot.Guard;

/// <summary>What every activity must have before anybody looks at what it says.</summary>
internal static class ActivityShape
{
    private const int LongestId = 1024;

    /// <summary>What is wrong, or null.</summary>
    public static string? Problem(Activity? activity)
    {
        if (activity is null)
            return "The body is not an activity (a JSON object, nested at most 64 deep).";
        if (string.IsNullOrEmpty(activity.Type))
            return "The activity has no type.";
        if (string.IsNullOrEmpty(activity.ChannelId))
            return "The activity has no channelId.";
        if (string.IsNullOrEmpty(activity.Conversation?.Id))
            return "The activity has no conversation.id.";
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) || service.Scheme is not ("http" or "https") || service.UserInfo.Length > 0)
            return "The activity has no serviceUrl (an http or https address).";
        if (activity.Type is ActivityTypes.Message or ActivityTypes.Invoke && string.IsNullOrEmpty(activity.From?.Id))
            return "The activity has no from.id.";
        string?[] ids = [activity.Type, activity.ChannelId, activity.Id, activity.ReplyToId, activity.Conversation.Id, activity.From?.Id, activity.Recipient?.Id, activity.ServiceUrl];
        return ids.Any(id => id?.Length > LongestId || id?.Any(char.IsControl) == true)
            ? $"An id of the activity is longer than {LongestId} characters or contains a control character."
            : null;
    }
}
