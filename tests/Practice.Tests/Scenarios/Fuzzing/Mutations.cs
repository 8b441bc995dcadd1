using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Tests.Scenarios.Fuzzing;

/// <summary>A way in which a file gets spoilt; the seeded chance decides where.</summary>
/// <param name="Name">Shown when a test fails.</param>
/// <param name="Apply">The spoilt text.</param>
internal sealed record Mutation(string Name, Func<string, Random, string> Apply)
{
    public override string ToString() => Name;
}

/// <summary>What happens to files: slips of the hand, half-done edits, merges gone wrong, broken transfers, and malice.</summary>
internal static partial class Mutations
{
    private static readonly string[] Signs = ["[", "]", "{", "}", "\"", "'", ":", ": ", "- ", "#", " #", "&", "*", "!", "|", ">", "%", "@", "`", ",", "\t", "\n", "\r", "\0", "\uFEFF", "\u2028", "\u0085", "\uD800", "é", "日", "🙂", "---", "...", "? ", "<<", "~"];

    private static readonly string[] Huge =
    [
        "99999999999999999999999999999999999999", "-99999999999999999999999999999", "79228162514264337593543950335", "1e400", "0x7fffffff", "9999999999 EUR", "99999999999999999999999999999999999 EUR",
        "79228162514264337593543950335 GB", ".inf", ".nan", "9999-12-31", "0001-01-01", "0001-01-01..9999-12-31", "2026-02-30", "23:59", "25:61", "0.0000000000000000000000000000001", new('7', 4000), new('a', 60_000),
    ];

