using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>Common English words (SCOWL, see NOTICE) and the words of chats and customer service that dictionaries leave out: tells a word from a typo and from hammering on keys.</summary>
internal static class EnglishWords
{
    // No word with its ending is longer.
    private const int LongestWord = 64;

    private static readonly Lazy<FrozenSet<string>> Words = new(Load);

    /// <summary>True for a common word or a regular form of one.</summary>
    public static bool Knows(string word)
    {
        var words = Words.Value;
        if (words.Contains(word))
            return true;
        if (word.Length > LongestWord)
            return false;
        // Looked up as spans: asked for every word of every reply, this would make most of all short-lived strings.
        var spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> stem = stackalloc char[LongestWord + 1];
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var length = word.Length - ending.Length;
                word.AsSpan(0, length).CopyTo(stem);
                stem[length] = 'e';
                if (spans.Contains(stem[..length]) || spans.Contains(stem[..(length + 1)]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>All of them, for building statistics.</summary>
    public static IEnumerable<string> All => Words.Value;

    private static readonly string[] Endings = ["s", "es", "d", "ed", "ing", "ly", "er", "'s", "able", "ment", "ness"];

    private static FrozenSet<string> Load()
    {
        var assembly = typeof(EnglishWords).Assembly;
        return new[] { "english-words.txt", "chat-words.txt" }.SelectMany(Lines).ToFrozenSet(StringComparer.Ordinal);

        IEnumerable<string> Lines(string file)
        {
            var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith(file, StringComparison.Ordinal));
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
