using System.Collections.Concurrent;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>Whether two words said mean the same or exclude each other.</summary>
internal static class Meaning
{
    private const int MostKept = 60_000;

    private static readonly ConcurrentDictionary<(string, string), (bool Same, bool Opposed, bool Siblings)> Known = new();

    /// <summary>True when one may stand for the other ("mend", "repair"; "mum", "mother").</summary>
    public static bool Same(Token a, Token b) => a.Stem == b.Stem || Of(a, b).Same;

    /// <summary>True when what is said of the one denies the other: opposites ("on", "off") and members of a closed set ("son", "daughter").</summary>
    public static bool Opposed(Token a, Token b) => a.Stem != b.Stem && Of(a, b).Opposed;

    /// <summary>True for nouns that name different things of one narrow sort ("fox", "cat").</summary>
    public static bool Siblings(Token a, Token b) => a.Stem != b.Stem && Of(a, b).Siblings;

    private static (bool Same, bool Opposed, bool Siblings) Of(Token a, Token b)
    {
        if (a.IsNumber || b.IsNumber || a.Norm.Length < 2 || b.Norm.Length < 2)
            return default;
        if (Known.Count > MostKept)
            Known.Clear();
        return Known.GetOrAdd((a.Norm, b.Norm), static (_, pair) => Compare(pair.a, pair.b), (a, b));
    }

    private static (bool, bool, bool) Compare(Token a, Token b)
    {
        var opposed = ClosedClasses.Opposed(a.Stem, b.Stem) || WordRelations.Opposed(a.Norm, b.Norm);
        var same = !opposed && (ClosedClasses.Same(a.Stem, b.Stem) || WordRelations.Same(a.Norm, b.Norm));
        return (same, opposed, !same && !opposed && WordRelations.Siblings(a.Norm, b.Norm));
    }
}
