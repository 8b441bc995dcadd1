using Microsoft.Bot.Schema;

namespace PracticeCaller.Bot.Conversations;

/// <summary>The sign that somebody is typing.</summary>
internal static class Typing
{
    /// <summary>A typing indicator of the bot's.</summary>
    public static Activity Of(ConversationReference reference, DateTimeOffset now)
    {
        var typing = reference.GetContinuationActivity().CreateReply();
        typing.Type = ActivityTypes.Typing;
        typing.Text = null;
        typing.ReplyToId = null;
        typing.Id = Guid.NewGuid().ToString("N");
        typing.Timestamp = now;
        return typing;
    }
}
