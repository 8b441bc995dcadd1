namespace PracticeCaller.Practice.Scenarios.Yaml;

/// <summary>A place in a file, one-based.</summary>
internal readonly record struct Position(int Line, int Column)
{
    public static Position Start { get; } = new(1, 1);
}

/// <summary>A piece of an author's file with its place. Aliases are followed and merges done; nodes may be shared, never circular.</summary>
internal abstract class Node(Position at, IEnumerable<Node> parts)
{
    public Position At { get; } = at;

    /// <summary>Number of nodes in it when every alias is written out; stops counting a little above the limit.</summary>
    public int Size { get; } = parts.Aggregate(1, (sum, part) => Math.Min(sum + part.Size, YamlTree.MostNodes + 1));

    /// <summary>Levels of nesting when every alias is written out; 1 for a text.</summary>
    public int Depth { get; } = 1 + parts.Select(p => p.Depth).DefaultIfEmpty(0).Max();

    /// <summary>What it is, in an author's words, for "but is ...".</summary>
    public abstract string Kind { get; }
}

/// <summary>
/// A text, number, date or flag. YAML's own types are not resolved, so "17:00" stays what was written; blanks around it are dropped,
/// since block texts end with a line break that no author means.
/// </summary>
internal sealed class TextNode(string value, bool quoted, Position at) : Node(at, [])
{
    public string Value { get; } = value.Trim();

    public bool IsNothing { get; } = !quoted && value is "" or "~" or "null";

    public override string Kind => IsNothing ? "left empty" : $"'{(Value.Length <= 40 ? Value : Value[..40] + "...").Replace('\n', ' ')}'";
}

internal sealed class ListNode(IReadOnlyList<Node> items, Position at) : Node(at, items)
{
    public IReadOnlyList<Node> Items { get; } = items;

    public override string Kind => "a list";
}

internal sealed class MapNode(IReadOnlyList<Entry> entries, Position at) : Node(at, entries.Select(e => e.Value))
{
    private readonly Dictionary<string, Entry> byKey = entries.ToDictionary(e => e.Key, StringComparer.Ordinal);

    public IReadOnlyList<Entry> Entries { get; } = entries;

    public override string Kind => "a block of keys";

    public Entry? Find(string key) => byKey.GetValueOrDefault(key);

    public Node? this[string key] => Find(key)?.Value;
}

/// <summary>Stands where something was already reported; every format accepts it, so that one mistake gives one message.</summary>
internal sealed class BrokenNode(Position at) : Node(at, [])
{
    public override string Kind => "unreadable";
}

/// <summary>A key with its value.</summary>
internal sealed record Entry(string Key, Position At, Node Value);
