using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>The whole scorecard of a call with its record: points and coaching, what better wordings would have done, and the call to take next. What every surface shows is this.</summary>
public static class Debrief
{
    /// <summary>The card.</summary>
    /// <param name="call">What played the call.</param>
    /// <param name="state">The finished call.</param>
    /// <param name="events">What happened in it.</param>
    /// <param name="rubric">The rubric frozen at its start.</param>
    /// <param name="calls">The calls that can be taken next.</param>
    public static Scorecard Card(Call call, CallState state, IReadOnlyList<RecordedEvent> events, Rubric rubric, IReadOnlyList<Scenario> calls)
    {
        ArgumentNullException.ThrowIfNull(call);
        var card = CoachingReplay.Fill(Evaluator.Score(state, call.Scenario, rubric), call, events);
        return card with { Next = NextCalls.After(card, call.Scenario, calls) };
    }
}
