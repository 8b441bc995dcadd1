namespace Microsoft.Bot.Schema;

/// <summary>An edit of an earlier message.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}

/// <summary>The deletion of an earlier message, named by <see cref="IActivity.Id"/>.</summary>
public interface IMessageDeleteActivity : IActivity
{
}

/// <summary>The sender is writing.</summary>
public interface ITypingActivity : IActivity
{
}

/// <summary>People came or went, or the topic changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined, the bot itself included.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The new topic.</summary>
    string TopicName { get; set; }

    /// <summary>Whether newcomers can read what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}

/// <summary>The app was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>One of <see cref="InstallationUpdateActionTypes"/>; channels add their own.</summary>
    string Action { get; set; }
}

/// <summary>Reactions were added to or taken from the message named by <see cref="IActivity.ReplyToId"/>.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>New reactions.</summary>
    IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    IList<MessageReaction> ReactionsRemoved { get; set; }
}

/// <summary>A named happening without an answer.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>What happened.</summary>
    string Name { get; set; }

    /// <summary>Its details.</summary>
    object Value { get; set; }

    /// <summary>The conversation it is about, when it is another one.</summary>
    ConversationReference RelatesTo { get; set; }
}

/// <summary>A named request that waits for an answer.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is asked for.</summary>
    string Name { get; set; }

    /// <summary>The conversation it is about, when it is another one.</summary>
    ConversationReference RelatesTo { get; set; }

    /// <summary>Its parameters.</summary>
    object Value { get; set; }
}

/// <summary>The sender considers the conversation finished.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>What the conversation came to.</summary>
    object Value { get; set; }

    /// <summary>One of <see cref="EndOfConversationCodes"/>.</summary>
    string Code { get; set; }

    /// <summary>A parting word.</summary>
    string Text { get; set; }
}

/// <summary>Diagnostics for the emulator.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>The traced operation.</summary>
    string Name { get; set; }

    /// <summary>Where in the bot it was written.</summary>
    string Label { get; set; }

    /// <summary>The kind of <see cref="Value"/>.</summary>
    string ValueType { get; set; }

    /// <summary>What was traced.</summary>
    object Value { get; set; }

    /// <summary>The conversation it is about, when it is another one.</summary>
    ConversationReference RelatesTo { get; set; }
}
