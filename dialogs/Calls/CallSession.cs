using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>Takes what happens in a conversation to the call's state machine, keeps the outcome and shows it.</summary>
public sealed class CallSession(ICallCatalogue catalogue, ICallRecords records, CallSettings settings, TimeProvider time)
{
    /// <summary>Begins a call. Null when the scenario is not there any more.</summary>
    public async Task<KeptCall?> BeginAsync(ITurnContext turnContext, CallChoice choice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(choice);
        if (catalogue.Find(choice.ScenarioId) is not { } frozen)
            return null;

        var from = turnContext.Activity.From;
        var seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
        var record = new KeptCall(Guid.NewGuid().ToString("N"), from?.Id ?? "", from?.Name, frozen, CallState.New);
        var start = new CallStarted(frozen.Scenario.Id, frozen.Scenario.ContentHash, seed, choice.Mode, settings.Pace, Call.EngineVersion);
        return await StepAsync(turnContext, record, start, At(turnContext), cancellationToken);
    }

    /// <summary>The call with this id, or null.</summary>
    public Task<KeptCall?> FindAsync(string callId, CancellationToken cancellationToken) => records.FindAsync(callId, cancellationToken);

    /// <summary>Something happened to a call.</summary>
    /// <returns>The call afterwards.</returns>
    public async Task<KeptCall> OnAsync(ITurnContext turnContext, KeptCall record, CallEvent happened, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(record);
        return await StepAsync(turnContext, record, happened, At(turnContext), cancellationToken);
    }

    /// <summary>Scores a call and keeps the result.</summary>
    public async Task<Scorecard> ScoreAsync(KeptCall record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var scorecard = Evaluator.Score(record.State, record.Scenario.Scenario, Rubrics.FiveSkills);
        await records.SaveScorecardAsync(record.Id, scorecard, cancellationToken);
        return scorecard;
    }

    private async Task<KeptCall> StepAsync(ITurnContext turnContext, KeptCall before, CallEvent happened, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var step = before.Scenario.Engine.On(before.State, happened, at);
        var after = before with { State = step.State, Events = before.Events + 1 };
        await records.SaveAsync(after, [new RecordedEvent(at, happened)], cancellationToken);
        var show = CallView.Of(before, after, step.Effects, turnContext.Activity);
        if (show.Count > 0)
            await turnContext.SendActivitiesAsync([.. show], cancellationToken);
        return after;
    }

    private DateTimeOffset At(ITurnContext turnContext) => turnContext.TurnState.Get<Arrival>()?.At ?? time.GetUtcNow();
}
