using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Rehearsal;

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
        var seed = choice.Seed ?? BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
        var record = new KeptCall(Guid.NewGuid().ToString("N"), from?.Id ?? "", from?.Name, frozen, CallState.New, settings.Rubric);
        var exam = choice.Mode == CallMode.Exam;
        // The calls of a shift have the seeds of the shift, and no form of their own.
        var form = exam && choice.Shift is null ? choice.Form ?? ExamForms.Names[RandomNumberGenerator.GetInt32(ExamForms.Names.Count)] : null;
        var start = new CallStarted(frozen.Scenario.Id, frozen.Scenario.ContentHash, form is null ? seed : ExamForms.SeedOf(frozen.Scenario.Id, form), choice.Mode, settings.Pace, Call.EngineVersion, Difficulty: exam ? Difficulty.Usual : choice.Difficulty, Form: form, Shift: choice.Shift);
        return await StepAsync(turnContext, record, start, At(turnContext), cancellationToken);
    }

    /// <summary>Takes up a finished call again just before one of its turns: the same caller with the same chance, everything before as it was. Null when the call is gone, not over, somebody else's, or has no such turn.</summary>
    public async Task<KeptCall?> RetryAsync(ITurnContext turnContext, CallRetry retry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(retry);
        if (await records.FindAsync(retry.CallId, cancellationToken) is not { } earlier || !IsFinishedOwn(earlier, turnContext) || retry.Turn < 1 || retry.Turn > earlier.State.Turns.Count)
            return null;

        var engine = earlier.Scenario.Engine;
        var events = await records.EventsAsync(retry.CallId, cancellationToken);
        // The clock of the earlier call goes on from the moment that its agent wrote in this turn.
        var shift = At(turnContext) - earlier.State.Turns[retry.Turn - 1].At;
        var again = WhatIf.Before(engine, events, retry.Turn).Select(e => new RecordedEvent(e.At + shift, e.Event is CallStarted start ? start with { Mode = CallMode.Practice, TakenAgain = new TakenAgain(retry.CallId, retry.Turn), Shift = null } : e.Event)).ToList();
        var fresh = new KeptCall(Guid.NewGuid().ToString("N"), earlier.UserId, earlier.UserName, earlier.Scenario, CallState.New, earlier.Rubric);
        var taken = fresh with { State = engine.Replay(again), Events = again.Count };
        await records.SaveAsync(taken, again, cancellationToken);

        // What the caller had just said is said once more, so that it stands right above the new reply.
        var lastWords = taken.State.Transcript.Where(l => l.Turn == retry.Turn - 1 && l.Speaker != Speaker.Trainee).Select(l => new SayLine(l.Id, l)).ToList<CallEffect>();
        await turnContext.SendActivitiesAsync([.. CallView.Of(fresh, taken, lastWords, turnContext.Activity)], cancellationToken);
        return taken;
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

    /// <summary>Ends and closes a call whose trainee is gone, without a word. Nothing happens when it is closed already.</summary>
    public async Task AbandonAsync(ITurnContext turnContext, string callId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (await records.FindAsync(callId, cancellationToken) is not { State.Phase: CallPhase.Live or CallPhase.Paused or CallPhase.WrapUp } record)
            return;
        var at = At(turnContext);
        List<CallEvent> last = [new NotesFiled("", null)];
        if (record.State.Phase != CallPhase.WrapUp)
            last.Insert(0, new TraineeEnded());
        foreach (var happened in last)
        {
            record = record with { State = record.Scenario.Engine.On(record.State, happened, at).State, Events = record.Events + 1 };
            await records.SaveAsync(record, [new RecordedEvent(at, happened)], cancellationToken);
        }

        await ScoreAsync(record, cancellationToken);
    }

    /// <summary>Somebody disagrees with a judgement of a result.</summary>
    /// <returns>What to say to them.</returns>
    public Task<string> DisagreeAsync(ITurnContext turnContext, Disagreement disagreement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(disagreement);
        return disagreement.KeepAsync(turnContext, records, At(turnContext), cancellationToken);
    }

    /// <summary>Scores a call and keeps the result.</summary>
    public async Task<Scorecard> ScoreAsync(KeptCall record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var events = await records.EventsAsync(record.Id, cancellationToken);
        var scorecard = Debrief.Card(record.Scenario.Engine, record.State, events, record.Rubric.Rubric, catalogue.Calls);
        await records.SaveScorecardAsync(record.Id, scorecard, record.Rubric, cancellationToken);
        return scorecard;
    }

    /// <summary>The result of a call as it stands, with what people said about it; made now when it has none.</summary>
    public async Task<Scorecard> ResultAsync(KeptCall record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return await records.ResultAsync(record.Id, cancellationToken) ?? Score(record);
    }

    /// <summary>The result of a call, without keeping it.</summary>
    public static Scorecard Score(KeptCall record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Evaluator.Score(record.State, record.Scenario.Scenario, record.Rubric.Rubric);
    }

    // The id may come from a client.
    internal static bool IsFinishedOwn(KeptCall earlier, ITurnContext turnContext) =>
        earlier.State.Phase is CallPhase.WrapUp or CallPhase.Closed && earlier.UserId == (turnContext.Activity.From?.Id ?? "");

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
