using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, without a bot around it.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;

    /// <summary>A client that speaks as a channel.</summary>
    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null, UserState userState = null)
        : this(new TestAdapter(channelId ?? Channels.Test), targetDialog, initialDialogOptions, middlewares, conversationState, userState)
    {
    }

    /// <summary>A client with an adapter of its own.</summary>
    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null, UserState userState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        _adapter = testAdapter;
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        UserState = userState ?? new UserState(new MemoryStorage());
        _adapter.Use(new AutoSaveStateMiddleware(UserState, ConversationState));
        foreach (var middleware in middlewares ?? [])
            _adapter.Use(middleware);

        var stack = ConversationState.CreateProperty<DialogState>("DialogState");
        _callback = async (turnContext, cancellationToken) =>
        {
            DialogContext = await new DialogSet(stack).Add(targetDialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
                DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken).ConfigureAwait(false);
        };
    }

    /// <summary>How the dialog stands after the last turn.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>The stack of the last turn.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>The user's state.</summary>
    public UserState UserState { get; }

    /// <summary>The conversation's state.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Says something and takes the first answer.</summary>
    public Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity => SendActivityAsync<T>(_adapter.MakeActivity(text), cancellationToken);

    /// <summary>Sends an activity and takes the first answer.</summary>
    public async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next answer; null when there is none.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply();
}
