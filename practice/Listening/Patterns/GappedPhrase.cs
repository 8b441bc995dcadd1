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

    private readonly string[] _stems;
    private readonly int _first;

    public GappedPhrase(string phrase, Tokeniser tokeniser)
    {
        var tokens = tokeniser.Cut(phrase);
        var kept = tokens.Where(t => !SmallWords.Has(t.Norm)).Select(t => t.Stem).ToArray();
        Denies = tokens.Any(t => t.Norm is "not" or "no" or "never" or "without");
        _stems = kept.Length > 0 ? kept : [.. tokens.Select(t => t.Stem)];
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
            var until = Math.Min(limit, i + (Denies ? 1 : GapEach) + 1);
            while (i < until && u[i].Stem != _stems[k])
                i++;
            if (i >= until)
                return -1;
            i++;
        }

        return i;
    }
}
