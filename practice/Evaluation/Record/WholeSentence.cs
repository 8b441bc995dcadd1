using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What is quoted on a scorecard: the whole sentence around what was found, since a few words out of it seldom show what a criterion says of them.</summary>
internal static class WholeSentence
{
    private const int Longest = 200;

    /// <summary>The sentence or sentences under a span; the span itself where that would be more than 200 characters.</summary>
    /// <param name="text">The turn.</param>
    /// <param name="span">A stretch of it.</param>
    public static Span Around(string text, Span span)
    {
        var start = span.Start;
        while (start > 0 && !Ends(text, start - 1))
            start--;
        while (start < span.Start && (char.IsWhiteSpace(text[start]) || text[start] is '.' or '!' or '?'))
            start++;
        var end = Math.Max(span.End, start + 1);
        while (end < text.Length && !Ends(text, end - 1))
            end++;
        while (end > span.End && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end - start <= Longest ? new Span(start, end - start) : span;
    }

    // A full stop within a number, or behind a title, ends nothing.
    private static bool Ends(string text, int at) => text[at] == '\n' || (text[at] is '.' or '!' or '?' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1])) && !(text[at] == '.' && Titles.Any(t => at >= t.Length && text.AsSpan(at - t.Length, t.Length).Equals(t, StringComparison.OrdinalIgnoreCase) && (at == t.Length || !char.IsLetter(text[at - t.Length - 1])))));

    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Dr", "St", "Prof"];
}
