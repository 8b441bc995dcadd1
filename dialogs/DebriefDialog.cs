using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Dialogs;

/// <summary>The scorecard after a call.</summary>
public sealed class DebriefDialog : ComponentDialog
{
    private readonly CallSession _session;

    /// <summary>Debriefs calls of this session.</summary>
    public DebriefDialog(CallSession session)
        : base(nameof(DebriefDialog))
    {
        _session = session;
        AddDialog(new WaterfallDialog("debrief", [ShowAsync]));
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await _session.FindAsync((string)step.Options, cancellationToken) is { } record)
            await ShowAsync(step.Context, record, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task ShowAsync(ITurnContext turnContext, KeptCall record, CancellationToken cancellationToken)
    {
        var scorecard = await _session.ScoreAsync(record, cancellationToken);
        var scenario = record.Scenario.Scenario;
        if (PageEvents.AreReadBy(turnContext.Activity))
        {
            var result = new ScorecardEvent(record.Id, scenario.Id, scenario.Title, scenario.Caller.Name, scenario.Facts.ToDictionary(f => f.Id, f => f.Label), scorecard);
            await turnContext.SendActivityAsync(PageEvents.Of(PageEvents.Scorecard, result), cancellationToken);
        }

        await turnContext.SendActivityAsync(Messages.Coach(ScorecardCard.Text(scorecard), ScorecardCard.Of(scorecard)), cancellationToken);
    }
}
