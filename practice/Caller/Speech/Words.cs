using System.Text;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>Finds words for a move: authored lines that fit the mood, whose slots can be filled, and which have not been said before in this call.</summary>
internal static partial class Words
{
    /// <summary>The messages for a move, or null when every line for it has been used up.</summary>
    public static IReadOnlyList<Utterance>? Say(CallDraft d, Move move)
    {
        var lines = move.Own ?? [.. LineSource.For(d.Scenario, move.Id, d.Mood).Select(l => new OwnLine(l.Id, l.Line))];
        var said = SaidBefore(d);
        var possible = lines
            .Where(l => !d.Mind.UsedLines.Contains(l.Id) && (l.Line.Mood is null || l.Line.Mood == d.Mood))
            .Select(l => (l.Id, l.Line.Mood, Texts: Fill(d, move, l.Line)))
            .Where(l => l.Texts is not null && l.Texts.All(t => !said.Contains(Bare(t))))
            .ToList();
        if (possible.Count == 0)
            return null;
        // This caller's own words come before the shared voice, and that before the plain one; within them words for just this mood before words for any.
        var closest = possible.Min(l => Distance(d, move, l.Id));
        var pool = possible.Where(l => Distance(d, move, l.Id) == closest).ToList();
        var moodFit = pool.Where(l => l.Mood is not null).ToList();
        if (moodFit.Count > 0 && d.Pick(3) > 0)
            pool = moodFit;
        var chosen = pool[d.Pick(pool.Count)];
        d.Mind = d.Mind with { UsedLines = d.Mind.UsedLines.Add(chosen.Id) };
        return [.. chosen.Texts!.Select((text, i) => new Utterance(Typed(d, text), move.Id, i == chosen.Texts!.Count - 1 ? move.Tells ?? [] : []))];
    }

    /// <summary>Lines that belong to one thing, with ids made from its name.</summary>
    public static IReadOnlyList<OwnLine> Own(string name, IReadOnlyList<Line> lines) => [.. lines.Select((l, i) => new OwnLine($"{name}#{i}", l))];

    /// <summary>Letters and digits only, lower case: what counts as the same words.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                bare.Append(char.ToLowerInvariant(c));
        }
        return bare.ToString();
    }

    /// <summary>Everything this caller has said or is about to say, bare.</summary>
    public static HashSet<string> SaidBefore(CallDraft d) =>
        [.. d.State.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => Bare(l.Text)), .. d.State.Planned.Select(p => Bare(p.Text)), .. d.InTheMaking.Select(Bare)];

    private static int Distance(CallDraft d, Move move, string lineId) =>
        move.Own is not null || !lineId.Contains('/', StringComparison.Ordinal) ? 0 : lineId.StartsWith(d.Scenario.Caller.Voice + "/", StringComparison.Ordinal) ? 1 : 2;

    private static List<string>? Fill(CallDraft d, Move move, Line line)
    {
        var filled = new List<string>();
        foreach (var fragment in line.Fragments)
        {
            var possible = true;
            var text = Slot().Replace(fragment, m =>
            {
                var value = m.Groups[1].Value == "agent" ? d.Mind.AgentName : move.Slots?.GetValueOrDefault(m.Groups[1].Value);
                possible &= value is not null;
                return value ?? "";
            });
            if (!possible)
                return null;
            var startsWithSlot = fragment.StartsWith('{') && text.Length > 0 && !d.Scenario.Caller.Habits.LowerCase && fragment.AsSpan().ContainsAny('.', '?', '!');
            filled.Add(startsWithSlot ? char.ToUpperInvariant(text[0]) + text[1..] : text);
        }
        return filled;
    }

    private static string Typed(CallDraft d, string text)
    {
        var habits = d.Scenario.Caller.Habits;
        var typed = text.Trim();
        if (habits.DropsFinalStop && typed.EndsWith('.') && !typed.EndsWith("..", StringComparison.Ordinal))
            typed = typed[..^1];
        if (habits.LowerCase && typed.Length > 1 && char.IsUpper(typed[0]) && !char.IsUpper(typed[1]) && !typed.StartsWith("I ", StringComparison.Ordinal) && !typed.StartsWith("I'", StringComparison.Ordinal))
            typed = char.ToLowerInvariant(typed[0]) + typed[1..];
        return typed;
    }

    [GeneratedRegex(@"\{([a-z:\-]+)\}")]
    private static partial Regex Slot();
}
