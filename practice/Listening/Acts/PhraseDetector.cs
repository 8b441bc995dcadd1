using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>How much is underlined for a match.</summary>
internal enum Extent
{
    /// <summary>From the match to the end of its clause.</summary>
    Clause,

    /// <summary>The match alone.</summary>
    Match,

    /// <summary>The whole sentence.</summary>
    Sentence,
}

/// <summary>An act found by phrases. A negation that reaches the match blocks it, and so do quotation marks, unless said otherwise.</summary>
internal sealed class PhraseDetector(Act act, string when, string? unless = null, bool evenNegated = false, bool evenQuoted = false, bool? inQuestion = null, Extent extent = Extent.Clause) : IActDetector
{
    private readonly PatternSet _when = PatternSet.Of(when);
    private readonly PatternSet? _unless = unless is null ? null : PatternSet.Of(unless);

    /// <summary>True when words that somebody on the agent's side said and the reply rejects are not the act: see <see cref="Acts.TakenBack"/>.</summary>
    public bool NotTakenBack { get; init; }

    /// <summary>A last look at a match; true keeps it.</summary>
    public Func<Scene, Hit, bool>? Keep { get; init; }

    public IEnumerable<string> Words => _when.Words;

    public void Detect(Scene scene, ActSink sink)
    {
        foreach (var hit in _when.In(scene.U))
        {
            var (start, end) = Range(scene.U, hit);
            if (Counts(scene, hit))
                sink.Add(act, start, end);
            else
                sink.RuleOut(act, start, end);
        }

        if (_unless is not null)
        {
            foreach (var hit in _unless.In(scene.U))
                sink.RuleOut(act, hit.Start, hit.End);
        }
    }

    private bool Counts(Scene scene, Hit hit)
    {
        var u = scene.U;
        if (!evenNegated && u[hit.Start].Negator >= 0)
            return false;
        if (!evenQuoted && u[hit.Start].Quoted)
            return false;
        if (inQuestion is { } asked && scene.InQuestion(hit.Start) != asked)
            return false;
        if (_unless is not null && Vetoed(u, hit))
            return false;
        if (NotTakenBack && TakenBack.Covers(u, hit))
            return false;
        return Keep is null || Keep(scene, hit);
    }

    // A veto counts when it touches the clauses of the match.
    private bool Vetoed(Utterance u, Hit hit)
    {
        var sentence = u.SentenceOf(hit.Start);
        var from = Math.Max(sentence.Start, u.ClauseStart(hit.Start));
        var to = Math.Min(sentence.End, u.ClauseEnd(hit.End - 1));
        return _unless!.Any(u, from, to);
    }

    private (int Start, int End) Range(Utterance u, Hit hit)
    {
        var sentence = u.SentenceOf(hit.Start);
        return extent switch
        {
            Extent.Match => (hit.Start, hit.End),
            Extent.Sentence => (sentence.Start, sentence.End),
            _ => (hit.Start, Math.Min(sentence.End, Math.Max(hit.End, u.ClauseEnd(hit.End - 1)))),
        };
    }
}
