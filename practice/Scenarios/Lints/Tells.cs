namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>What counts as telling a fact holds its value, else the ledger says told while nothing was said.</summary>
internal static class Tells
{
    public static void Check(Lint lint)
    {
        foreach (var line in lint.Spoken.Where(l => l.Tells is not null))
        {
            if (!Wordings.Has(line.Words, lint.Scenario.Fact(line.Tells!))) Report(lint, line.Place, line.Path, line.Tells!);
        }

        for (var i = 0; i < lint.Scenario.Openings.Count; i++)
        {
            var opening = lint.Scenario.Openings[i];
            for (var j = 0; j < opening.Tells.Count; j++)
            {
                foreach (var fact in opening.Tells[j].Where(f => !Wordings.Has(opening.Fragments[j], lint.Scenario.Fact(f)))) Report(lint, $"openings[{i + 1}][{j + 1}]", ["openings", i, j], fact);
            }
        }

        for (var i = 0; i < lint.Scenario.Story.Count; i++)
        {
            var chapter = lint.Scenario.Story[i];
            for (var j = 0; j < chapter.Say.Count; j++)
            {
                foreach (var fact in chapter.Tells.Where(f => !Wordings.Has(string.Join('\n', chapter.Say[j].Fragments), lint.Scenario.Fact(f)))) Report(lint, $"story[{i + 1}].say[{j + 1}]", ["story", i, "say", j], fact);
            }
        }
    }

    private static void Report(Lint lint, string place, object[] path, string fact) => lint.Add(DiagnosticCatalogue.TellLacksValue, path, ("place", place), ("fact", fact));
}
