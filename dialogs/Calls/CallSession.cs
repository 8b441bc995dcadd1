using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>Takes what happens in a conversation to the call's state machine, keeps the outcome and shows it.</summary>
public sealed class CallSession(ICallCatalogue catalogue, ICallRecords records, ICallEngine engine, CallSettings settings, TimeProvider time)
{
    /// <summary>Begins a call. Null when the scenario is not there any more.</summary>
    public async Task<CallRecord?> BeginAsync(ITurnContext turnContext, CallChoice choice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(choice);
        if (catalogue.Find(choice.ScenarioId) is not { } frozen)
            return null;

        var from = turnContext.Activity.From;
        var seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
        var record = new CallRecord(Guid.NewGuid().ToString("N"), from?.Id ?? "", from?.Name, frozen, CallState.New);
        var start = new CallStarted(frozen.Scenario.Id, frozen.Scenario.ContentHash, seed, choice.Mode, settings.Pace, Call.EngineVersion);
        return await StepAsync(turnContext, record, start, At(turnContext), cancellationToken);
    }

    /// <summary>The call with this id, or null.</summary>
    public Task<CallRecord?> FindAsync(string callId, CancellationToken cancellationToken) => records.FindAsync(callId, cancellationToken);

    /// <summary>Something happened to a call.</summary>
    /// <returns>The call afterwards.</returns>
    public async Task<CallRecord> OnAsync(ITurnContext turnContext, CallRecord record, CallEvent happened, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(record);
        var at = At(turnContext);
        if (record.State.Transcript.Count > 0 && at < record.State.Transcript[^1].At)
            at = record.State.Transcript[^1].At;

        // What was due before this arrived is said first. After a crash it may be late; that is no interruption.
        if (happened is not TimePassed && record.State.NextDue <= at)
            record = await StepAsync(turnContext, record, new TimePassed(), at, cancellationToken);
        return await StepAsync(turnContext, record, happened, at, cancellationToken);
    }

    /// <summary>Scores a call and keeps the result.</summary>
    public async Task<Practice.Evaluation.Scorecard> ScoreAsync(CallRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var scorecard = engine.Score(record.Scenario.Scenario, record.State);
        await records.SaveScorecardAsync(record.Id, scorecard, cancellationToken);
        return scorecard;
    }

    private async Task<CallRecord> StepAsync(ITurnContext turnContext, CallRecord before, CallEvent happened, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var step = engine.On(before.Scenario.Scenario, before.State, happened, at);
        var after = before with { State = step.State, Events = before.Events + 1 };
        await records.SaveAsync(after, [new RecordedEvent(at, happened)], cancellationToken);
        var show = CallView.Of(before, after, step.Effects, turnContext.Activity);
        if (show.Count > 0)
            await turnContext.SendActivitiesAsync([.. show], cancellationToken);
        return after;
    }

    private DateTimeOffset At(ITurnContext turnContext) => turnContext.TurnState.Get<Arrival>()?.At ?? time.GetUtcNow();
}
