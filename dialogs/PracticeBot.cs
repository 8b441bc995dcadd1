using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Dialogs;

/// <summary>The bot: welcomes people once, sends groups to the private chat, and gives everything else to the dialogs.</summary>
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
        if (IsShared(turnContext.Activity))
        {
            await PointToChatAsync(turnContext, cancellationToken);
            return;
        }

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
        if (turnContext.Activity.Name == ActivityEventNames.ContinueConversation)
            await GoOnAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GoOnAsync(turnContext, cancellationToken);

    /// <inheritdoc />
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        GoOnAsync(turnContext, cancellationToken);

    /// <summary>Our cards have buttons that send messages; an invoke comes from a card of somebody else or of another version.</summary>
    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = HelpTexts.NoSuchButton });

    /// <inheritdoc />
    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        BeginAsync(turnContext, cancellationToken);

    /// <inheritdoc />
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        BeginAsync(turnContext, cancellationToken);

    /// <inheritdoc />
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        await GoOnAsync(turnContext, cancellationToken);
        await _dialogState.DeleteAsync(turnContext, cancellationToken);
        await _welcomed.DeleteAsync(turnContext, cancellationToken);
    }

    private async Task GoOnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!IsShared(turnContext.Activity) && await _welcomed.GetAsync(turnContext, () => false, cancellationToken))
            await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    private async Task BeginAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (IsShared(turnContext.Activity))
        {
            if (await IsFirstAsync(turnContext, cancellationToken))
                await PointToChatAsync(turnContext, cancellationToken);
            return;
        }

        if (await WelcomeAsync(turnContext, cancellationToken))
            await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    private async Task<bool> WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!await IsFirstAsync(turnContext, cancellationToken))
            return false;
        await turnContext.SendActivityAsync(Messages.Coach(HelpTexts.Welcome), cancellationToken);
        return true;
    }

    // Some channels announce the same people again on every reload.
    private async Task<bool> IsFirstAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await _welcomed.GetAsync(turnContext, () => false, cancellationToken))
            return false;
        await _welcomed.SetAsync(turnContext, true, cancellationToken);
        return true;
    }

    private static Task PointToChatAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(Messages.Coach(HelpTexts.Private(turnContext.Activity.Recipient?.Id)), cancellationToken);

    private static bool IsShared(IActivity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };
}
