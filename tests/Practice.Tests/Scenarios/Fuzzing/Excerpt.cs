using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Tests.Scenarios.Fuzzing;

/// <summary>A short valid file out of a long one, so that many more mutations can be read in the same time.</summary>
internal static partial class Excerpt
{
    private const int FactsKept = 3;
    private const int OthersKept = 2;
    private const int ItemsKept = 1;

    /// <summary>
    /// The file without comments, with one item of each list, three facts, all resolutions (they require each other) and two of each
    /// other table. What pointed at a fact that is left out points at the first one.
    /// </summary>
    public static string Of(string file)
    {
        var kept = new List<string>();
        var facts = new List<string>();
        var items = new Dictionary<int, int>();
        var (section, entries, skipBelow) = ("", 0, int.MaxValue);
        foreach (var line in file.ReplaceLineEndings("\n").Split('\n').Where(l => !Comment().IsMatch(l)))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (line.Trim().Length == 0 || indent > skipBelow)
                continue;
            skipBelow = int.MaxValue;
            foreach (var deeper in items.Keys.Where(k => k > indent).ToList())
                items.Remove(deeper);
            if (indent == 0)
                (section, entries) = (line.Split(':')[0], 0);

            var isItem = line.AsSpan(indent).StartsWith("- ");
            var isEntry = indent == 2 && !isItem;
            if (!isItem)
                items.Remove(indent);
            if ((isItem && (items[indent] = items.GetValueOrDefault(indent) + 1) > ItemsKept) || (isEntry && ++entries > Most(section)))
            {
                skipBelow = indent;
                continue;
            }

            if (isEntry && section == "facts")
                facts.Add(line.Trim().TrimEnd(':'));
            kept.Add(line);
        }

        return Reference().Replace(string.Join('\n', kept) + "\n", use => Id().Replace(use.Value, id => id.Index == 0 || facts.Contains(id.Value) ? id.Value : facts[0]));
    }

    private static int Most(string section) => section switch
    {
        "facts" => FactsKept,
        "lines" or "topics" or "questions" => OthersKept,
        _ => int.MaxValue,
    };

    [GeneratedRegex(@"^\s*#")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(tells|needs-facts): \[[^\]]*\]|after-fact: *[a-z0-9-]+")]
    private static partial Regex Reference();

    [GeneratedRegex("[a-z][a-z0-9-]*")]
    private static partial Regex Id();
}
