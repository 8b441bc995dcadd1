using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>An authored line with the id by which its use is remembered.</summary>
internal sealed class OwnLine
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Line>, Named> OfOneThing = [];
    private static readonly ConditionalWeakTable<Scenario, ConcurrentDictionary<(string Move, Mood Mood), IReadOnlyList<OwnLine>>> OfMoves = [];

    private OwnLine(string id, Line line, int distance)
    {
        Id = id;
        Line = line;
        Distance = distance;
        HasSlots = line.Fragments.Any(f => f.Contains('{', StringComparison.Ordinal));
        Bare = HasSlots ? [] : [.. line.Fragments.Select(Words.Bare)];
    }

    public string Id { get; }

    public Line Line { get; }

    /// <summary>0 for this caller's own words, 1 for the shared voice, 2 for the plain one behind it.</summary>
    public int Distance { get; }

    /// <summary>True when something must be filled in before it can be said.</summary>
    public bool HasSlots { get; }

    /// <summary>Its messages bare (see <see cref="Words.Bare"/>); empty for a line with slots.</summary>
    public IReadOnlyList<string> Bare { get; }

    /// <summary>Lines that belong to one thing, with ids made from its name.</summary>
    public static IReadOnlyList<OwnLine> Of(string name, IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0)
            return [];
        if (OfOneThing.TryGetValue(lines, out var known) && known.Name == name)
            return known.Lines;
        var made = new Named(name, [.. lines.Select((l, i) => new OwnLine($"{name}#{i}", l, 0))]);
        OfOneThing.AddOrUpdate(lines, made);
        return made.Lines;
    }

    /// <summary>The general lines of a move that fit the mood, best source first.</summary>
    public static IReadOnlyList<OwnLine> Of(Scenario scenario, string move, Mood mood) =>
        OfMoves.GetValue(scenario, _ => new()).GetOrAdd((move, mood), static (key, s) => [.. LineSource.For(s, key.Move, key.Mood).Select(l => new OwnLine(l.Id, l.Line, From(s, l.Id)))], scenario);

    private static int From(Scenario scenario, string lineId) =>
        !lineId.Contains('/', StringComparison.Ordinal) ? 0 : lineId.StartsWith(scenario.Caller.Voice + "/", StringComparison.Ordinal) ? 1 : 2;

    private sealed record Named(string Name, IReadOnlyList<OwnLine> Lines);
}
