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
        var said = d.SaidSoFar;
        var possible = new List<(OwnLine Line, IReadOnlyList<string> Texts)>();
        // This caller's own words come before the shared voice, and that before the plain one; within them words for just this mood before words for any.
        var closest = int.MaxValue;
        foreach (var line in move.Own ?? OwnLine.Of(d.Scenario, move.Id, d.Mood))
        {
            if (line.Distance > closest || d.Mind.UsedLines.Contains(line.Id) || (line.Line.Mood is { } mood && mood != d.Mood))
                continue;
            var texts = line.HasSlots ? Fill(d, move, line.Line) : line.Line.Fragments;
            if (texts is null || (line.HasSlots ? [.. texts.Select(Bare)] : line.Bare).AnyIn(said))
                continue;
            if (line.Distance < closest)
                possible.Clear();
            closest = line.Distance;
            possible.Add((line, texts));
        }
        if (possible.Count == 0)
            return null;
        if (move.Rather is { } rather && possible.FindAll(l => rather.Contains(l.Line.Id)) is { Count: > 0 } nearest)
            possible = nearest;
        if (move.ThankedBefore && possible.FindAll(l => !l.Texts.Any(Thanks.In)) is { Count: > 0 } others)
            possible = others;
        else if (move.ThankedBefore && move.Id is MoveIds.DoneThanks)
            return null;
        var moodFit = possible.FindAll(l => l.Line.Line.Mood is not null);
        var pool = moodFit.Count > 0 && d.Pick(3) > 0 ? moodFit : possible;
        var chosen = pool[d.Pick(pool.Count)];
        d.Mind = d.Mind with { UsedLines = d.Mind.UsedLines.Add(chosen.Line.Id) };
        return [.. chosen.Texts.Select((text, i) => new Utterance(Typed(d, text), move.Id, i == chosen.Texts.Count - 1 ? move.Tells ?? [] : []))];
    }

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

    private static bool AnyIn(this IReadOnlyList<string> texts, IReadOnlySet<string> said)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (said.Contains(texts[i]))
                return true;
        }

        return false;
    }

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
            if (!possible || (move.Slots?.GetValueOrDefault("value") is { } told && WantsAThing().IsMatch(fragment) && IsClause().IsMatch(told)))
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

    // "All I have is Joan died in February" is no sentence.
    [GeneratedRegex(@"\b(is|it's|that's|its|of|have|was|till|for|over|had|got|'ve)\s\{value\}", RegexOptions.IgnoreCase)]
    private static partial Regex WantsAThing();

    [GeneratedRegex(@"^(?!to ).*\s(is|was|were|are|has|have|had|did|didn't|don't|doesn't|isn't|wasn't|can|can't|could|couldn't|will|won't|would|never|came|went|died|said|told|got|took|put|\w{2,}ed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsClause();

    [GeneratedRegex(@"\{([a-z:\-]+)\}")]
    private static partial Regex Slot();
}
