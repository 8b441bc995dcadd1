namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a stack of dialogs stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is active.</summary>
    Empty,

    /// <summary>The active dialog waits for an answer.</summary>
    Waiting,

    /// <summary>The last dialog has ended.</summary>
    Complete,

    /// <summary>The dialogs were broken off.</summary>
    Cancelled,

    /// <summary>The last dialog has ended, and the conversation waits for input.</summary>
    CompleteAndWait,
}
