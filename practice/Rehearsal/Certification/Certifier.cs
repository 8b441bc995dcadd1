using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>
/// Proves by search that a scenario is fair: it can be won in more than one way, it can be lost, and nobody wins it without doing the
/// work. The search plays a stated number of calls and no more; what it does not find counts as not proved.
/// </summary>
public static class Certifier
{
    /// <summary>Calls for each agent when nothing else is said.</summary>
    public const int UsualBudget = 60;

    /// <summary>The smallest budget, and the fewest calls for a remedy left out.</summary>
    public const int FewestCalls = 4;

    private const double PairsNeeded = 0.95;
    private const ulong Seed = 1;

    /// <summary>Searches.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="budget">Calls for each agent, and for each remedy left out a quarter of it; at least <see cref="FewestCalls"/>.</param>
    public static Certificate Certify(Scenario scenario, int budget = UsualBudget)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentOutOfRangeException.ThrowIfLessThan(budget, FewestCalls);
        var rehearser = new Rehearser(scenario);
        var skilled = Play(rehearser, AgentKinds.Skilled, budget);
        var novice = Play(rehearser, AgentKinds.Novice, budget);
        var kind = Play(rehearser, new AgentKind("acknowledgement", true, (s, d) => new Kind(s, d)), budget);
        var gamers = AgentKinds.All.Where(a => a.IsGamer).Select(a => (Agent: a, Calls: Play(rehearser, a, budget))).ToList();
        var detours = Detours(rehearser, scenario, Math.Max(FewestCalls, budget / 4));
        var paths = TwoPaths([.. skilled.Concat(detours).Where(IsGood)]);
        var best = gamers.SelectMany(g => g.Calls.Select(c => (g.Agent.Id, c.Points))).MaxBy(g => g.Points);
        return new Certificate(scenario.Id, skilled.Count + novice.Count + kind.Count + gamers.Sum(g => g.Calls.Count) + detours.Count,
            [Winnable([.. skilled, .. detours]), Losable(novice), TwoWays(paths), NotByWords(kind), .. NotByGaming(gamers), SkilledAboveNovice(skilled, novice)], paths, best);
    }

    private static Claim Winnable(List<Played> skilled) => new("winnable",
        skilled.Any(c => c.Passed && c.Call.State.Ending == Ending.Solved),
        $"{skilled.Count(c => c.Passed)} of {skilled.Count} calls of skilled agents pass, {skilled.Count(c => c.Passed && c.Call.State.Ending == Ending.Solved)} of them end solved.",
        "Make sure that remedies worth 60 together can be reached: their facts can be told, their limits reach what the caller finds fair, and the feelings can come down (start, gains).");

    private static Claim Losable(List<Played> novice) => new("losable",
        novice.Any(c => !c.Passed),
        $"{novice.Count(c => !c.Passed)} of {novice.Count} novice calls fail; the caller leaves in {novice.Count(c => c.Call.State.Ending is Ending.HungUp or Ending.GivenUp)}.",
        "Let the caller react: more anger or less patience at the start, a higher volatility.");

    private static Claim TwoWays(IReadOnlyList<GoodPath> paths) => new("two good paths",
        paths.Count >= 2,
        paths.Count >= 2 ? $"{string.Join(" + ", paths[0].Deeds)}; {string.Join(" + ", paths[1].Deeds)}." : paths.Count == 1 ? $"Only one: {string.Join(" + ", paths[0].Deeds)}." : "None.",
        "Add a second remedy, or give the remedies such worth that more than one set comes to 60.");

    private static Claim NotByWords(List<Played> kind) => new("not won by acknowledgement alone",
        !kind.Any(c => c.Passed),
        $"Kind words without a remedy come to at most {kind.Max(c => c.Points):0} points.",
        "Something real must be needed: check that no remedy is done by words, and that the caller asks for one.");

    private static IEnumerable<Claim> NotByGaming(List<(AgentKind Agent, List<Played> Calls)> gamers) => gamers.Select(g => new Claim($"not won by {g.Agent.Id}",
        !g.Calls.Any(c => c.Passed),
        $"At most {g.Calls.Max(c => c.Points):0} points, {g.Calls.Count(c => c.Passed)} of {g.Calls.Count} pass.",
        "Give remedies the facts they need (needs-facts), hide what only trust or patience opens, and let the caller ask questions that want an answer."));

    private static Claim SkilledAboveNovice(List<Played> skilled, List<Played> novice)
    {
        var leads = skilled.Zip(novice).Count(p => p.First.Points - p.Second.Points >= ScenarioRehearsal.Lead) / (double)skilled.Count;
        return new("skilled above novice", leads >= PairsNeeded,
            $"Skilled leads by {ScenarioRehearsal.Lead:0} points and more in {100 * leads:0} % of paired calls ({skilled.Average(c => c.Points):0} against {novice.Average(c => c.Points):0} on average).",
            "Look where the skilled agent loses points (rehearse, then play the seed): facts that cannot be asked for by their label, a twist that nothing answers, a caller who cannot be reached.");
    }

    // The same good agent who does without one of the remedies finds other ways.
    private static List<Played> Detours(Rehearser rehearser, Scenario scenario, int calls) =>
        [.. scenario.Resolutions.Where(r => r.Worth > 0 && !r.Forbidden && !r.HandsOver)
            .SelectMany(without => Play(rehearser, new AgentKind($"skilled, without {without.Id}", false, (s, d) => new Skilled(s, d, r => r.Id != without.Id)), calls))];

    private static bool IsGood(Played call) => call.Passed && call.Call.State.Ending is Ending.Solved or Ending.AcceptedButHurt && call.Deeds.Count > 0;

    private static IReadOnlyList<GoodPath> TwoPaths(List<Played> good)
    {
        var bySet = good.GroupBy(c => string.Join(' ', c.Deeds)).Select(g => g.OrderBy(c => c.Call.State.Ending).ThenByDescending(c => c.Points).ThenBy(c => c.Call.State.Turns.Count).First())
            .OrderBy(c => c.Call.State.Ending).ThenByDescending(c => c.Points).ToList();
        if (bySet.Count == 0)
            return [];
        var first = bySet[0];
        // Two ways that each have something the other lacks say more than one way and a longer one.
        var second = bySet.Skip(1).OrderBy(c => c.Deeds.Except(first.Deeds).Any() && first.Deeds.Except(c.Deeds).Any() ? 0 : 1).FirstOrDefault();
        return second is null ? [Path(first)] : [Path(first), Path(second)];
    }

    private static GoodPath Path(Played call) => new(call.Call, call.Points, call.Deeds);

    private static List<Played> Play(Rehearser rehearser, AgentKind agent, int calls)
    {
        var played = new Played[calls];
        Parallel.For(0, calls, i =>
        {
            var call = rehearser.Play(agent, Rehearsals.SeedOf(Seed, i));
            var result = rehearser.Judge(call);
            played[i] = new Played(call, result.Overall ?? 0, result.Passed, [.. call.State.Deeds.Where(d => d.Accepted && rehearser.Scenario.Resolutions.Any(r => r.Id == d.ActionId)).Select(d => d.ActionId).Distinct().Order(StringComparer.Ordinal)]);
        });
        return [.. played];
    }

    private sealed record Played(RehearsedCall Call, double Points, bool Passed, IReadOnlyList<string> Deeds);
}
