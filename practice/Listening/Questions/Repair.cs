using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>
/// A question put once more because the answer was to something else: "No, I meant the bill", "that's not what I asked" (repair in third position,
/// Schegloff 1992). What was just answered is not what is wanted.
/// </summary>
internal static class Repair
{
    private static readonly PatternSet Marks = PatternSet.Of("""
        i also|only|just|actually? meant
        ^ no|sorry|not|but ..2 i mean the|your|his|her|their|this|that|which|what|how|when|where|who|why
        i also|only|just|actually? asked you? about|for|if|whether|what|how|when|where|which|who|why
        i ~be also|only|just|actually? asking|talking about|if|whether|what|how|when|where|which|who|why
        what i ..1 meant|asked
        i ..1 wanted to know
        """);

    // "I meant well", "I meant every word" repair nothing.
    private static readonly PatternSet MarksNot = PatternSet.Of("""
        i ..1 meant well|no|it|to|every|that|for|business
        i ..1 meant what i
        """);

    // The caller took the question for another one; whoever says so accuses nobody.
    private static readonly PatternSet TakenAmiss = PatternSet.Of("""
        ~be not what i ..1 asked|meant|wanted|mean
        ~do not answer my question
        you ..1 misunderstood|misread me|that|this|it|my
        i ~do not mean|ask that|this $
        i meant something else
        let me rephrase|reword
        let me ask|put it|that|this differently|again|otherwise
        """);

    /// <summary>True when the message puts right what the caller took it for.</summary>
    public static bool Is(Utterance u) => u.Sentences.Any(s => Has(u, s, TakenAmiss) || Has(u, s, Marks));

    /// <summary>True when the message says no more than that the answer was to something else.</summary>
    public static bool OnlySaysSo(Utterance u) => u.Sentences.Any(s => Has(u, s, TakenAmiss));

    /// <summary>True when a sentence stands under the span that only says so: it accuses nobody.</summary>
    public static bool Covers(Utterance u, Span span) => u.Sentences.Any(s => u.SpanOf(s.Start, s.End).Overlaps(span) && Has(u, s, TakenAmiss));

    private static bool Has(Utterance u, Sentence s, PatternSet marks) => marks.In(u, s.Start, s.End).Any(h => !u[h.Start].Quoted && MarksNot.At(u, h.Start, s.End) is null);
}
