namespace Microsoft.Bot.Schema;

/// <summary>What every activity has, whatever its type.</summary>
public interface IActivity
{
    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    string Type { get; set; }

    /// <summary>Given by the channel; unique within it.</summary>
    string Id { get; set; }

    /// <summary>Where answers are sent.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When it was sent, in UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, on the sender's clock.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel it travels in.</summary>
    string ChannelId { get; set; }

    /// <summary>The sender.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>The addressee.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The activity that this one answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>Facts about the activity, such as mentions.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>What only this channel understands.</summary>
    dynamic ChannelData { get; set; }

    /// <summary>The channel data read as <typeparamref name="TypeT"/>; its default when there is none.</summary>
    TypeT GetChannelData<TypeT>();

    /// <summary>As <see cref="GetChannelData{TypeT}"/>, but false instead of an exception.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);

    /// <summary>This activity as a message, or null.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>This activity as an installation update, or null.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>This activity as a conversation update, or null.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>This activity as a typing signal, or null.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>This activity as an end of conversation, or null.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>This activity as an event, or null.</summary>
    IEventActivity AsEventActivity();

    /// <summary>This activity as an invoke, or null.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>This activity as an edit of a message, or null.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>This activity as a deletion of a message, or null.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>This activity as a reaction to a message, or null.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>Who talks with whom and where, enough to answer later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity by a reference.</summary>
    /// <param name="reference">Where to.</param>
    /// <param name="isIncoming">True when the bot is the addressee, false when it is the sender.</param>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
