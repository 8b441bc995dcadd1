namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>An agent who does everything right can solve the call.</summary>
internal static class Solvable
{
    public const double SolvedWorth = 60;

    public static void Check(Lint lint)
    {
        var (scenario, twist) = (lint.Scenario, lint.Scenario.Twist);
        var allowed = Allowed(scenario);

        for (var i = 0; i < (twist?.Needs.Count ?? 0); i++)
        {
            var id = twist!.Needs[i];
            if (allowed.Contains(id) && !twist.Voids.Contains(id)) continue;
            var reason = twist.Voids.Contains(id) ? "the twist itself voids it" : scenario.Resolution(id).Forbidden ? "policy forbids it" : "policy forbids something it requires";
            lint.Add(DiagnosticCatalogue.TwistNeedsForbidden, ["twist", "needs", i], ("resolution", id), ("reason", reason));
        }

        // The twist always comes, and what it voids is worth nothing then; handing over ends the call unsolved.
        var lasting = scenario.Resolutions.Where(r => allowed.Contains(r.Id) && !r.HandsOver && twist?.Voids.Contains(r.Id) != true).ToList();
        var worth = Math.Min(100, lasting.Where(r => r.Worth > 0).Sum(r => r.Worth + CostOfRequired(scenario, r)));
        if (worth < SolvedWorth) lint.Add(DiagnosticCatalogue.CannotBeSolved, ["resolutions"], ("worth", worth), ("least", SolvedWorth), ("twist", twist?.Voids.Count > 0 ? " that the twist does not void" : ""));
    }

    private static HashSet<string> Allowed(Scenario scenario)
    {
        var allowed = scenario.Resolutions.Where(r => !r.Forbidden).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        while (allowed.RemoveWhere(id => !scenario.Resolution(id).Requires.All(allowed.Contains)) > 0)
        {
        }

        return allowed;
    }

    private static double CostOfRequired(Scenario scenario, Resolution resolution) => resolution.Requires.Select(scenario.Resolution).Where(r => r.Worth < 0).Sum(r => r.Worth);
}
