using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PracticeCaller.Practice.Scenarios.Yaml;

/// <summary>Puts parser events together to nodes: follows aliases, merges <c>&lt;&lt;</c>, reports repeated keys.</summary>
internal sealed class NodeBuilder(Findings findings)
{
    private readonly Stack<Frame> open = new();
    private readonly Dictionary<string, Node> anchors = new(StringComparer.Ordinal);
    private int documents;
    private int merged;

    public Node? Root { get; private set; }

    /// <summary>Takes the next event; false when the file is hopeless and reading should stop.</summary>
    public bool Take(ParsingEvent e)
    {
        var at = YamlTree.At(e.Start);
        switch (e)
        {
            case DocumentStart when ++documents > 1:
                findings.Add(DiagnosticCatalogue.SecondDocument, at);
                return false;
            case MappingStart or SequenceStart when open.Count >= YamlTree.DeepestNesting:
                findings.Add(DiagnosticCatalogue.TooDeep, at, ("limit", YamlTree.DeepestNesting));
                return false;
            case MappingStart or SequenceStart:
                open.Push(new((NodeEvent)e, at));
                break;
            case MappingEnd or SequenceEnd:
                var done = open.Pop();
                if (Close(done) is not { } node) return false;
                if (node.Depth > YamlTree.DeepestNesting)
                {
                    findings.Add(DiagnosticCatalogue.TooDeep, node.At, ("limit", YamlTree.DeepestNesting));
                    return false;
                }

                Attach(node, done.Start.Anchor, isMergeKey: false);
                break;
            case Scalar s:
                Attach(new TextNode(s.Value, s.Style != ScalarStyle.Plain, at), s.Anchor, isMergeKey: s is { Value: "<<", Style: ScalarStyle.Plain });
                break;
            case AnchorAlias alias:
                Attach(Follow(alias.Value.Value, at), AnchorName.Empty, isMergeKey: false);
                break;
        }

        return true;
    }

    private Node Follow(string anchor, Position at)
    {
        if (anchors.TryGetValue(anchor, out var node)) return node;
        if (open.Any(f => !f.Start.Anchor.IsEmpty && f.Start.Anchor.Value == anchor)) findings.Add(DiagnosticCatalogue.AliasInItself, at, ("alias", anchor));
        else findings.Add(DiagnosticCatalogue.UnknownAlias, at, ("alias", anchor), ("cure", anchors.Count == 0 ? "No anchor is defined before this line." : DidYouMean.Cure(anchor, anchors.Keys)));
        return new BrokenNode(at);
    }

    private void Attach(Node node, AnchorName anchor, bool isMergeKey)
    {
        if (!anchor.IsEmpty) anchors[anchor.Value] = node;
        if (open.Count == 0) Root = node;
        else open.Peek().Parts.Add(new(node, isMergeKey));
    }

    private Node? Close(Frame frame)
    {
        if (frame.Start is SequenceStart) return new ListNode([.. frame.Parts.Select(p => p.Node)], frame.At);

        var own = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var entries = new List<Entry>();
        var merges = new List<Node>();
        for (var i = 0; i + 1 < frame.Parts.Count; i += 2)
        {
            var (key, value) = (frame.Parts[i], frame.Parts[i + 1].Node);
            if (key.IsMergeKey) merges.Add(value);
            else if (key.Node is not TextNode text) findings.Add(DiagnosticCatalogue.WrongType, key.Node.At, ("place", "a key"), ("expected", "a plain word; a text in braces or brackets needs quotes"), ("actual", key.Node.Kind));
            else if (own.TryGetValue(text.Value, out var first)) findings.Add(DiagnosticCatalogue.RepeatedKey, text.At, ("key", text.Value), ("line", first.At.Line));
            else entries.Add(own[text.Value] = new(text.Value, text.At, value));
        }

        foreach (var source in merges.SelectMany(Sources))
        {
            if ((merged += source.Entries.Count) > YamlTree.MostNodes)
            {
                findings.Add(DiagnosticCatalogue.TooLarge, frame.At, ("limit", $"{YamlTree.MostNodes:N0} merged keys"));
                return null;
            }

            entries.AddRange(source.Entries.Where(e => own.TryAdd(e.Key, e)));
        }

        return new MapNode(entries, frame.At);
    }

    private IEnumerable<MapNode> Sources(Node value)
    {
        foreach (var node in value is ListNode list ? list.Items : [value])
        {
            if (node is MapNode map) yield return map;
            else if (node is not BrokenNode) findings.Add(DiagnosticCatalogue.WrongType, node.At, ("place", "<<"), ("expected", "the alias of a block of keys, or a list of such aliases"), ("actual", node.Kind));
        }
    }

    private sealed record Frame(NodeEvent Start, Position At)
    {
        public List<Part> Parts { get; } = [];
    }

    private readonly record struct Part(Node Node, bool IsMergeKey);
}
