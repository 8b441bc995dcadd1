using System.Globalization;
using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>Texts as sequences of small-letter words, for finding one wording in another.</summary>
internal static partial class Words
{
    // "one" stays a word: it mostly stands for a noun.
    private static readonly string[] Numbers =
    [
        "zero", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "for", "from", "by", "with", "about", "into", "over", "after",
        "before", "since", "until", "during", "is", "are", "was", "were", "be", "been", "being", "am", "have", "has", "had", "having", "do",
        "does", "did", "done", "will", "would", "could", "should", "can", "may", "might", "must", "not", "no", "yes", "it", "its", "this",
        "that", "these", "those", "there", "here", "what", "when", "where", "which", "who", "whose", "why", "how", "i", "me", "my", "mine",
        "you", "your", "yours", "he", "him", "his", "she", "her", "hers", "we", "us", "our", "they", "them", "their", "one", "some", "any",
        "all", "just", "only", "also", "then", "than", "very", "so", "if", "because", "still", "again", "really", "thing", "things", "something",
        "nothing", "everything", "know", "said", "says", "told", "want", "need", "time", "like", "went", "goes", "going", "come", "comes", "make",
        "made", "take", "took", "back", "even", "more", "most", "much", "many", "other", "another", "same", "every", "never", "always", "won",
        "see", "seen", "get", "got", "let", "way", "out", "off", "now", "too", "put", "well", "day", "don", "isn", "didn", "ask", "tell",
    };

    public static IReadOnlyList<string> Of(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => AsDigits(m.Value))];

    /// <summary>Words that carry meaning: numbers, and anything but the commonest words.</summary>
    public static IReadOnlySet<string> Content(IEnumerable<string> words) => words.Where(w => char.IsDigit(w[0]) || (w.Length >= 3 && !Common.Contains(w))).ToHashSet(StringComparer.Ordinal);

    public static bool Holds(IReadOnlyList<string> text, IReadOnlyList<string> part)
    {
        if (part.Count == 0) return false;
        for (var i = 0; i + part.Count <= text.Count; i++)
        {
            var j = 0;
            while (j < part.Count && text[i + j] == part[j]) j++;
            if (j == part.Count) return true;
        }

        return false;
    }

    private static string AsDigits(string word) => Array.IndexOf(Numbers, word) is >= 0 and var number ? number.ToString(CultureInfo.InvariantCulture) : Ordinal().Replace(word, "$1");

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^([0-9]+)(st|nd|rd|th)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
