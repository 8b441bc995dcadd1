using System.Globalization;
using PracticeCaller.Practice.Scenarios.Format;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Building;

/// <summary>Takes values out of nodes that the format has found right; anything else is a bug and throws.</summary>
internal static class NodeValues
{
    public static string Text(this MapNode map, string key) => Text(map[key]!);

    public static string? TextOrNull(this MapNode map, string key) => map[key] is { } node ? Text(node) : null;

    public static string Text(Node node) => ((TextNode)node).Value;

    public static decimal Number(this MapNode map, string key) => NumberShape.Value((TextNode)map[key]!);

    public static double Number(this MapNode? map, string key, double otherwise) => map?[key] is TextNode text ? (double)NumberShape.Value(text) : otherwise;

    public static bool Flag(this MapNode? map, string key, bool otherwise = false) => map?[key] is TextNode text ? text.Value == "true" : otherwise;

    public static DateOnly Day(this MapNode map, string key) => DateOnly.ParseExact(map.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static MapNode Block(this MapNode map, string key) => (MapNode)map[key]!;

    public static MapNode? BlockOrNull(this MapNode map, string key) => (MapNode?)map[key];

    public static IReadOnlyList<Node> Items(this MapNode map, string key) => map[key] is ListNode list ? list.Items : [];

    public static IReadOnlyList<string> Texts(this MapNode map, string key) => [.. map.Items(key).Select(Text)];

    public static IReadOnlyList<T> Named<T>(this MapNode map, string key, Func<string, MapNode, T> make) => [.. (map.BlockOrNull(key)?.Entries ?? []).Select(e => make(e.Key, (MapNode)e.Value))];

    public static IReadOnlyList<Line> Lines(this MapNode map, string key) => [.. map.Items(key).Select(Line)];

    public static IReadOnlyDictionary<string, IReadOnlyList<Line>> LinesByMove(this MapNode map, string key) =>
        map.Block(key).Entries.ToDictionary(e => e.Key, e => (IReadOnlyList<Line>)[.. ((ListNode)e.Value).Items.Select(Line)], StringComparer.Ordinal);

    private static Line Line(Node node) => node is MapNode map
        ? new(Burst(map["say"]!), map.TextOrNull("mood") is { } mood ? EnumText.Parse<Mood>(mood) : null)
        : new(Burst(node));

    private static IReadOnlyList<string> Burst(Node node) => node is ListNode list ? [.. list.Items.Select(Text)] : [Text(node)];
}
