using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>A sentence or message as a range of tokens.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Asks">True when a question mark ends it.</param>
/// <param name="Exclaims">True when an exclamation mark ends it.</param>
internal readonly record struct Sentence(int Start, int End, bool Asks, bool Exclaims);

/// <summary>One reply, tokenised once for all detectors: tokens with sentences, clauses and the reach of negations.</summary>
internal sealed class Utterance
{
    // Longer runs without a stop are cut, so that no work grows with the square of the text.
    private const int LongestSentence = 80;

    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly SentenceLooks?[] _looks;
    private Hit[]?[] _hits = [];

    private Utterance(string text, IReadOnlyList<Token> tokens)
    {
        Text = text;
        _tokens = [.. tokens];
        _sentences = [.. Cut()];
        _looks = new SentenceLooks?[_sentences.Length];
        ClauseCutter.Mark(this);
        NegationScope.Mark(this);
    }

    /// <summary>The reply as written.</summary>
    public string Text { get; }

    public IReadOnlyList<Token> Tokens => _tokens;

    public int Count => _tokens.Length;

    public IReadOnlyList<Sentence> Sentences => _sentences;

    public Token this[int index] => _tokens[index];

    /// <summary>All matches of these patterns in the whole reply that do not overlap, in order; found once.</summary>
    public Hit[] HitsOf(PatternSet patterns)
    {
        var known = _hits;
        if (patterns.Index >= known.Length)
        {
            Array.Resize(ref known, Math.Max(PatternSet.Made, patterns.Index + 1));
            _hits = known;
        }

        // Two threads that look at once find the same, and a find that gets lost is only looked for again.
        return known[patterns.Index] ??= FindHits(patterns);
    }

    /// <summary>What a sentence looks like, whatever stands around it.</summary>
    /// <param name="sentence">Its index.</param>
    public SentenceLooks LooksOf(int sentence) => _looks[sentence] ??= SentenceLooks.Of(this, _sentences[sentence]);

    /// <summary>Tokenises a text.</summary>
    public static Utterance Of(string text, Tokeniser tokeniser)
    {
        var tokens = tokeniser.Cut(text);

        // A reply wholly in quotation marks is not quoting anybody.
        if (tokens.Count > 0 && tokens.Count(t => t.Quoted) * 5 > tokens.Count * 4)
            tokens.ForEach(t => t.Quoted = false);
        return new Utterance(text, tokens);
    }

    public Sentence SentenceOf(int token) => _sentences[_tokens[token].Sentence];

    /// <summary>First token of the clause this token is in.</summary>
    public int ClauseStart(int token)
    {
        while (token > 0 && _tokens[token - 1].Clause == _tokens[token].Clause)
            token--;
        return token;
    }

    /// <summary>Token after the last of the clause this token is in.</summary>
    public int ClauseEnd(int token)
    {
        var clause = _tokens[token].Clause;
        while (token < Count && _tokens[token].Clause == clause)
            token++;
        return token;
    }

    /// <summary>The stretch of text under the tokens from <paramref name="start"/> up to before <paramref name="end"/>.</summary>
    public Span SpanOf(int start, int end)
    {
        var from = _tokens[start].Start;
        return new Span(from, Math.Max(1, _tokens[Math.Max(start, end - 1)].End - from));
    }

    /// <summary>What is written between the token before and this one; empty within a contraction.</summary>
    public ReadOnlySpan<char> Before(int token)
    {
        var from = _tokens[token - 1].End;
        return _tokens[token].Start > from ? Text.AsSpan(from, _tokens[token].Start - from) : [];
    }

    private Hit[] FindHits(PatternSet patterns)
    {
        List<Hit>? all = null;
        for (var i = 0; i < _sentences.Length; i++)
        {
            foreach (var hit in LooksOf(i).HitsOf(patterns, this, _sentences[i]))
                (all ??= []).Add(new Hit(hit.Start + _sentences[i].Start, hit.End + _sentences[i].Start));
        }

        return all is null ? [] : [.. all];
    }

    private List<Sentence> Cut()
    {
        var sentences = new List<Sentence>();
        if (Count == 0)
            return sentences;
        var start = 0;
        for (var i = 1; i <= Count; i++)
        {
            // The two tokens of a contraction are one word, and no sentence ends in it.
            var withinWord = i < Count && _tokens[i].Start < _tokens[i - 1].End;
            if (i < Count && (withinWord || (_tokens[i].Break != Break.Hard && i - start < LongestSentence)))
            {
                _tokens[i].Sentence = sentences.Count;
                continue;
            }

            var until = i < Count ? _tokens[i].Start : Text.Length;
            var ending = Text.AsSpan(_tokens[i - 1].End, until - _tokens[i - 1].End);
            if (ending.Length > 12)
                ending = ending[..12];
            sentences.Add(new Sentence(start, i, ending.IndexOfAny('?', '؟') >= 0, ending.IndexOf('!') >= 0));
            if (i < Count)
                _tokens[i].Sentence = sentences.Count;
            start = i;
        }

        return sentences;
    }
}