    private static readonly string[] WrongKinds = ["[]", "{}", "~", "null", "\"\"", "true", "[[[]]]", "[a, [b, {c: d}]]", "{a: {b: c}}", "3", "- a", "|\n", ">-\n", "!!binary aGk=", "!!int x", "!<tag:x> y", "*x", "&x", "&x *x", "\" \"", "'", "..", "\"\\u0000\"", "\"\\x\""];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("a sign deleted", (t, r) => Sign(t, r, (s, at) => s.Remove(at, Math.Min(1 + r.Next(4), s.Length - at)))),
        new("a sign put in", (t, r) => Sign(t, r, (s, at) => s.Insert(at, Pick(Signs, r)))),
        new("a sign replaced", (t, r) => Sign(t, r, (s, at) => s.Remove(at, 1).Insert(at, Pick(Signs, r)))),
        new("a byte flipped", (t, r) => Bytes(t, r, b => b[r.Next(b.Length)] ^= (byte)(1 << r.Next(8)))),
        new("random bytes", (t, r) => Bytes(t, r, b => r.NextBytes(b.AsSpan(r.Next(b.Length))[..1]))),
        new("cut off", (t, r) => t[..r.Next(t.Length)]),
        new("beginning lost", (t, r) => t[r.Next(t.Length)..]),
        new("a line deleted", (t, r) => Lines(t, r, (l, at) => l.RemoveAt(at))),
        new("a line doubled", (t, r) => Lines(t, r, (l, at) => l.Insert(at, l[at]))),
        new("two lines swapped", (t, r) => Lines(t, r, (l, at) => (l[at], l[^(at % l.Count + 1)]) = (l[^(at % l.Count + 1)], l[at]))),
        new("two lines joined", (t, r) => Lines(t, r, (l, at) => { if (at + 1 < l.Count) { l[at] += l[at + 1]; l.RemoveAt(at + 1); } })),
        new("a block deleted", (t, r) => Lines(t, r, (l, at) => l.RemoveRange(at, Math.Min(1 + r.Next(30), l.Count - at)))),
        new("a block doubled", (t, r) => Lines(t, r, (l, at) => l.InsertRange(at, l.GetRange(at, Math.Min(1 + r.Next(30), l.Count - at))))),
        new("a block moved", (t, r) => Lines(t, r, (l, at) =>
        {
            var block = l.GetRange(at, Math.Min(1 + r.Next(30), l.Count - at));
            l.RemoveRange(at, block.Count);
            l.InsertRange(r.Next(l.Count + 1), block);
        })),
        new("an indentation changed", (t, r) => Lines(t, r, (l, at) => l[at] = new string(' ', r.Next(9)) + l[at].TrimStart())),
        new("a block indented", (t, r) => Lines(t, r, (l, at) =>
        {
            for (var i = at; i < Math.Min(l.Count, at + 12); i++)
                l[i] = " " + l[i];
        })),
        new("tabs for blanks", (t, r) => Lines(t, r, (l, at) => l[at] = "\t" + l[at].TrimStart())),
        new("a bracket opened", (t, r) => Lines(t, r, (l, at) => l[at] += " [")),
        new("a brace opened", (t, r) => Lines(t, r, (l, at) => l[at] += " {a: ")),
        new("a quote opened", (t, r) => Lines(t, r, (l, at) => l[at] += r.Next(2) == 0 ? " \"" : " '")),
        new("closing signs lost", (t, r) => Lines(t, r, (l, at) => l[at] = l[at].TrimEnd(']', '}', '"', '\''))),
        new("a value emptied", (t, r) => Value(t, r, "")),
        new("a huge value", (t, r) => Value(t, r, Pick(Huge, r))),
        new("a value of a wrong kind", (t, r) => Value(t, r, Pick(WrongKinds, r))),
        new("a value of another place", (t, r) => Value(t, r, Pick([.. KeyAndValue().Matches(t).Select(m => m.Groups[2].Value)], r))),
        new("a key misspelt", (t, r) => Lines(t, r, (l, at) => l[at] = l[at].Replace(":", "x:", StringComparison.Ordinal))),
        new("a key doubled by a blank", (t, r) => Lines(t, r, (l, at) => l[at] = l[at].Replace(":", " :", StringComparison.Ordinal))),
        new("an alias to nowhere", (t, r) => Value(t, r, "*nowhere")),
        new("an alias to itself", (t, r) => Value(t, r, "&self [*self]")),
        new("an alias as a key", (t, r) => Lines(t, r, (l, at) => l.Insert(at, "*key : &key {<<: *key}"))),
        new("a value anchored and used", (t, r) => Value(Value(t, r, "&shared {a: [b]}"), r, "*shared")),
        new("merges", (t, r) => Lines(t, r, (l, at) => l.Insert(at, new string(' ', l[at].Length - l[at].TrimStart().Length) + Pick(["<<: [*a, *b]", "<<: {}", "<<: x", "<<: {say: [x], tell: y}", "<<:"], r)))),
        new("an alias bomb", (t, r) => t + "\n" + string.Join('\n', Enumerable.Range(1, 9).Select(i => $"b{i}: &b{i} [{string.Join(", ", Enumerable.Repeat(i == 1 ? "x" : $"*b{i - 1}", 9))}]")) + r.Next(9)),
        new("deep nesting", (t, r) => Value(t, r, new string(Pick(["[", "{"], r)[0], 1 + r.Next(3000)))),
        new("a second document", (t, r) => Lines(t, r, (l, at) => l.Insert(at, Pick(["---", "...", "--- x", "%YAML 1.2", "%TAG ! tag:x:", "...\n---"], r)))),
        new("a conflict left in", (t, r) => Lines(t, r, (l, at) => { l.Insert(at, "<<<<<<< HEAD"); l.Insert(at + 2, "======="); })),
        new("read as Latin-1", (t, _) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(t))),
        new("UTF-16 read as UTF-8", (t, r) => Encoding.UTF8.GetString((r.Next(2) == 0 ? Encoding.Unicode : Encoding.BigEndianUnicode).GetBytes(t))),
        new("UTF-32 read as Latin-1", (t, _) => Encoding.Latin1.GetString(Encoding.UTF32.GetBytes(t))),
        new("line breaks of elsewhere", (t, r) => t.Replace("\n", Pick(["\r", "\r\n", "\n\r", "\u2028", "\u0085", "\v"], r), StringComparison.Ordinal)),
        new("typographic signs", (t, r) => t.Replace(Pick(["\"", "'", "-", ":"], r), Pick(["\u201C", "\u2019", "\u2013", "\uFF1A"], r), StringComparison.Ordinal)),
    ];

    private static string Pick(IReadOnlyList<string> from, Random r) => from.Count == 0 ? "" : from[r.Next(from.Count)];

    private static string Sign(string text, Random r, Func<string, int, string> edit) => text.Length == 0 ? Pick(Signs, r) : edit(text, r.Next(text.Length));

    private static string Bytes(string text, Random r, Action<byte[]> edit)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = 1 + r.Next(3); i > 0 && bytes.Length > 0; i--)
            edit(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static string Lines(string text, Random r, Action<List<string>, int> edit)
    {
        List<string> lines = [.. text.Split('\n')];
        edit(lines, r.Next(lines.Count));
        return string.Join('\n', lines);
    }

    private static string Value(string text, Random r, string value)
    {
        var places = KeyAndValue().Matches(text);
        if (places.Count == 0)
            return text + value;
        var place = places[r.Next(places.Count)].Groups[2];
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, place.Index)}{value}{text.AsSpan(place.Index + place.Length)}");
    }

    [GeneratedRegex(@"^([ -]*[a-z-]+: ?)(.*)$", RegexOptions.Multiline)]
    private static partial Regex KeyAndValue();
}
