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
        plus|minus|altogether|together|total|instead
        down|up to
        on its way
        are|is|been|have ..1 (booked|rebooked|moved|refunded|credited|set|raised|lowered|sent|scheduled|planned)
        comes|goes|arrives|starts|closes|opens|runs
        have|has an|a appointment|place|seat|room|slot
        you ~be ..2 on
        by (#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)
        """);

    // What is to come, what there is room for, and what a difference comes to.
    private static readonly PatternSet Announced = PatternSet.Of("""
        will be|come|go|arrive|start|leave
        (new|next) _ ..1 (is|comes|goes|starts|leaves|arrives)
        there is|are a|an|one|two|another|space|room
        goes|comes out|to|in on?
        # ..1 more|less|extra|above|over (than|usual|normal|before)
        """);

    private static readonly PatternSet Telling = PatternSet.Of("""
        ^ you
        ^ so
        ^ ok|okay|right|and|then so|you|your
        you said|told|mentioned|wrote|say
        your|it|he|she|they|that ..3 (was|were|had|did|died|came|went|hung|froze|passed|stopped|ended|began|started|cost)
        ^ your|his|her|their|the|he|she|it|they ~be|has|have been
        ^ since #
        ^ ok|okay? from|since # ..8 you
        i|we ..1 (understand|noted|gather|see|hear|note|take|copied)
        i have you
        i|we have ..1 (noted|copied|written|got)
        should have
        """);

    // "780 pounds, that is a lot", "OMR-2214, checking".
    private static readonly PatternSet Echo = PatternSet.Of("""
        that is|would|was|hurts|really
        checking|noted|thanks|thank|got|wow|ok|okay|right
        i have|got|see|wrote|noted that|it|down
        one moment|sec|second
        let me
        is a ..1 lot|shock|sum|fortune
        """);


    /// <summary>True where the sentence tells or asks back, and brings nothing new.</summary>
    public static bool Is(Scene scene, Sentence sentence) =>
        IsChecked(scene, sentence) || !News.Any(scene.U, sentence.Start, sentence.End) && (sentence.Asks || scene.Asked.Any(a => a.Form is AskForm.Tag or AskForm.Declarative or AskForm.Elliptic && a.Start >= sentence.Start && a.Start < sentence.End) || Telling.Any(scene.U, sentence.Start, sentence.End) || TellsInThePast(scene.U, sentence) || IsEcho(scene.U, sentence));

    /// <summary>True where the sentence announces something and asks nothing: no value in it is one of the caller's.</summary>
    public static bool IsAnnounced(Scene scene, Sentence sentence) =>
        Announced.Any(scene.U, sentence.Start, sentence.End) && !sentence.Asks && !scene.Asked.Any(a => a.Start >= sentence.Start && a.Start < sentence.End) && !Said.Any(scene.U, sentence.Start, sentence.End);

    private static readonly PatternSet Said = PatternSet.Of("you said|told|mentioned|wrote|say|were|was|had|have|got");

    // "You need it by Friday, right?"
    private static bool IsChecked(Scene scene, Sentence sentence) =>
        YouSaid.Any(scene.U, sentence.Start, sentence.End) || scene.Asked.Any(a => a.Form == AskForm.Tag && CheckedStatement.Before(scene.U, a) is { } given && given.Start < sentence.End && given.End > sentence.Start);

    private static readonly PatternSet YouSaid = PatternSet.Of("you said|told|mentioned|wrote");

    // "Your wife booked it on 8 February."
    private static bool TellsInThePast(Utterance u, Sentence sentence) =>
        u[sentence.Start].Norm is "your" or "he" or "she" or "they" or "it" or "his" or "her" or "their" && Enumerable.Range(sentence.Start + 1, Math.Min(4, sentence.End - sentence.Start - 1)).Any(i => (i > sentence.Start + 1 || u[sentence.Start].Norm is "he" or "she" or "they" or "it") && u[i].Norm.EndsWith("ed", StringComparison.Ordinal) && u[i].Stem != u[i].Norm);

    private static bool IsEcho(Utterance u, Sentence sentence)
    {
        var value = sentence.Start;
        while (value < sentence.End && (u[value].IsNumber || u[value].Cardinal >= 0 || u[value].Norm is "hundred" or "thousand" or "and" or "euros" or "pounds" or "dollars" or "euro" or "pound" || u[value].Touches || u[value].Glue != '\0' || WordClasses.Has("month", u[value])))
            value++;
        return value > sentence.Start && value < sentence.End && (u[value].Break != Break.None || u[value].Norm is "is") && Echo.At(u, value) is not null;
    }

    private static readonly PatternSet YouWere = PatternSet.Of("""
        you ..2 (was|were|are|stayed|went|travelled|arrived|left|spent|had|came|booked)
        your trip|stay|holiday|journey|days
        abroad|there
        ^ so|ok|okay? from
        """);

    /// <summary>True where it is said of the caller when and how long they were somewhere.</summary>
    public static bool SaysYouWere(Scene scene, Sentence sentence) => IsChecked(scene, sentence) || YouWere.Any(scene.U, sentence.Start, sentence.End);

    private static readonly PatternSet Past = PatternSet.Of("""
        ^ the|this|your|it|his|her|one _ ..2 (was|were|had|came|arrived|said|ended|began|started|visited|rang)
        your|it|he|she|they|that ..3 (said|got|left|paid|bought|lost|told|sent|took|gave|rang|wrote)
        """);

    private static readonly PatternSet OfOurs = PatternSet.Of("our|system|crew|engineer|driver|computer|team|colleague|they");

    /// <summary>True where the sentence tells in the past, and of nobody on the agent's side: with a word of the fact in it that is telling back.</summary>
    public static bool IsOfThePast(Scene scene, Sentence sentence) => Past.Any(scene.U, sentence.Start, sentence.End) && !OfOurs.Any(scene.U, sentence.Start, sentence.End) && !News.Any(scene.U, sentence.Start, sentence.End);

    /// <summary>True where the sentence brings news.</summary>
    public static bool IsNews(Scene scene, Sentence sentence) => News.Any(scene.U, sentence.Start, sentence.End);
}
