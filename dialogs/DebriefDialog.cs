using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

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
            await ShowAsync(step.Context, _session, record, await _session.ScoreAsync(record, cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string Compared(TakenAgain again, Scorecard before, Scorecard now) =>
        $"Taken again from turn {again.Turn}. Overall: {Points(before.Overall)} then, {Points(now.Overall)} now. The earlier call keeps its own result.";

    private static string Points(double? points) => points is { } p ? p.ToString("0", CultureInfo.InvariantCulture) : "too little for a score";

    /// <summary>Shows a result.</summary>
    internal static async Task ShowAsync(ITurnContext turnContext, CallSession session, KeptCall record, Scorecard scorecard, CancellationToken cancellationToken)
    {
        var scenario = record.Scenario.Scenario;
        if (PageEvents.AreReadBy(turnContext.Activity))
        {
            var result = new ScorecardEvent(record.Id, scenario.Id, scenario.Title, scenario.Caller.Name, scenario.Facts.ToDictionary(f => f.Id, f => f.Label), scorecard);
            await turnContext.SendActivityAsync(PageEvents.Of(PageEvents.Scorecard, result), cancellationToken);
        }

        await turnContext.SendActivityAsync(Messages.Coach(ScorecardCard.Text(scorecard), ScorecardCard.Of(record.Id, scorecard, canDisagree: !PageEvents.AreReadBy(turnContext.Activity)), turnContext.Activity), cancellationToken);
        if (record.State.Start?.TakenAgain is { } again && await session.FindAsync(again.CallId, cancellationToken) is { } earlier)
            await turnContext.SendActivityAsync(Messages.Coach(Compared(again, CallSession.Score(earlier), scorecard)), cancellationToken);
    }
}
