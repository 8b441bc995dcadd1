namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>Words for keeping a fact back belong to hidden facts, and hidden facts have them.</summary>
internal static class HiddenFacts
{
    public static void Check(Lint lint)
    {
        foreach (var fact in lint.Scenario.Facts)
        {
            if (fact.IsHidden)
            {
                if (fact.Withhold.Count == 0) lint.Add(DiagnosticCatalogue.NothingToWithhold, ["facts", fact.Id], ("fact", fact.Id));
                continue;
            }

            if (fact.Withhold.Count > 0) lint.Add(DiagnosticCatalogue.NothingToOpen, ["facts", fact.Id, "withhold"], ("fact", fact.Id), ("key", "withhold"));
            if (fact.Hints.Count > 0) lint.Add(DiagnosticCatalogue.NothingToOpen, ["facts", fact.Id, "hints"], ("fact", fact.Id), ("key", "hints"));
        }
    }
}
