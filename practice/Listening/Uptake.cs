using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>How far a reply takes up what the other just said.</summary>
public static class Uptake
{
    private static readonly Tokeniser Plain = new(new TypoMender([]));

    /// <summary>Share, 0 to 1, of the customer's last words that return in the reply.</summary>
    /// <param name="before">What the customer said before, oldest first; the last counts.</param>
    /// <param name="reply">The agent's turn.</param>
    public static double Of(IReadOnlyList<string> before, string reply)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(reply);
        if (before.Count == 0)
            return 0;
        var theirs = Plain.Cut(before[^1]).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        var ours = Plain.Cut(reply).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        return theirs.Count == 0 ? 0 : Math.Round(theirs.Count(ours.Contains) / (double)theirs.Count, 4);
    }
}
