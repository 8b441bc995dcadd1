namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>Every fact can come up and every gate can open.</summary>
internal static class Reach
{
    public static void Check(Lint lint)
    {
        var facts = lint.Scenario.Facts;
        var reached = Reached(lint.Scenario);
        foreach (var fact in facts)
        {
            if (!fact.IsHidden && !reached.Contains(fact.Id)) lint.Add(DiagnosticCatalogue.UnreachableFact, ["facts", fact.Id], ("fact", fact.Id));
            for (var i = 0; i < fact.Opens.Count; i++)
            {
                if (Obstacle(fact, fact.Opens[i], reached) is { } reason) lint.Add(DiagnosticCatalogue.GateCannotOpen, ["facts", fact.Id, "opens", i], ("fact", fact.Id), ("reason", reason));
            }
        }
    }

    /// <summary>The facts that can come up.</summary>
    public static HashSet<string> Reached(Scenario scenario)
    {
        var inOpening = scenario.Openings.SelectMany(o => o.Tells).SelectMany(t => t).ToHashSet(StringComparer.Ordinal);
        var reached = scenario.Facts.Where(f => !f.IsHidden && (f.Unasked is not null || inOpening.Contains(f.Id) || CanBeAsked(f))).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        while (scenario.Facts.Any(f => f.IsHidden && f.Opens.Any(g => Obstacle(f, g, reached) is null) && reached.Add(f.Id)))
        {
        }

        return reached;
    }

    private static bool CanBeAsked(Fact fact) => fact.AskedAs.Count > 0 || fact.About.Count > 0;

    private static string? Obstacle(Fact fact, Gate gate, HashSet<string> reached) => gate switch
    {
        { Trust: > 100 } => "trust never rises above 100",
        { Patience: > 100 } => "patience never rises above 100",
        { Asked: true } when !CanBeAsked(fact) => "nothing says how the fact is asked for",
        { AfterFact: { } before } when before == fact.Id => "it waits for the fact itself",
        { AfterFact: { } before } when !reached.Contains(before) => $"the fact '{before}' it waits for never comes first",
        _ => null,
    };
}
