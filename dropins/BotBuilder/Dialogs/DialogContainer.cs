namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of dialogs.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>An empty container.</summary>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs within.</summary>
    public virtual DialogSet Dialogs { get; } = new DialogSet();

    /// <summary>The stack within, or null when this dialog is not active.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>A dialog within, by its id, or null.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
