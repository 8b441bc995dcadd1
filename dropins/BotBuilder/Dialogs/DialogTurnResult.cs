namespace Microsoft.Bot.Builder.Dialogs;

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
