namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>Enough of everything that a call can be taken several times without repeating itself.</summary>
internal static class Amounts
{
    public const int Lines = 60, Facts = 8, WaysToAsk = 3, HiddenFacts = 2, Resolutions = 3, Openings = 3;

    public static void Check(Lint lint)
    {
        var scenario = lint.Scenario;
        // The same words under two moves are one thing to say.
        var lines = lint.Spoken.Select(s => s.Words).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (lines < Lines) lint.Add(DiagnosticCatalogue.TooFewLines, ["lines"], ("count", lines), ("least", Lines), ("missing", Lines - lines));
        if (scenario.Facts.Count < Facts) lint.Add(DiagnosticCatalogue.TooFewFacts, ["facts"], ("count", scenario.Facts.Count), ("least", Facts));
        foreach (var fact in scenario.Facts)
        {
            var ways = fact.AskedAs.Distinct(StringComparer.OrdinalIgnoreCase).Count();
            if (ways < WaysToAsk) lint.Add(DiagnosticCatalogue.TooFewWaysToAsk, ["facts", fact.Id, "asked-as"], ("fact", fact.Id), ("count", ways), ("least", WaysToAsk));
        }

        var hidden = scenario.Facts.Count(f => f.IsHidden);
        if (hidden < HiddenFacts) lint.Add(DiagnosticCatalogue.TooFewHiddenFacts, ["facts"], ("count", hidden), ("least", HiddenFacts));
        if (scenario.Resolutions.Count < Resolutions) lint.Add(DiagnosticCatalogue.TooFewResolutions, ["resolutions"], ("count", scenario.Resolutions.Count), ("least", Resolutions));
        if (scenario.Openings.Count < Openings) lint.Add(DiagnosticCatalogue.TooFewOpenings, ["openings"], ("count", scenario.Openings.Count), ("least", Openings));
    }
}
