using System.Globalization;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>One expectation line of a .call file.</summary>
internal sealed partial class Expectation(string line)
{
    public void Check(CallState state, IReadOnlyList<CallEffect> since, Feelings before, int ledgerBefore)
    {
        var (kind, rest) = Split(line);
        var not = rest.StartsWith("not ", StringComparison.Ordinal);
        var what = not ? rest[4..].Trim() : rest;
        var caller = since.OfType<SayLine>().Where(s => s.Line.Speaker == Speaker.Caller).Select(s => s.Line).ToList();
        var holds = kind switch
        {
            "C" when what == "silent" => caller.Count == 0,
            "C" when Quoted().Match(what) is { Success: true } q => caller.Any(l => l.Text.Contains(q.Groups[1].Value, StringComparison.OrdinalIgnoreCase)),
            "C" when what.StartsWith("move ", StringComparison.Ordinal) => caller.Any(l => l.Move == what[5..].Trim()) || state.Turns.LastOrDefault()?.Moves.Contains(what[5..].Trim()) == true,
            "C" when what.StartsWith("tells ", StringComparison.Ordinal) => caller.Any(l => l.Tells.Contains(what[6..].Trim())),
            "S" when Quoted().Match(what) is { Success: true } q => since.OfType<SayLine>().Any(s => s.Line.Speaker == Speaker.Desk && s.Line.Text.Contains(q.Groups[1].Value, StringComparison.OrdinalIgnoreCase))
                || since.OfType<NotNow>().Any(n => n.Reason.Contains(q.Groups[1].Value, StringComparison.OrdinalIgnoreCase)) || since.OfType<GiveHint>().Any(n => n.Text.Contains(q.Groups[1].Value, StringComparison.OrdinalIgnoreCase)),
            "F" when what.StartsWith("reason ", StringComparison.Ordinal) => state.Turns[^1].Changes.Concat(state.Between.Where(b => b.AfterTurn == state.Turns.Count).Select(b => b.Change)).Any(c => c.Reason == what[7..].Trim()),
            "F" => Feeling(what, state.Feelings, before),
            "L" => Ledger(what, state.Ledger.Skip(ledgerBefore)),
            "T" when what.StartsWith("cut ", StringComparison.Ordinal) => state.Turns[^1].FragmentsCutOff == int.Parse(what[4..], CultureInfo.InvariantCulture),
            "T" when what.StartsWith("turns ", StringComparison.Ordinal) => state.Turns.Count == int.Parse(what[6..], CultureInfo.InvariantCulture),
            "end" => (state.Ending is { } e ? Kebab(e.ToString()) : "none") == what,
            _ => throw new FormatException($"Not an expectation: {line}"),
        };
        if (holds == not)
            throw new InvalidOperationException("does not hold");
    }

    private static bool Feeling(string what, Feelings now, Feelings before)
    {
        var parts = what.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (a, b) = (Value(parts[0], before), Value(parts[0], now));
        return parts[1] switch
        {
            "up" => b > a,
            "down" => b < a,
            "same" => Math.Abs(a - b) < 0.01,
            ">=" => b >= double.Parse(parts[2], CultureInfo.InvariantCulture),
            "<=" => b <= double.Parse(parts[2], CultureInfo.InvariantCulture),
            _ => throw new FormatException($"Not a comparison: {what}"),
        };
    }

    private static double Value(string feeling, Feelings f) => feeling switch
    {
        "anger" => f.Anger,
        "anxiety" => f.Anxiety,
        "trust" => f.Trust,
        "patience" => f.Patience,
        "acceptance" => f.Acceptance,
        _ => throw new FormatException($"Not a feeling: {feeling}"),
    };

    private static bool Ledger(string what, IEnumerable<LedgerEntry> entries)
    {
        var parts = what.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kind = parts[1] switch
        {
            "told" => LedgerEntryKind.Told,
            "restated" => LedgerEntryKind.Restated,
            "misheard" => LedgerEntryKind.Misheard,
            "asked" => LedgerEntryKind.Asked,
            "re-asked" => LedgerEntryKind.AskedAgain,
            "withheld" => LedgerEntryKind.Withheld,
            _ => throw new FormatException($"Not a ledger entry: {what}"),
        };
        return entries.Any(e => e.FactId == parts[0] && e.Kind == kind);
    }

    private static (string Kind, string What) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? throw new FormatException($"Not a line of a call: {line}") : (line[..colon].Trim(), line[(colon + 1)..].Trim());
    }

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    [GeneratedRegex("^\"(.*)\"$")]
    private static partial Regex Quoted();
}
