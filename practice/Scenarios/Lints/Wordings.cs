namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>The ways the value of a fact is put into words.</summary>
internal static class Wordings
{
    public static IEnumerable<IReadOnlyList<string>> Of(Fact fact) => fact.Say.Append(fact.Value).Concat(fact.Also).Select(Words.Of).Where(w => w.Count > 0);

    /// <summary>True when the words are enough to give the value away: not a "9" or a "yes" that any line may hold.</summary>
    public static bool IsTelling(IReadOnlyList<string> words, FactKind kind) =>
        kind == FactKind.Name
        || (words.Count > 1 && words.Any(w => char.IsDigit(w[0])))
        || Words.Content(words).Any(w => w.Length >= (char.IsDigit(w[0]) ? 3 : 4));

    /// <summary>True when a telling line holds the value: the slot, a wording, or at least half of a wording's meaning.</summary>
    public static bool Has(string text, Fact fact)
    {
        if (text.Contains("{value}", StringComparison.Ordinal)) return true;
        var words = Words.Of(text);
        return Of(fact).Any(wording =>
        {
            if (Words.Holds(words, wording)) return true;
            var meaning = Words.Content(wording);
            return meaning.Count > 0 && meaning.Count(words.Contains) * 2 >= meaning.Count;
        });
    }
}
