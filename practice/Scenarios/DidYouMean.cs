namespace PracticeCaller.Practice.Scenarios;

/// <summary>Finds what somebody who mistyped a name most likely meant.</summary>
internal static class DidYouMean
{
    private const int LongestWord = 64;

    /// <summary>The nearest candidate, or null when none is near (more than a third of the letters differ).</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord) return null;
        var limit = Math.Max(1, word.Length / 3);
        return candidates
            .Where(c => Math.Abs(c.Length - word.Length) <= limit)
            .Select(c => (Candidate: c, Distance: Distance(word.ToLowerInvariant(), c.ToLowerInvariant())))
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

    /// <summary>Edits (insert, delete, replace, swap of neighbours) that turn one word into the other.</summary>
    /// <remarks>Optimal string alignment distance.</remarks>
    public static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(replace, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
