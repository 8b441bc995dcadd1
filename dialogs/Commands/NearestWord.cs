namespace PracticeCaller.Dialogs.Commands;

/// <summary>Guesses what somebody meant to type.</summary>
public static class NearestWord
{
    /// <summary>The candidate nearest to what was typed, or null when none is near (more than a third of it would have to change).</summary>
    public static string? To(string typed, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(candidates);
        if (typed.Length is 0 or > 64)
            return null;
        var nearest = candidates.Select(c => (Word: c, Distance: Distance(typed.ToLowerInvariant(), c.ToLowerInvariant()))).OrderBy(c => c.Distance).FirstOrDefault();
        return nearest.Word is not null && nearest.Distance <= Math.Max(1, typed.Length / 3) ? nearest.Word : null;
    }

    // Levenshtein distance, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
