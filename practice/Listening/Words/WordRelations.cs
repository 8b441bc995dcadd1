using System.Collections.Frozen;
using System.Globalization;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>
/// How common words relate: which may stand for each other, which exclude each other, and which nouns name things of one sort
/// (made from WordNet, see NOTICE and make-word-relations.sh).
/// </summary>
internal static class WordRelations
{
    private static readonly Lazy<FrozenDictionary<string, Entry>> Entries = new(Load);

    private static readonly string[] Endings = ["s", "es", "ies", "ed", "d", "ied", "ing"];

    /// <summary>What is known of a word and of what it may be a form of ("added" of "add"): synsets, antonyms and families, each as numbers.</summary>
    public static (int[] Words, int[] Senses, int[] Opposites, int[] Families) Of(string word)
    {
        var found = new List<Entry>(2);
        Add(found, word);
        foreach (var ending in Endings)
        {
            if (word.Length <= ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            Add(found, stem);
            Add(found, stem + "e");
            if (ending is "ies" or "ied")
                Add(found, stem + "y");
            if (stem.Length > 3 && stem[^1] == stem[^2])
                Add(found, stem[..^1]);
        }

        return ([.. found.Select(e => e.Id)], [.. found.SelectMany(e => e.Senses).Distinct()], [.. found.SelectMany(e => e.Opposites).Distinct()], [.. found.Select(e => e.Family).Where(f => f > 0).Distinct()]);
    }

    private static void Add(List<Entry> found, string word)
    {
        if (!Entries.Value.TryGetValue(word, out var entry))
            return;
        found.Add(entry);
        if (entry.Base is { } of && Entries.Value.TryGetValue(of, out var root))
            found.Add(root);
    }

    private static FrozenDictionary<string, Entry> Load()
    {
        var assembly = typeof(WordRelations).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith("word-relations.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToList();
        var ids = lines.Select((l, i) => (Word: l[0], Id: i + 1)).ToDictionary(p => p.Word, p => p.Id, StringComparer.Ordinal);
        return lines.ToFrozenDictionary(l => l[0], l => Read(l, ids), StringComparer.Ordinal);
    }

    private static Entry Read(string[] parts, Dictionary<string, int> ids)
    {
        int[] Numbers(char mark) => [.. parts.Skip(1).Where(p => p[0] == mark).Select(p => int.Parse(p.AsSpan(1), CultureInfo.InvariantCulture))];
        return new Entry(
            ids[parts[0]],
            Numbers('/').FirstOrDefault(),
            Numbers('='),
            [.. parts.Skip(1).Where(p => p[0] == '!').Select(p => ids.GetValueOrDefault(p[1..])).Where(id => id > 0)],
            parts.Skip(1).FirstOrDefault(p => p[0] == '<')?[1..]);
    }

    private sealed record Entry(int Id, int Family, int[] Senses, int[] Opposites, string? Base);
}
