using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Whether a sentence gives back what the caller told, rather than bringing news: "you were there until the 8th", and not "your new flight leaves at 12:55". Only what is given back can be put right.
/// </summary>
internal static class ToldBack
{
    private static readonly PatternSet News = PatternSet.Of("""
        will|shall|can|could|would|next|new|now|tomorrow|today|later|again|back|off|left|leaves|remain|remains|alone|more|extra
        going to
        there is|are
        it|that|this makes|brings
        down|up to
        on its way
        are|is|been|have ..1 (booked|rebooked|moved|refunded|credited|set|raised|lowered|sent|scheduled|planned)
        comes|goes|arrives|starts|closes|opens|runs
        have|has an|a appointment|place|seat|room|slot
        by (#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)
        """);

    private static readonly PatternSet Telling = PatternSet.Of("""
        ^ you
        ^ so
        ^ ok|okay|right|and|then so|you|your
        you said|told|mentioned|wrote|say
        your|it|he|she|they|that ..3 (was|were|had|did|died|came|went|hung|froze|passed|stopped|ended|began|started|cost)
        i|we ..1 (understand|noted|gather|see|hear|note|take)
        """);

    /// <summary>True where the sentence tells or asks back, and brings nothing new.</summary>
    public static bool Is(Scene scene, Sentence sentence) =>
        !News.Any(scene.U, sentence.Start, sentence.End) && (sentence.Asks || scene.Asked.Any(a => a.Form is AskForm.Tag or AskForm.Declarative or AskForm.Elliptic && a.Start >= sentence.Start && a.Start < sentence.End) || Telling.Any(scene.U, sentence.Start, sentence.End));

    /// <summary>True where the sentence brings news.</summary>
    public static bool IsNews(Scene scene, Sentence sentence) => News.Any(scene.U, sentence.Start, sentence.End);
}
