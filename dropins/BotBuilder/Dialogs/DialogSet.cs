namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can start each other by name.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = [];

    /// <summary>A set whose stack is kept in a property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set within a dialog, which keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    /// <summary>Adds a dialog. Another dialog of the same id is told apart by a number behind its id.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (ReferenceEquals(known, dialog))
                return this;
            var number = 2;
            while (_dialogs.ContainsKey(dialog.Id + number))
                number++;
            dialog.Id += number;
        }

        _dialogs[dialog.Id] = dialog;
        return this;
    }

    /// <summary>The stack of this conversation, ready to be used.</summary>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
            throw new InvalidOperationException("This set of dialogs belongs to a dialog, which keeps its stack; create the context there.");

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>A dialog by its id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;
}
