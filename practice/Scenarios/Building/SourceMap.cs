using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Building;

/// <summary>Finds the place of a part of a scenario in its file, by the keys and indices an author would name.</summary>
/// <remarks>It is the file's own nodes, walked on demand: positions cannot drift from what was read.</remarks>
internal sealed class SourceMap(MapNode? file)
{
    /// <summary>For scenarios that were not read from a file: everything is at its start.</summary>
    public static SourceMap None { get; } = new(null);

    /// <summary>The place of the last part of the path that exists.</summary>
    /// <param name="path">Keys (texts) and zero-based indices (integers): <c>"facts", "amount", "tell", 0</c>.</param>
    public Position At(params ReadOnlySpan<object> path)
    {
        Node? node = file;
        var at = Position.Start;
        foreach (var step in path)
        {
            switch (node, step)
            {
                case (MapNode map, string key) when map.Find(key) is { } entry:
                    (node, at) = (entry.Value, entry.At);
                    break;
                case (ListNode list, int index) when index < list.Items.Count:
                    node = list.Items[index];
                    at = node.At;
                    break;
                default:
                    return at;
            }
        }

        return at;
    }
}
