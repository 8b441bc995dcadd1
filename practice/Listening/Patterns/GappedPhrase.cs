using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Patterns;

/// <summary>
/// An author's phrase found by stems, in order, with a few other words between ("take off" is in "take half of that off"). Articles and the
/// like in the phrase need not be there.
/// </summary>
internal sealed class GappedPhrase
{
    private const int GapEach = 4;

    // What these point to must have been said before: alone they name nothing ("the other one").
    private static readonly HashSet<string> Pointers = ["one", "just", "all", "so", "there", "here", "them", "on", "up", "out", "back", "now"];

    private readonly string[] _stems;
    private readonly int _first;
    private readonly int _gap;

    public GappedPhrase(string phrase, Tokeniser tokeniser)
    {
        var tokens = tokeniser.Cut(phrase);
        var kept = tokens.Where(t => !SmallWords.Has(t.Norm)).Select(t => t.Stem).ToArray();
        Denies = tokens.Any(t => t.Norm is "not" or "no" or "never" or "without");
        // "For one" is more than "one": where little but a pointer is left, every word of the phrase counts, and they stand together.
        var thin = tokens.Count > 1 && tokens.Where(t => !SmallWords.Has(t.Norm)).All(t => Pointers.Contains(t.Norm));
        _stems = thin || kept.Length == 0 ? [.. tokens.Select(t => t.Stem)] : kept;
        _gap = thin ? 0 : Denies ? 1 : GapEach;
        _first = _stems.Length > 0 ? WordMark.Of(_stems[0]) : 0;
    }

    /// <summary>True when the phrase itself holds a negation ("you don't have to pay").</summary>
    public bool Denies { get; }

    public bool IsEmpty => _stems.Length == 0;

    /// <summary>True when this phrase has all the words of a shorter one.</summary>
    public bool Covers(GappedPhrase other) => _stems.Length > other._stems.Length && other._stems.All(_stems.Contains);

    /// <summary>Where the phrase is, searched from a token on, or null. Never across sentences.</summary>
    public Hit? Find(Utterance u, int from = 0)
    {
        if (_stems.Length == 0)
            return null;
        for (var i = from; i < u.Count; i++)
        {
            if (u[i].StemMark == _first && u[i].Stem == _stems[0] && Follow(u, i) is var end and > 0)
                return new Hit(i, end);
        }

        return null;
    }

    private int Follow(Utterance u, int at)
    {
        var limit = u.SentenceOf(at).End;
        var i = at + 1;
        for (var k = 1; k < _stems.Length; k++)
        {
            var until = Math.Min(limit, i + _gap + 1);
            while (i < until && u[i].Stem != _stems[k])
                i++;
            if (i >= until)
                return -1;
            i++;
        }

        return i;
    }
}
