namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>Whether two words are one slip of the fingers apart.</summary>
internal static class OneEdit
{
    /// <summary>True when equal or one insertion, deletion, replacement or swap of neighbours apart.</summary>
    public static bool Apart(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        if (i == a.Length && i == b.Length)
            return true;
        var restA = a.AsSpan(i);
        var restB = b.AsSpan(i);
        if (restA.Length == restB.Length)
        {
            return restA[1..].SequenceEqual(restB[1..])
                || (restA.Length >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]));
        }

        return restA.Length > restB.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }
}
