using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>How the caller's feelings went with one agent, on average.</summary>
/// <param name="Agent">Which agent.</param>
/// <param name="Means">Mean feelings at the start and after each trainee turn; a call that has ended keeps its last feelings.</param>
public sealed record FeelingCurve(AgentKind Agent, IReadOnlyList<Feelings> Means)
{
    /// <summary>Plays calls and averages the feelings turn by turn.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="calls">How many calls, at least 1.</param>
    /// <param name="turns">How many turns to follow.</param>
    /// <param name="seed">Of the whole rehearsal.</param>
    public static FeelingCurve Of(Scenario scenario, AgentKind agent, int calls, int turns, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        var rehearser = new Rehearser(scenario);
        var played = new List<Feelings>[calls];
        Parallel.For(0, calls, i => played[i] = [scenario.Caller.Start, .. rehearser.Play(agent, Rehearsals.SeedOf(seed, i)).State.Turns.Select(t => t.After)]);
        return new FeelingCurve(agent, [.. Enumerable.Range(0, turns + 1).Select(turn => Mean([.. played.Select(p => p[Math.Min(turn, p.Count - 1)])]))]);
    }

    private static Feelings Mean(List<Feelings> of) =>
        new(of.Average(f => f.Anger), of.Average(f => f.Anxiety), of.Average(f => f.Trust), of.Average(f => f.Patience), of.Average(f => f.Acceptance));
}
