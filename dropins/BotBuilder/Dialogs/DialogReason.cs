namespace Microsoft.Bot.Builder.Dialogs;

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
