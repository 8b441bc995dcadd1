using Microsoft.Bot.Builder;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Dialogs.Shifts;

/// <summary>Shows how a shift stands: an event for the practice page, words or a card elsewhere.</summary>
internal sealed class ShiftMessages(CallSession session)
{
    /// <summary>Before the briefing of a call.</summary>
    public async Task CallAsync(ITurnContext turnContext, Shift shift, CancellationToken cancellationToken)
    {
        if (PageEvents.AreReadBy(turnContext.Activity))
            await turnContext.SendActivityAsync(PageEvents.Of(PageEvents.Shift, await EventAsync(shift, ShiftEvent.InCall, null, cancellationToken)), cancellationToken);
        else
            await turnContext.SendActivityAsync(Messages.Coach(ShiftTexts.Call(shift.Place)), cancellationToken);
    }

    /// <summary>Between two calls.</summary>
    public async Task BreakAsync(ITurnContext turnContext, Shift shift, CancellationToken cancellationToken)
    {
        if (PageEvents.AreReadBy(turnContext.Activity))
            await turnContext.SendActivityAsync(PageEvents.Of(PageEvents.Shift, await EventAsync(shift, ShiftEvent.InBreak, null, cancellationToken)), cancellationToken);
        await turnContext.SendActivityAsync(Messages.Coach(ShiftTexts.Break(shift)).With(turnContext.Activity, "next", "end"), cancellationToken);
    }

    /// <summary>At the end.</summary>
    public async Task ReportAsync(ITurnContext turnContext, Shift shift, CancellationToken cancellationToken)
    {
        List<TakenCall> taken = [];
        foreach (var call in await CallsAsync(shift, cancellationToken))
            taken.Add(new TakenCall(call.State.Start?.Shift?.Number ?? taken.Count + 1, call.Id, call.Scenario.Scenario, await session.ResultAsync(call, cancellationToken)));
        var report = ShiftReport.Of(shift, taken);
        if (PageEvents.AreReadBy(turnContext.Activity))
            await turnContext.SendActivityAsync(PageEvents.Of(PageEvents.Shift, await EventAsync(shift, ShiftEvent.Over, report, cancellationToken)), cancellationToken);
        await turnContext.SendActivityAsync(Messages.Coach(ShiftReportCard.Text(report), ShiftReportCard.Of(report), turnContext.Activity), cancellationToken);
    }

    /// <summary>The call of a shift with this number, or null.</summary>
    public async Task<KeptCall?> CallAsync(Shift shift, int number, CancellationToken cancellationToken) =>
        (await CallsAsync(shift, cancellationToken)).FirstOrDefault(c => c.State.Start?.Shift?.Number == number);

    private async Task<IReadOnlyList<KeptCall>> CallsAsync(Shift shift, CancellationToken cancellationToken)
    {
        List<KeptCall> calls = [];
        foreach (var id in shift.CallIds)
        {
            if (await session.FindAsync(id, cancellationToken) is { } call)
                calls.Add(call);
        }

        return calls;
    }

    private async Task<ShiftEvent> EventAsync(Shift shift, string phase, ShiftReport? report, CancellationToken cancellationToken) => new(
        shift.Id, shift.Number, shift.Of, phase, shift.Mode,
        [.. (await CallsAsync(shift, cancellationToken)).Select(c => new ShiftDoneItem(c.State.Start?.Shift?.Number ?? 0, c.Scenario.Scenario.Title, c.Scenario.Scenario.Caller.Name, c.State.Ending))],
        report);
}
