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

/// <summary>Why a dialog is called.</summary>
public enum DialogReason
{
    /// <summary>It begins.</summary>
    BeginCalled,

    /// <summary>An answer came.</summary>
    ContinueCalled,

    /// <summary>A dialog it had started ended.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>It is broken off.</summary>
    CancelCalled,

    /// <summary>The step before it went on at once.</summary>
    NextCalled,
}

/// <summary>What a turn did to a stack of dialogs.</summary>
public class DialogTurnResult
{
    /// <summary>A status and, when a dialog ended, its result.</summary>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>How the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the last dialog came to.</summary>
    public object Result { get; set; }

    /// <summary>Whether the dialog that started the last one has ended too.</summary>
    public bool ParentEnded { get; set; }
}
