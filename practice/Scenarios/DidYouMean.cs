namespace PracticeCaller.Practice.Scenarios;

/// <summary>Finds what somebody who mistyped a name most likely meant.</summary>
public static class DidYouMean
{
    private const int LongestWord = 64;
    private const int MostEdits = 4;

    /// <summary>The nearest candidate, or null when none is near (more than a third of the letters differ, or more than four).</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord) return null;
        var limit = Math.Clamp(word.Length / 3, 1, MostEdits);
        var mistyped = word.ToLowerInvariant();
        return candidates
            .Where(c => Math.Abs(c.Length - word.Length) <= limit)
            .Select(c => (Candidate: c, Distance: Distance(mistyped, c.ToLowerInvariant(), limit)))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance).ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .Select(c => c.Candidate)
            .FirstOrDefault();
    }

    /// <summary>The sentence that ends a message: "Did you mean 'x'?", or what there is to choose from.</summary>
    public static string Cure(string word, IReadOnlyCollection<string> candidates, int atMost = 12)
    {
        if (Nearest(word, candidates) is { } nearest) return $"Did you mean '{nearest}'?";
        if (candidates.Count == 0) return "There is none to choose from.";
        var shown = string.Join(", ", candidates.Take(atMost));
        return candidates.Count <= atMost ? $"Use one of: {shown}." : $"Use one of: {shown}, and {candidates.Count - atMost} more.";
    }

    /// <summary>Edits (insert, delete, replace, swap of neighbours) that turn one word into the other; some number above the limit when more are needed.</summary>
    /// <remarks>Optimal string alignment distance. Gives up as soon as the limit cannot be kept, since a file may hold thousands of names.</remarks>
    public static int Distance(string a, string b, int limit = int.MaxValue)
    {
        var twoBefore = new int[b.Length + 1];
        var before = new int[b.Length + 1];
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            (twoBefore, before, row) = (before, row, twoBefore);
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                edits = Math.Min(edits, Math.Min(before[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) edits = Math.Min(edits, twoBefore[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }

            // A swap reaches back two rows, so only a margin of one makes it certain.
            if (least - 1 > limit) return least;
        }

        return row[b.Length];
    }
}
