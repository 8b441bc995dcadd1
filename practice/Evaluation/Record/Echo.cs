using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Recognises a reply that only hands the caller's own words back. Saying facts back in one's own sentence is not an echo.</summary>
internal static class Echo
{
    private const int Run = 4;
    private const double Share = 0.7;

    /// <summary>True when at least 70 % of the words lie in runs of four or more copied from a line the caller had said before this turn.</summary>
    public static bool Is(string[] words, int turn, CallState call)
    {
        if (words.Length < Run + 1)
            return false;
        var copied = new bool[words.Length];
        foreach (var line in call.Transcript.Where(l => l.Speaker == Speaker.Caller && l.Turn < turn))
        {
            var theirs = Tokens(line.Text);
            var runs = Enumerable.Range(0, Math.Max(0, theirs.Length - Run + 1)).Select(i => string.Join(' ', theirs, i, Run)).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i + Run <= words.Length; i++)
            {
                if (runs.Contains(string.Join(' ', words, i, Run)))
                    Array.Fill(copied, true, i, Run);
            }
        }

        return copied.Count(c => c) >= Share * words.Length;
    }

    /// <summary>Lower-case words and numbers, without punctuation.</summary>
    public static string[] Tokens(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
