using System.Collections.Concurrent;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>What is known of a word, ready to be compared: whether two words said mean the same or exclude each other.</summary>
internal sealed class Meaning
{
    private const int MostKept = 20_000;

    private static readonly Meaning Nothing = new("", "");
    private static readonly ConcurrentDictionary<string, Meaning> Known = new(StringComparer.Ordinal);
    private static int kept;

    private readonly int[] _words;
    private readonly int[] _senses;
    private readonly int[] _opposites;
    private readonly int[] _families;
    private readonly int[] _members;
    private readonly int[] _sets;

    private Meaning(string word, string stem)
    {
        (_words, _senses, _opposites, _families) = WordRelations.Of(word);
        var places = ClosedClasses.Of(stem);
        _sets = [.. places.Select(p => p.Set)];
        _members = [.. places.Select(p => p.Member)];
    }

    /// <summary>The meaning of a word; numbers and single letters have none.</summary>
    public static Meaning Of(string norm, string stem, bool isNumber)
    {
        if (isNumber || norm.Length < 2)
            return Nothing;
        if (Known.TryGetValue(norm, out var known))
            return known;
        var made = new Meaning(norm, stem);

        // Typed gibberish must not fill the memory.
        if (Volatile.Read(ref kept) < MostKept && Known.TryAdd(norm, made))
            Interlocked.Increment(ref kept);
        return made;
    }

    /// <summary>True when one may stand for the other ("mend", "repair"; "mum", "mother").</summary>
    public static bool Same(Token a, Token b) => (a.StemMark == b.StemMark && a.Stem == b.Stem) || a.Meaning.IsSame(b.Meaning);

    /// <summary>True when what is said of the one denies the other: opposites ("on", "off") and members of a closed set ("son", "daughter").</summary>
    public static bool Opposed(Token a, Token b) => a.Stem != b.Stem && a.Meaning.IsOpposed(b.Meaning);

    /// <summary>True for nouns that name different things of one narrow sort ("fox", "cat").</summary>
    public static bool Siblings(Token a, Token b) =>
        a.Stem != b.Stem && Overlap(a.Meaning._families, b.Meaning._families) && !Overlap(a.Meaning._words, b.Meaning._words) && !a.Meaning.IsSame(b.Meaning) && !a.Meaning.IsOpposed(b.Meaning);

    /// <summary>True for two members of one closed set that exclude each other.</summary>
    public static bool InOneSet(Token a, Token b) => a.Stem != b.Stem && a.Meaning.Excludes(b.Meaning);

    private bool IsSame(Meaning other) => (Shares(other) || Overlap(_words, other._words) || Overlap(_senses, other._senses)) && !IsOpposed(other);

    private bool IsOpposed(Meaning other) => Excludes(other) || Overlap(_opposites, other._words) || Overlap(other._opposites, _words);

    // In one set of which they are different members, and in none the same member.
    private bool Excludes(Meaning other)
    {
        if (_sets.Length == 0 || other._sets.Length == 0)
            return false;
        var apart = false;
        for (var i = 0; i < _sets.Length; i++)
        {
            for (var k = 0; k < other._sets.Length; k++)
            {
                if (_sets[i] != other._sets[k])
                    continue;
                if (_members[i] == other._members[k])
                    return false;
                apart = true;
            }
        }

        return apart;
    }

    private bool Shares(Meaning other)
    {
        for (var i = 0; i < _sets.Length; i++)
        {
            for (var k = 0; k < other._sets.Length; k++)
            {
                if (_sets[i] == other._sets[k] && _members[i] == other._members[k])
                    return true;
            }
        }

        return false;
    }

    private static bool Overlap(int[] a, int[] b)
    {
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                if (x == y)
                    return true;
            }
        }

        return false;
    }
}
