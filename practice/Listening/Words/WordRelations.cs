using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>
/// How common words relate: which may stand for each other, which exclude each other, and which nouns name things of one sort
/// (made from WordNet, see NOTICE and make-word-relations.sh).
/// </summary>
internal static class WordRelations
{
    private static readonly Lazy<FrozenDictionary<string, Entry>> Entries = new(Load);

    /// <summary>True when both may name the same thing or deed ("mend", "repair").</summary>
    public static bool Same(string a, string b) => Bases(a).Any(x => Bases(b).Any(y => x.Word == y.Word || x.Entry.Senses.Overlaps(y.Entry.Senses)));

    /// <summary>True for antonyms in any of their forms ("added", "removing").</summary>
    public static bool Opposed(string a, string b) => Bases(a).Any(x => Bases(b).Any(y => x.Entry.Opposites.Contains(y.Word) || y.Entry.Opposites.Contains(x.Word)));

    /// <summary>True for two nouns of one narrow sort ("fox", "cat"), neither of which may stand for the other.</summary>
    public static bool Siblings(string a, string b) => a != b && Bases(a).Any(x => x.Entry.Family > 0 && Bases(b).Any(y => x.Entry.Family == y.Entry.Family && x.Word != y.Word)) && !Same(a, b);

    // The word itself and what it may be a form of; a word the table lacks still has its forms.
    private static List<(string Word, Entry Entry)> Bases(string word)
    {
        var found = new List<(string, Entry)>(2);
        Add(found, word);
        foreach (var ending in Endings)
        {
            if (word.Length <= ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            Add(found, stem);
            Add(found, stem + "e");
            if (ending == "ies" || ending == "ied")
                Add(found, stem + "y");
            if (stem.Length > 3 && stem[^1] == stem[^2])
                Add(found, stem[..^1]);
        }

        return found;
    }

    private static void Add(List<(string Word, Entry Entry)> found, string word)
    {
        if (!Entries.Value.TryGetValue(word, out var entry))
            return;
        found.Add((word, entry));
        if (entry.Base is { } of && Entries.Value.TryGetValue(of, out var root))
            found.Add((of, root));
    }

    private static readonly string[] Endings = ["s", "es", "ies", "ed", "d", "ied", "ing"];

    private static FrozenDictionary<string, Entry> Load()
    {
        var assembly = typeof(WordRelations).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith("word-relations.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            var entry = new Entry();
            foreach (var part in parts.AsSpan(1))
            {
                switch (part[0])
                {
                    case '/':
                        entry.Family = int.Parse(part.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
                        break;
                    case '=':
                        entry.Senses.Add(part);
                        break;
                    case '!':
                        entry.Opposites.Add(part[1..]);
                        break;
                    case '<':
                        entry.Base = part[1..];
                        break;
                }
            }

            entries[parts[0]] = entry;
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private sealed class Entry
    {
        public int Family { get; set; }

        public HashSet<string> Senses { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Opposites { get; } = new(StringComparer.Ordinal);

        public string? Base { get; set; }
    }
}
