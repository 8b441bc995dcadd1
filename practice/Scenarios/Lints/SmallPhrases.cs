using PracticeCaller.Practice.Codebook;

namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>A phrase to listen for must have a word that means something: "can you do it" would be heard everywhere, or nowhere.</summary>
internal static class SmallPhrases
{
    public static void Check(Lint lint)
    {
        foreach (var fact in lint.Scenario.Facts)
            Phrases(lint, fact.AskedAs, SmallWords.HasInQuestion, "facts", fact.Id, "asked-as");
        foreach (var resolution in lint.Scenario.Resolutions)
            Phrases(lint, resolution.OfferedAs, SmallWords.Has, "resolutions", resolution.Id, "offered-as");
    }

    private static void Phrases(Lint lint, IReadOnlyList<string> phrases, Func<string, bool> isSmall, string part, string id, string key)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (Words.Of(phrases[i]).All(isSmall))
                lint.Add(DiagnosticCatalogue.OnlySmallWords, [part, id, key, i], ("key", key), ("id", id), ("value", phrases[i]));
        }
    }
}
