using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Open and closed questions, and asking for a concrete detail.</summary>
internal sealed class Questioning : IActDetector
{
    private static readonly PatternSet Detail = PatternSet.Of("""
        @detail
        when|where|which|who
        what time|day|date|device|phone|version|model|kind|type|brand|color|size
        how much|many|long|often|old|far
        have|did|had|do|does|has|were|was|is|are|can you|it|your|the|that|there|any|anyone|anybody|someone
        what ..3 (tried|try|done|do|use|using|see|say|says|said|show|shows|ordered|bought|clicked|pressed|typed|get|received)
        """);

    // Open, and yet for something definite.
    private static readonly PatternSet Tried = PatternSet.Of("what have|did you ..2 tried|try");

    private static readonly PatternSet NoDetail = PatternSet.Of("""
        (would|do|can|could|will|shall|may) you ..1 (like|want|prefer|mind|agree|accept|please? hold|wait|give me a)
        do you understand|know what i mean
        have you got a moment|minute|second
        """);

    public IEnumerable<string> Words => Detail.Words;

    public void Detect(Scene scene, ActSink sink)
    {
        for (var i = 0; i < scene.Asked.Count; i++)
        {
            var asked = scene.Asked[i];
            var question = scene.Questions[i];
            if (asked.Form == AskForm.Tag || IsGreeting(question, asked, scene) || Rhetorical(scene, asked, sink))
                continue;
            sink.Add(question.Open ? Act.OpenQuestion : Act.ClosedQuestion, asked.Start, asked.End);
            if (AsksDetail(scene, asked, question))
                sink.Add(Act.AskFact, asked.Start, asked.End);
        }
    }

    private static bool IsGreeting(HeardQuestion question, Asked asked, Scene scene) => question.About == QuestionAbout.SmallTalk && asked.End - asked.Start <= 4 && scene.U.Count > 8;

    // "What do you want me to do" or "are you deaf" want no answer; an exclamation of feeling asks nothing.
    private static bool Rhetorical(Scene scene, Asked asked, ActSink sink)
    {
        if (sink.Has(Act.Insult, asked.Start, asked.End))
            return true;
        if (asked.End - asked.Start <= 2 && asked.Form is AskForm.Elliptic && scene.U[asked.Start].Norm is "sorry" or "pardon" or "huh" or "ok" or "please" or "really" or "seriously" or "and" or "so")
            return true;
        var coversAll = sink.Found.Any(f => f.Act == Act.AcknowledgeFeeling && f.Start <= asked.Start && f.End >= asked.Start + 2);
        return coversAll && asked.Form == AskForm.Wh && !scene.U.SentenceOf(asked.Start).Asks;
    }

    private static bool AsksDetail(Scene scene, Asked asked, HeardQuestion question)
    {
        if (Tried.Any(scene.U, asked.Start, asked.End))
            return true;
        if (scene.Facts.Any(f => f.Use == FactUse.Asked && f.Span.Start < question.Span.End && f.Span.End > question.Span.Start))
            return question.About is not (QuestionAbout.Wish or QuestionAbout.Check);
        if (question.About is not (QuestionAbout.Unknown or QuestionAbout.Fact or QuestionAbout.Caller or QuestionAbout.Topic or QuestionAbout.Permission) || question.About == QuestionAbout.Permission && asked.Form == AskForm.Inverted && scene.U[asked.Start + (asked.End - asked.Start > 1 ? 1 : 0)].Norm is "i" or "we")
            return false;
        if (scene.Facts.Any(f => f.Use == FactUse.Confirmed && f.Span.Start >= question.Span.Start && f.Span.End <= question.Span.End))
            return false;
        return !NoDetail.Any(scene.U, asked.Start, asked.End) && (asked.Form is AskForm.Elliptic || Detail.Any(scene.U, asked.Start, asked.End));
    }
}
