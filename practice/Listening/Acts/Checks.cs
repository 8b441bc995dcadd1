using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Check-understanding and confirm-solution, which also are closed questions.</summary>
internal sealed class Checks : IActDetector
{
    private static readonly PatternSet Statement = PatternSet.Of("""
        correct me if ..4
        (let me know|tell me) if (i|that|this|anything|something) ..3 (wrong|missed|missing|clear|unclear|right|misunderstood|forgot|got it wrong)
        if i ..1 (understand|understood|got|heard|hear|get) ..2 (you|it|that|this|everything) ..1 (right|correctly|correct|properly|well)
        """);

    private static readonly PatternSet SolutionStatement = PatternSet.Of("""
        (let me know|tell me) (if|whether|how) ..1 (that|this|it) ..2 (works|helps|worked|helped|suits|fixes|fixed|solves|solved|does|goes|ok|okay)
        """);

    public IEnumerable<string> Words => QuestionKinds.Understanding.Words.Concat(QuestionKinds.Solution.Words);

    public void Detect(Scene scene, ActSink sink)
    {
        var u = scene.U;
        foreach (var hit in Statement.In(u))
            sink.Add(Act.CheckUnderstanding, hit.Start, hit.End);
        foreach (var hit in SolutionStatement.In(u))
            sink.Add(Act.ConfirmSolution, hit.Start, hit.End);

        for (var i = 0; i < scene.Asked.Count; i++)
        {
            var asked = scene.Asked[i];
            if (asked.Form == AskForm.Tag && !QuestionKinds.Understanding.Any(u, asked.Start, asked.End))
                continue;
            if (QuestionKinds.AnythingElse.Any(u, asked.Start, asked.End))
                continue;
            if (scene.Questions[i].About == QuestionAbout.Fact)
                continue;
            var understanding = QuestionKinds.Understanding.Any(u, asked.Start, asked.End);
            var solution = !understanding && QuestionKinds.Solution.Any(u, asked.Start, asked.End);
            if (understanding && !sink.Has(Act.Snap, asked.Start, asked.End) && !sink.Has(Act.Insult, asked.Start, asked.End))
            {
                sink.Add(Act.CheckUnderstanding, asked.Start, asked.End);
                sink.Add(Act.ClosedQuestion, asked.Start, asked.End);
            }
            else if (solution && !AboutWaiting(scene, asked, sink))
            {
                sink.Add(Act.ConfirmSolution, asked.Start, asked.End);
                sink.Add(Act.ClosedQuestion, asked.Start, asked.End);
            }
        }
    }

    // "Give me two minutes, is that ok?" asks leave to wait, not whether the matter is solved.
    private static bool AboutWaiting(Scene scene, Asked asked, ActSink sink)
    {
        var from = Math.Max(0, asked.Start - 14);
        return sink.Has(Act.Hold, from, asked.End) && !sink.Has(Act.Offer, from, asked.Start) && scene.Offers.Count == 0;
    }
}
