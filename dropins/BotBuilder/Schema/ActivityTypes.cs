namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Type"/> that channels and bots exchange.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, shown or submitted.</summary>
    public const string Message = "message";

    /// <summary>The bot was added to or removed from a contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>People joined or left, or the topic changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The sender is writing.</summary>
    public const string Typing = "typing";

    /// <summary>The sender considers the conversation finished.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A named happening without an answer.</summary>
    public const string Event = "event";

    /// <summary>A named request that waits for an answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>A person asked for their data to be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>An earlier message was edited or restored.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>An earlier message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The app was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Reactions were added to or taken from a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A private suggestion about an earlier message.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Diagnostics for the emulator; other channels drop it.</summary>
    public const string Trace = "trace";

    /// <summary>The conversation passes to someone else.</summary>
    public const string Handoff = "handoff";

    /// <summary>A command to be carried out.</summary>
    public const string Command = "command";

    /// <summary>The outcome of a <see cref="Command"/>.</summary>
    public const string CommandResult = "commandResult";
}
