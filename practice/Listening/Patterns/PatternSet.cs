using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Patterns;

/// <summary>Where a pattern matched: tokens from <paramref name="Start"/> up to before <paramref name="End"/>.</summary>
internal readonly record struct Hit(int Start, int End);

/// <summary>Several patterns looked up by their first word, so that a token costs one lookup however many patterns there are.</summary>
internal sealed class PatternSet
{
    private static int _made;

    private readonly FrozenDictionary<string, Pattern[]> _byWord;
    private readonly FrozenDictionary<string, Pattern[]> _byStem;
    private readonly WordFilter _words;
    private readonly WordFilter _stems;
    private readonly Pattern[] _anywhere;

    private PatternSet(IReadOnlyList<Pattern> patterns)
    {
        var byWord = new Dictionary<string, List<Pattern>>(StringComparer.Ordinal);
        var byStem = new Dictionary<string, List<Pattern>>(StringComparer.Ordinal);
        var anywhere = new List<Pattern>();
        foreach (var pattern in patterns)
        {
            if (pattern.First() is not { } first)
            {
                anywhere.Add(pattern);
                continue;
            }

            foreach (var word in first.Words)
                Bucket(byWord, word).Add(pattern);
            foreach (var stem in first.Stems)
                Bucket(byStem, stem).Add(pattern);
        }

        _byWord = byWord.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _byStem = byStem.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _words = new WordFilter(byWord.Keys);
        _stems = new WordFilter(byStem.Keys);
        _anywhere = [.. anywhere];
        Index = Interlocked.Increment(ref _made) - 1;
        Words = patterns.SelectMany(p => p.Words).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>How many sets there are.</summary>
    public static int Made => Volatile.Read(ref _made);

    /// <summary>Its place among all sets, from 0.</summary>
    public int Index { get; }

    /// <summary>Every literal word.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>Compiles a block of patterns, one a line.</summary>
    public static PatternSet Of(string block) =>
        new([.. block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Pattern.Of)]);

    /// <summary>The longest match that begins at this token, or null.</summary>
    public Hit? At(Utterance u, int at) => At(u, at, u.SentenceOf(at).End);

    /// <summary>The longest match that begins at this token and stays before the limit, or null.</summary>
    public Hit? At(Utterance u, int at, int limit)
    {
        var best = -1;
        var token = u[at];
        if (_words.MayHave(token.NormMark) && _byWord.TryGetValue(token.Norm, out var byWord))
            best = Longest(byWord, u, at, limit, best);
        if (_stems.MayHave(token.StemMark) && _byStem.TryGetValue(token.Stem, out var byStem))
            best = Longest(byStem, u, at, limit, best);
        if (_anywhere.Length > 0)
            best = Longest(_anywhere, u, at, limit, best);
        return best < 0 ? null : new Hit(at, best);
    }

    /// <summary>All matches in the reply that do not overlap, in order.</summary>
    public Hit[] In(Utterance u) => u.HitsOf(this);

    /// <summary>All matches within the tokens that do not overlap, in order.</summary>
    public Hit[] In(Utterance u, int from, int to)
    {
        List<Hit>? hits = null;
        for (var i = from; i < to;)
        {
            var hit = MayBegin(u[i]) ? At(u, i, Math.Min(to, u.SentenceOf(i).End)) : null;
            if (hit is { } found)
                (hits ??= []).Add(found);
            i = hit?.End ?? i + 1;
        }

        return hits is null ? [] : [.. hits];
    }

    /// <summary>True when something matches within the tokens.</summary>
    public bool Any(Utterance u, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (MayBegin(u[i]) && At(u, i, Math.Min(to, u.SentenceOf(i).End)) is not null)
                return true;
        }

        return false;
    }

    private bool MayBegin(Token token) => _anywhere.Length > 0 || _words.MayHave(token.NormMark) || _stems.MayHave(token.StemMark);

    private static int Longest(Pattern[] patterns, Utterance u, int at, int limit, int best)
    {
        foreach (var pattern in patterns)
            best = Math.Max(best, pattern.Match(u, at, limit));
        return best;
    }

    private static List<Pattern> Bucket(Dictionary<string, List<Pattern>> buckets, string key)
    {
        if (!buckets.TryGetValue(key, out var bucket))
            buckets[key] = bucket = [];
        return bucket;
    }
}
