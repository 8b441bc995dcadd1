using System.Text;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Compares identifiers however they are cut up: "77104 52", "771-0452", "double seven one oh four five two".</summary>
internal static class CodeMatcher
{
    private const int ShortestPart = 3;

    /// <summary>Every stretch that reads like such a code.</summary>
    public static IEnumerable<Comparison> Compare(FactVocabulary fact, Utterance u, IReadOnlyList<Mention> mentions)
    {
        var code = fact.Code;
        if (code.Length == 0)
            yield break;
        if (!code.Any(char.IsAsciiDigit))
        {
            foreach (var hit in Spelled(u, code))
                yield return new Comparison(true, hit.Start, hit.End, code);
            yield break;
        }

        var taken = mentions.Where(m => m.Kind is MentionKind.Money or MentionKind.Percent or MentionKind.Duration or MentionKind.Time or MentionKind.Date or MentionKind.Dates && !m.Weak).ToList();
        for (var i = 0; i < u.Count;)
        {
            var (text, end, digits) = Run(u, i, code);
            if (text.Length == 0 || (end == i + 1 && digits == 0 && text != code))
            {
                i++;
                continue;
            }

            if (text == code)
                yield return new Comparison(true, i, end, text);
            else if (Contains(u, i, end, code) is { } part)
                yield return new Comparison(true, part.Start, part.End, code);
            else if (OtherEnding(text, code, u, i) || OtherLetters(text, code, u, i))
                yield return new Comparison(false, i, end, text, Near: true);
            else if (IsPart(text, code, u, i, end))
                yield return new Comparison(true, i, end, text, Bare: true);
            else if (digits >= 2 && Math.Abs(text.Length - code.Length) <= 2 && !taken.Any(m => m.Start < end && m.End > i && !Covers(m, i, end)))
                yield return new Comparison(false, i, end, text, Near: Similar(text, code), Bare: true);
            i = end;
        }
    }

    // A code of letters alone ("svc-payroll") is found by its written words.
    private static IEnumerable<Patterns.Hit> Spelled(Utterance u, string code)
    {
        for (var i = 0; i < u.Count; i++)
        {
            var length = 0;
            for (var k = i; k < u.Count && length < code.Length; k++)
            {
                var written = u[k].Written.ToUpperInvariant();
                if (length + written.Length > code.Length || string.CompareOrdinal(code, length, written, 0, written.Length) != 0)
                    break;
                length += written.Length;
                if (length == code.Length)
                    yield return new Patterns.Hit(i, k + 1);
            }
        }
    }

    // "Ending in 0452": the last digits of a longer code are the code as far as it goes.
    private static bool IsPart(string text, string code, Utterance u, int start, int end) =>
        text.Length >= ShortestPart && text.Length < code.Length && code.EndsWith(text, StringComparison.Ordinal)
        && (text.Length >= 4 || (start > 0 && u[start - 1].Norm is "in" or "with" or "digits"));

    // "The one ending in 425" where it ends in 452.
    private static bool OtherEnding(string text, string code, Utterance u, int start) =>
        text.Length is 3 or 4 && code.Length > text.Length && text.All(char.IsAsciiDigit) && !code.EndsWith(text, StringComparison.Ordinal)
        && start > 1 && u[start - 1].Norm is "in" or "with" && u[start - 2].Stem is "end" or "finish";

    // "ORN-2214" for ORM-2214: the number is right, the letters before it are not.
    private static bool OtherLetters(string text, string code, Utterance u, int start)
    {
        if (start == 0 || !code.EndsWith(text, StringComparison.Ordinal) || !char.IsAsciiLetter(code[0]) || u[start - 1].IsNumber)
            return false;
        var letters = code[..^text.Length];
        return letters.Length > 0 && letters.All(char.IsAsciiLetter) && u[start - 1].Length == letters.Length && (u[start].Glue == '-' || u[start - 1].AllCaps) && !u[start - 1].Written.Equals(letters, StringComparison.OrdinalIgnoreCase);
    }

    private static bool Covers(Mention m, int start, int end) => m.Weak && m.Start <= start && m.End >= end;

    private static Patterns.Hit? Contains(Utterance u, int start, int end, string code)
    {
        for (var i = start; i < end; i++)
        {
            var builder = new StringBuilder();
            for (var k = i; k < end && builder.Length < code.Length; k++)
            {
                builder.Append(Piece(u, k, code) ?? "");
                if (builder.Length == code.Length && builder.ToString() == code)
                    return new Patterns.Hit(i, k + 1);
            }
        }

        return null;
    }

    private static (string Text, int End, int Digits) Run(Utterance u, int at, string code)
    {
        var builder = new StringBuilder();
        var i = at;
        var limit = u.SentenceOf(at).End;
        for (; i < limit && builder.Length <= 40; i++)
        {
            if (i > at && u[i].Break == Break.Soft && u[i].Start - u[i - 1].End > 3)
                break;
            var repeat = u[i].Norm is "double" or "triple" && i + 1 < limit ? u[i].Norm == "double" ? 2 : 3 : 1;
            var piece = Piece(u, repeat > 1 ? i + 1 : i, code);
            if (piece is null || (repeat > 1 && piece.Length != 1))
                break;
            for (var k = 0; k < repeat; k++)
                builder.Append(piece);
            if (repeat > 1)
                i++;
        }

        var text = builder.ToString();
        return (text, i, text.Count(char.IsAsciiDigit));
    }

    private static string? Piece(Utterance u, int at, string code)
    {
        if (at >= u.Count)
            return null;
        var token = u[at];
        if (token.IsNumber)
            return token.Written.Contains('.', StringComparison.Ordinal) && token.Written.Contains(',', StringComparison.Ordinal) ? null : new string([.. token.Written.Where(char.IsAsciiDigit)]);
        if (NumberWords.Cardinal(token.Norm) is >= 0 and < 20 and var digit)
            return digit.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (token.Written is "oh" or "o" && at > 0 && (Follows(u, at - 1) || (at + 1 < u.Count && Follows(u, at + 1))))
            return "0";
        var written = token.Written.ToUpperInvariant();
        var mixed = written.Any(char.IsAsciiDigit) && written.Any(char.IsAsciiLetter);
        var lettersOfCode = token.Written.Length <= 4 && code.Contains(written, StringComparison.Ordinal) && (token.AllCaps || token.Written.Length == 1 && token.Capital || token.Glue == '-' || u.Count == 1)
            && code.Any(char.IsAsciiLetter);
        return mixed || lettersOfCode ? written : null;
    }

    private static bool Follows(Utterance u, int at) => u[at].IsNumber || NumberWords.Cardinal(u[at].Norm) is >= 0 and < 10;

    private static bool Similar(string said, string code)
    {
        if (OneEdit.Apart(said, code))
            return true;
        if (said.Length != code.Length)
            return false;
        var differing = 0;
        for (var i = 0; i < said.Length; i++)
            differing += said[i] == code[i] ? 0 : 1;
        return differing <= 2 && code.Length >= 4;
    }
}
