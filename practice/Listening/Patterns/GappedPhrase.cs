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

    private static readonly HashSet<string> Owners = ["yours", "ours", "hers", "theirs", "mine", "his", "its"];

    private readonly string[] _stems;
    private readonly string[] _norms;
    private readonly int _first;
    private readonly int _gap;

    public GappedPhrase(string phrase, Tokeniser tokeniser)
    {
        var tokens = tokeniser.Cut(phrase);
        var kept = tokens.Where(t => !SmallWords.Has(t.Norm)).ToArray();
        Denies = tokens.Any(t => t.Norm is "not" or "no" or "never" or "without");
        // "For one" is more than "one": where little but a pointer is left, every word of the phrase counts, and they stand together.
        var thin = tokens.Count > 1 && tokens.Where(t => !SmallWords.Has(t.Norm)).All(t => Pointers.Contains(t.Norm));
        var words = thin || kept.Length == 0 ? tokens : [.. kept];
        _stems = [.. words.Select(t => t.Stem)];
        _norms = [.. words.Select(t => t.Norm)];
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
            if (u[i].StemMark == _first && Is(u[i], 0) && Follow(u, i) is var end and > 0)
                return new Hit(i, end);
        }

        return null;
    }

    // "It would suit you" offers no suite, and "your door" is not "yours".
    private bool Is(Token word, int k) => word.Stem == _stems[k] && (word.Norm == _norms[k] || (!Owners.Contains(word.Norm) && !Owners.Contains(_norms[k]) && !DifferInE(Singular(word.Norm), Singular(_norms[k]))));

    private static bool DifferInE(string a, string b) => (a.Length == b.Length + 1 && a[^1] == 'e' && a.StartsWith(b, StringComparison.Ordinal)) || (b.Length == a.Length + 1 && b[^1] == 'e' && b.StartsWith(a, StringComparison.Ordinal));

    private static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private int Follow(Utterance u, int at)
    {
        var limit = u.SentenceOf(at).End;
        var i = at + 1;
        for (var k = 1; k < _stems.Length; k++)
        {
            var until = Math.Min(limit, i + _gap + 1);
            while (i < until && !Is(u[i], k))
                i++;
            if (i >= until)
                return -1;
            i++;
        }

        return i;
    }
}
