using System.Text.Json.Nodes;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>A list of so many entries of one shape.</summary>
/// <param name="Item">Shape of an entry.</param>
/// <param name="Min">Least number of entries.</param>
/// <param name="Max">Greatest number of entries.</param>
/// <param name="Distinct">True when no text may come twice.</param>
internal sealed record ListShape(Shape Item, int Min = 0, int Max = int.MaxValue, bool Distinct = false) : Shape
{
    public override string Expected => "a list" + (Max == int.MaxValue ? "" : $" of {Min} to {Max}") + ", each " + Item.Expected;

    private string ExpectedCount => Max == int.MaxValue ? $"at least {Min}" : $"{Min} to {Max}";

    public override bool Takes(Node node) => node is ListNode;

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = definitions.Of(Item) };
        if (Min > 0) schema["minItems"] = Min;
        if (Max < int.MaxValue) schema["maxItems"] = Max;
        if (Distinct) schema["uniqueItems"] = true;
        return schema;
    }

    protected override void Content(Node node, string place, FormatCheck check)
    {
        var items = ((ListNode)node).Items;
        if (items.Count < Min || items.Count > Max) check.Findings.Add(DiagnosticCatalogue.WrongCount, node.At, ("place", place), ("count", items.Count), ("expected", ExpectedCount));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            Item.Check(items[i], $"{place}[{i + 1}]", check);
            if (Distinct && items[i] is TextNode text && !seen.Add(text.Value)) check.Findings.Add(DiagnosticCatalogue.RepeatedEntry, text.At, ("place", place), ("value", text.Value));
        }
    }
}

/// <summary>A block with known keys.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="AlsoHolds">What must hold between keys, called when every key is right by itself; null for nothing.</param>
internal sealed record BlockShape(IReadOnlyList<Key> Keys, Action<MapNode, string, FormatCheck>? AlsoHolds = null) : Shape
{
    private readonly Dictionary<string, Key> byName = Keys.ToDictionary(k => k.Name, StringComparer.Ordinal);

    public override string Expected => "a block with " + string.Join(", ", Keys.Where(k => k.Required || Keys.Count < 4).Select(k => k.Name));

    public override bool Takes(Node node) => node is MapNode;

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var key in Keys)
        {
            var property = definitions.Of(key.Shape);
            property["description"] = key.About;
            properties[key.Name] = property;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (Keys.Any(k => k.Required)) schema["required"] = new JsonArray([.. Keys.Where(k => k.Required).Select(k => (JsonNode)k.Name)]);
        return schema;
    }

    protected override void Content(Node node, string place, FormatCheck check)
    {
        var map = (MapNode)node;
        var before = check.Findings.Count;
        foreach (var entry in map.Entries.TakeWhile(_ => !check.Findings.IsFull))
        {
            if (byName.TryGetValue(entry.Key, out var key)) key.Shape.Check(entry.Value, Within(place, entry.Key), check);
            else check.Findings.Add(DiagnosticCatalogue.UnknownKey, entry.At, ("key", entry.Key), ("place", Named(place)), ("cure", CureFor(entry.Key)));
        }

        foreach (var key in Keys.Where(k => k.Required && map.Find(k.Name) is null)) check.Findings.Add(DiagnosticCatalogue.MissingKey, map.At, ("place", Named(place)), ("key", key.Name), ("about", key.About));
        if (check.Findings.Count == before && !map.Entries.Any(e => e.Value is BrokenNode)) AlsoHolds?.Invoke(map, place, check);
    }

    internal static string Within(string place, string key) => place.Length == 0 ? key : $"{place}.{key}";

    private static string Named(string place) => place.Length == 0 ? "the file" : place;

    private string CureFor(string key) => key.Contains(' ', StringComparison.Ordinal) && byName.ContainsKey("say")
        ? "If this line is meant as a text, put it in quotes: a colon and a space make a key."
        : DidYouMean.Cure(key, byName.Keys, 30);
}

/// <summary>A block whose keys the author names.</summary>
/// <param name="Item">Shape of each value.</param>
/// <param name="CheckKey">Reports a key that may not be used.</param>
/// <param name="Names">The only keys there can be, for editors; null when free.</param>
/// <param name="Min">Least number of entries.</param>
internal sealed record TableShape(Shape Item, Action<string, Position, FormatCheck>? CheckKey = null, IReadOnlyCollection<string>? Names = null, int Min = 0) : Shape
{
    public override string Expected => "a block of names, each with " + Item.Expected;

    public override bool Takes(Node node) => node is MapNode;

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = definitions.Of(Item) };
        if (Names is not null) schema["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. Names.Select(n => (JsonNode)n)]) };
        if (Min > 0) schema["minProperties"] = Min;
        return schema;
    }

    protected override void Content(Node node, string place, FormatCheck check)
    {
        var map = (MapNode)node;
        if (map.Entries.Count < Min) check.Findings.Add(DiagnosticCatalogue.WrongCount, map.At, ("place", place), ("count", map.Entries.Count), ("expected", $"at least {Min}"));
        foreach (var entry in map.Entries.TakeWhile(_ => !check.Findings.IsFull))
        {
            CheckKey?.Invoke(entry.Key, entry.At, check);
            Item.Check(entry.Value, BlockShape.Within(place, entry.Key), check);
        }
    }
}

/// <summary>One of several shapes that differ in sort (text, list, block).</summary>
internal sealed record EitherShape(params IReadOnlyList<Shape> Shapes) : Shape
{
    public override string Expected => string.Join(" or ", Shapes.Select(s => s.Expected));

    public override bool Takes(Node node) => Shapes.Any(s => s.Takes(node));

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["anyOf"] = new JsonArray([.. Shapes.Select(s => (JsonNode)definitions.Of(s))]) };

    protected override void Content(Node node, string place, FormatCheck check) => Shapes.First(s => s.Takes(node)).Check(node, place, check);
}
