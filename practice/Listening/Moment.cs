using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>What can be asked of a moment.</summary>
internal enum MomentAsk
{
    /// <summary>Has the fact with this id been told?</summary>
    Told,

    /// <summary>Does the caller not speak of the topic with this id now?</summary>
    ClosedTopic,

    /// <summary>Did the caller use this content word (as its stem) since the agent last spoke?</summary>
    CallerStem,

    /// <summary>Did the caller use this number, as written, since the agent last spoke?</summary>
    CallerNumber,

    /// <summary>Did the caller use this word, as <see cref="SpokenSentences"/> writes it, at any time?</summary>
    CallerWord,

    /// <summary>Does a sentence of the caller, at any time, answer this <see cref="SpokenQuery"/>?</summary>
    CallerSentence,

    /// <summary>Does the caller's last message end with a question mark? Asked with an empty word.</summary>
    CallerAsked,

    /// <summary>Was the last reply answered with the fact or topic with this id?</summary>
    JustAnswered,

    /// <summary>Are these, one on a line, the caller's messages since the agent last spoke?</summary>
    CallerJustSaid,
}

/// <summary>
/// The moment in which a reply is read. Detectors learn of it only by asking, and it keeps what they asked: a reply met again in another moment that
/// gives the same answers is read the same, and need not be read again (see <see cref="ReadingsByMoment{T}"/>). For one reading, on one thread.
/// </summary>
internal sealed class Moment
{
    private readonly ListeningContext _context;
    private readonly CallerLine[] _just;
    private readonly HashSet<(MomentAsk Kind, string Word)> _seen = [];
    private readonly List<(MomentAsk Kind, string Word)> _asked = [];

    /// <summary>A moment.</summary>
    /// <param name="context">The moment as the caller knows it.</param>
    /// <param name="just">The caller's messages since the agent last spoke, cut into words.</param>
    public Moment(ListeningContext context, CallerLine[] just)
    {
        _context = context;
        _just = just;
        Told = new Words(this, MomentAsk.Told);
        ClosedTopics = new Words(this, MomentAsk.ClosedTopic);
        JustAnswered = new Words(this, MomentAsk.JustAnswered);
        CallerStems = new Words(this, MomentAsk.CallerStem);
        CallerNumbers = new Words(this, MomentAsk.CallerNumber);
        CallerWords = new Words(this, MomentAsk.CallerWord);
        CallerSentences = new Words(this, MomentAsk.CallerSentence);
    }

    /// <summary>Facts of the case told so far.</summary>
    public Words Told { get; }

    /// <summary>Content words that the caller used since the agent last spoke, as stems.</summary>
    public Words CallerStems { get; }

    /// <summary>Numbers that the caller used since the agent last spoke, as written.</summary>
    public Words CallerNumbers { get; }

    /// <summary>Words, as <see cref="SpokenSentences"/> writes them, that the caller used at any time.</summary>
    public Words CallerWords { get; }

    /// <summary>Queries that a sentence of the caller answers (<see cref="SpokenQuery"/>).</summary>
    public Words CallerSentences { get; }

    /// <summary>Topics that the caller does not speak of now.</summary>
    public Words ClosedTopics { get; }

    /// <summary>Facts and topics with which the last reply was answered.</summary>
    public Words JustAnswered { get; }

    /// <summary>True when the caller's last message ends with a question mark.</summary>
    public bool CallerAsked => Ask(MomentAsk.CallerAsked, "");

    /// <summary>The caller's messages since the agent last spoke. What is read with them is read anew when they were others.</summary>
    public IReadOnlyList<string> CallerJustSaid
    {
        get
        {
            Ask(MomentAsk.CallerJustSaid, string.Join('\n', _context.CallerJustSaid));
            return _context.CallerJustSaid;
        }
    }

    /// <summary>Everything asked so far, each once, in order.</summary>
    public IReadOnlyList<(MomentAsk Kind, string Word)> Asked => _asked;

    /// <summary>The answer, without keeping that it was asked.</summary>
    public bool Answer(MomentAsk kind, string word)
    {
        switch (kind)
        {
            case MomentAsk.Told:
                return _context.Told.Contains(word);
            case MomentAsk.ClosedTopic:
                return _context.ClosedTopics.Contains(word);
            case MomentAsk.JustAnswered:
                return _context.JustAnswered.Contains(word);
            case MomentAsk.CallerWord:
                return _context.CallerSentences.Any(s => s.Has(word));
            case MomentAsk.CallerSentence:
                return SpokenQuery.Parse(word).IsAnsweredIn(_context.CallerSentences);
            case MomentAsk.CallerJustSaid:
                return string.Join('\n', _context.CallerJustSaid) == word;
            case MomentAsk.CallerAsked:
                return _context.CallerJustSaid.Count > 0 && _context.CallerJustSaid[^1].AsSpan().TrimEnd().EndsWith('?');
        }

        foreach (var line in _just)
        {
            if ((kind == MomentAsk.CallerStem ? line.Stems : line.Numbers).Contains(word))
                return true;
        }

        return false;
    }

    private bool Ask(MomentAsk kind, string word)
    {
        // A caller's line is kept without its general words, so that nothing hangs on them.
        if (kind == MomentAsk.CallerStem && Facts.StopWords.IsGeneral(word))
            return false;
        if (_seen.Add((kind, word)))
            _asked.Add((kind, word));
        return Answer(kind, word);
    }

    /// <summary>One kind of words of the moment.</summary>
    internal readonly struct Words(Moment moment, MomentAsk kind)
    {
        /// <summary>True when the word is among them.</summary>
        public bool Contains(string word) => moment.Ask(kind, word);
    }
}

/// <summary>One message of the caller as listening needs it.</summary>
/// <param name="Stems">Its content words without endings.</param>
/// <param name="Numbers">Its numbers as written.</param>
internal sealed record CallerLine(HashSet<string> Stems, HashSet<string> Numbers)
{
    public static CallerLine Of(string text, Tokeniser tokeniser)
    {
        var tokens = tokeniser.Cut(text);
        return new CallerLine(
            tokens.Where(t => !t.IsNumber && !Facts.StopWords.IsGeneral(t.Stem)).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal),
            tokens.Where(t => t.IsNumber).Select(t => t.Written).ToHashSet(StringComparer.Ordinal));
    }
}
