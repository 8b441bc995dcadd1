using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>
/// Plays the coach's better wordings: the call up to the turn as it was, the wording instead, and what the caller feels then. Exact, not an estimate,
/// because a call is a fold over its events.
/// </summary>
public static partial class CoachingReplay
{
    // As long as it takes to read the last words and see that there are no more.
    private static readonly TimeSpan AfterTheEnd = TimeSpan.FromSeconds(3);

    private const int MostLines = 20;

    // Less than this nobody notices.
    private const double Slack = 0.5;

    // A wording that would have won less for the solution has lost something too.
    private const double WeightOfAcceptance = 0.5;

    /// <summary>The card with what each better wording would have done. A call of another engine version comes back as it is: it would be another call.</summary>
    /// <param name="card">The card of this call.</param>
    /// <param name="call">What played it.</param>
    /// <param name="events">What happened.</param>
    public static Scorecard Fill(Scorecard card, Call call, IReadOnlyList<RecordedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(events);
        if (events.Count == 0 || events[0].Event is not CallStarted start || start.EngineVersion != Call.EngineVersion || start.ScenarioHash != call.Scenario.ContentHash)
            return card;
        return card with { ToWorkOn = [.. card.ToWorkOn.Select(m => Fill(m, call, events))] };
    }

    private static Moment Fill(Moment moment, Call call, IReadOnlyList<RecordedEvent> events)
    {
        if (moment.Better is not { } better || moment.After is not { } after)
            return moment;
        var before = WhatIf.Before(call, events, moment.Turn);
        var instead = Felt(call, before, events[before.Count].At, better, moment.Turn);
        if (instead is not { } felt)
            return moment;
        // A wording that would have done no more good than what was said is no better one.
        return Burden(felt) > Burden(after) - Slack || felt.Trust < after.Trust - Slack || felt.Anger > after.Anger + Slack ? moment with { Better = null } : moment with { Instead = felt, InsteadWords = CoachingFeelings.Instead(after, felt) };
    }

    private static double Burden(Feelings f) => f.Anger - f.Trust + (0.5 * (f.Anxiety - f.Patience)) - (WeightOfAcceptance * f.Acceptance);

    private static Feelings? Felt(Call call, IReadOnlyList<RecordedEvent> before, DateTimeOffset at, string better, int turn)
    {
        var state = call.Replay(before);
        var text = better;
        if (WaitThenSay().Match(better) is { Success: true } wait)
        {
            text = wait.Groups[1].Value;
            for (var i = 0; i < MostLines && state is { Phase: CallPhase.Live, Planned.Count: > 0, NextDue: { } due }; i++)
            {
                at = due > at ? due : at;
                state = call.On(state, new TimePassed(), at).State;
            }

            at += AfterTheEnd;
        }

        state = call.On(state, new TraineeSaid("instead", text), at).State;
        return state.Turns.FirstOrDefault(t => t.Number == turn && t.Text == text)?.After;
    }

    // "Wait for the end, then: "...""
    [GeneratedRegex("^Wait [^\"]*\"(.+)\"$")]
    private static partial Regex WaitThenSay();
}
