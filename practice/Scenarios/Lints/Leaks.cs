namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>No line gives a hidden fact away before it is told.</summary>
internal static class Leaks
{
    public static void Check(Lint lint)
    {
        var scenario = lint.Scenario;
        var open = scenario.Facts.Where(f => !f.IsHidden).SelectMany(Wordings.Of).Append(Words.Of(scenario.Caller.Name)).ToList();
        var lines = lint.Spoken
            .Append(new(new([scenario.Title]), "title"))
            .Append(new(new([scenario.Reason]), "reason"))
            .Select(l => (Spoken: l, Words: Words.Of(l.Words)))
            .ToList();

        foreach (var fact in scenario.Facts.Where(f => f.IsHidden))
        {
            // What an open fact says as well is no secret.
            var secrets = Wordings.Of(fact).Where(w => Wordings.IsTelling(w, fact.Kind) && !open.Any(o => Words.Holds(o, w))).ToList();
            foreach (var (spoken, words) in lines.Where(l => !ComesAfter(scenario, l.Spoken, fact.Id)))
            {
                if (secrets.Find(s => Words.Holds(words, s)) is { } said) Report(lint, DiagnosticCatalogue.LeakedFact, fact, spoken.Place, spoken.Path, string.Join(' ', said));
                else if (fact.Kind == FactKind.Phrase && secrets.Find(s => SaysTheSame(words, s)) is { } meant) Report(lint, DiagnosticCatalogue.PossibleLeak, fact, spoken.Place, spoken.Path, string.Join(' ', meant));
            }

            foreach (var (opening, i) in scenario.Openings.Select((o, i) => (o, i)))
            {
                for (var j = 0; j < opening.Tells.Count; j++)
                {
                    if (opening.Tells[j].Contains(fact.Id)) Report(lint, DiagnosticCatalogue.LeakedFact, fact, $"openings[{i + 1}][{j + 1}]", ["openings", i, j, "tells"], "tells: " + fact.Id);
                }
            }

            for (var i = 0; i < scenario.Story.Count; i++)
            {
                if (scenario.Story[i].Tells.Contains(fact.Id)) Report(lint, DiagnosticCatalogue.LeakedFact, fact, $"story[{i + 1}]", ["story", i, "tells"], "tells: " + fact.Id);
            }
        }
    }

    /// <summary>A phrase put otherwise: at least two of the words that carry its meaning, and at least two thirds of them.</summary>
    private static bool SaysTheSame(IReadOnlyList<string> line, IReadOnlyList<string> secret)
    {
        var meaning = Words.Content(secret);
        var met = meaning.Count(line.Contains);
        return met >= 2 && met * 3 >= meaning.Count * 2;
    }

    private static void Report(Lint lint, DiagnosticRule rule, Fact fact, string place, object[] path, string words) =>
        lint.Add(rule, path, ("place", place), ("fact", fact.Id), ("words", words));

    /// <summary>True when the line is only said once the fact is known.</summary>
    private static bool ComesAfter(Scenario scenario, SpokenLine line, string fact) => line.Path switch
    {
        ["facts", string id, "tell" or "unasked-as", ..] when id == fact => true,
        ["facts", string id, "tell" or "unasked-as", ..] => NeedsFirst(scenario, id, fact, []),
        ["resolutions", string id, ..] => scenario.Resolution(id).NeedsFacts.Contains(fact),
        _ => false,
    };

    private static bool NeedsFirst(Scenario scenario, string id, string fact, HashSet<string> seen) =>
        seen.Add(id)
        && scenario.Facts.FirstOrDefault(f => f.Id == id) is { IsHidden: true } told
        && told.Opens.All(g => g.AfterFact is { } before && (before == fact || NeedsFirst(scenario, before, fact, seen)));
}
