using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Patterns;

/// <summary>
/// Says quickly that a word is not in a list. Nearly every word a pattern is asked about is not, so that this saves nearly every lookup.
/// </summary>
internal sealed class WordFilter
{
    private const int BitsForEach = 12;

    private readonly ulong[] _bits;
    private readonly int _last;

    /// <summary>A filter for these words.</summary>
    public WordFilter(IReadOnlyCollection<string> words)
    {
        var fields = 1;
        while (fields * 64 < words.Count * BitsForEach)
            fields *= 2;
        _bits = new ulong[fields];
        _last = (fields * 64) - 1;
        foreach (var word in words)
        {
            var at = WordMark.Of(word) & _last;
            _bits[at >> 6] |= 1UL << (at & 63);
        }
    }

    /// <summary>False when no word of the list has this mark (see <see cref="WordMark"/>).</summary>
    public bool MayHave(int mark)
    {
        var at = mark & _last;
        return (_bits[at >> 6] >> (at & 63) & 1) != 0;
    }
}
