using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening;

/// <summary>Whether the caller has said certain words in one sentence, and said them so rather than denied them.</summary>
internal static class CallersSentence
{
    /// <summary>Among the words looked for it stands for any word that denies.</summary>
    public const string Denial = "not";

    private static readonly FrozenSet<string> Denials = new[] { Denial, "no", "never", "nobody", "no-one", "nothing", "none", "neither", "nor", "without", "cannot", "hardly", "nowhere", "dont", "didnt", "wasnt", "isnt", "wont", "cant" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when one of the sentences has all of these words, and denies just when they do.</summary>
    /// <param name="sentences">The words of each sentence, lower case.</param>
    /// <param name="words">The words looked for, lower case.</param>
    public static bool HasIn(IReadOnlyList<IReadOnlyList<string>> sentences, IReadOnlyList<string> words) =>
        sentences.Any(s => words.All(w => w == Denial || s.Contains(w)) && s.Any(Denies) == words.Contains(Denial));

    /// <summary>True for a word that denies, as written, lower case.</summary>
    public static bool Denies(string word) => Denials.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);
}
