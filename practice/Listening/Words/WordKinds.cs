using System.Collections.Frozen;
using System.Globalization;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>
/// What kind of word a word mostly is, and for nouns what field of life it belongs to (made from WordNet, see NOTICE and make-word-kinds.sh).
/// It lets the caller name what a question nobody foresaw is about.
/// </summary>
internal static class WordKinds
{
    private static readonly Lazy<FrozenDictionary<string, Entry>> Entries = new(Load);

    /// <summary>True for a word that is a noun at least as often as anything else ("receipt", "coffee").</summary>
    public static bool IsNoun(string word) => Find(word) is { Kind: 'n' or 'N' };

    /// <summary>True for a word that is often a noun, too ("charge", "walk").</summary>
    public static bool CanBeNoun(string word) => Find(word) is { Kind: 'n' or 'N' or 'm' };

    /// <summary>True for a word that is mostly a verb.</summary>
    public static bool IsVerb(string word) => Find(word) is { Kind: 'v' or 'm' } || VerbForm(word);

    /// <summary>True for a word that is mostly an adjective.</summary>
    public static bool IsAdjective(string word) => Find(word) is { Kind: 'a' };

    /// <summary>True for a word that the table has at all, in this or another number.</summary>
    public static bool Knows(string word) => Find(word) is not null;

    /// <summary>The field of a noun's commonest sense; <see cref="NounField.None"/> for other words.</summary>
    public static NounField FieldOf(string word) => Find(word)?.Field ?? NounField.None;

    private static Entry? Find(string word)
    {
        var entries = Entries.Value;
        if (entries.TryGetValue(word, out var entry))
            return entry;
        foreach (var singular in Singulars(word))
        {
            if (entries.TryGetValue(singular, out entry) && entry.Kind is 'n' or 'N' or 'm')
                return entry;
        }

        return null;
    }

    private static IEnumerable<string> Singulars(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] == 's')
            yield break;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            yield return word[..^3] + "y";
        if (word.EndsWith("es", StringComparison.Ordinal))
            yield return word[..^2];
        yield return word[..^1];
    }

    // "spilled", "crashing", "stopped": the table has base forms only.
    private static bool VerbForm(string word)
    {
        foreach (var ending in VerbEndings)
        {
            if (word.Length <= ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            if (IsBase(stem) || IsBase(stem + "e") || (stem.Length > 3 && stem[^1] == stem[^2] && IsBase(stem[..^1])))
                return true;
        }

        return false;
    }

    private static bool IsBase(string word) => Entries.Value.TryGetValue(word, out var entry) && entry.Kind is 'v' or 'm';

    private static readonly string[] VerbEndings = ["ing", "ed", "d", "s"];

    private static FrozenDictionary<string, Entry> Load()
    {
        var assembly = typeof(WordKinds).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith("word-kinds.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cut = line.IndexOf(' ', StringComparison.Ordinal);
            var field = line.Length > cut + 2 ? (NounField)int.Parse(line.AsSpan(cut + 2), NumberStyles.None, CultureInfo.InvariantCulture) : NounField.None;
            entries[line[..cut]] = new Entry(line[cut + 1], field);
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private sealed record Entry(char Kind, NounField Field);
}
