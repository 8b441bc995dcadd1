using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Dialogs;

/// <summary>The bot: welcomes people once and gives everything else to the dialogs.</summary>
public sealed class PracticeBot(ConversationState conversationState, MainDialog dialog) : TeamsActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState = conversationState.CreateProperty<DialogState>(nameof(DialogState));
    private readonly IStatePropertyAccessor<bool> _welcomed = conversationState.CreateProperty<bool>("welcomed");

    /// <inheritdoc />
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversationState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.ChannelId == Channels.Msteams)
            turnContext.Activity.RemoveRecipientMention();
        turnContext.Activity.Text = CardAnswer.TextOf(turnContext.Activity);
        await WelcomeAsync(turnContext, cancellationToken);
        await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Name == ActivityEventNames.ContinueConversation && await _welcomed.GetAsync(turnContext, () => false, cancellationToken))
            await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        BeginAsync(turnContext, cancellationToken);

    /// <inheritdoc />
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        BeginAsync(turnContext, cancellationToken);

    private async Task BeginAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await WelcomeAsync(turnContext, cancellationToken))
            await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    // Some channels announce the same people again on every reload.
    private async Task<bool> WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await _welcomed.GetAsync(turnContext, () => false, cancellationToken))
            return false;
        await _welcomed.SetAsync(turnContext, true, cancellationToken);
        await turnContext.SendActivityAsync(Messages.Coach(HelpTexts.Welcome), cancellationToken);
        return true;
    }
}
