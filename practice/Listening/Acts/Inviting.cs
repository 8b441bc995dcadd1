using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Checking that it was understood, that it solves the matter, and inviting the caller to go on.</summary>
internal static class Inviting
{
    public static IActDetector[] All { get; } =
    [
        new Checks(),
        new PhraseDetector(Act.InviteMore, """
            ^ please? go on
            ^ please? (go ahead|carry on|keep going|continue) -and|with
            please ..1 (go on|go ahead|carry on|keep going|continue)
            take (your|all the) time
            take all the time
            (i|we) ~be (listening|all ears)
            (i|we) ~be here to listen|for you
            i ~be ..1 (still)? ..1 (here|with you) $
            ^ what else ..3
            tell (me|us) ..1 (more|everything|the rest|all about|the whole) ..2
            (anything|something|what) else ..1 (you|i should|that) ..2 (want|like|would like|need|have|know|should know|remember|bothering|worrying) ..3
            (is|was) there ..1 (anything|something|more) ..1 (else)? ..2 (you want to|you would like to|i should|i need to know|you want me to know|to add|you have not)
            no (rush|hurry|pressure)
            (when|whenever) you are ready
            let it ..1 out
            get it off your chest
            (finish|say) what you ..3
            (i|we) ..1 (interrupted|cut you off|did not let you finish|jumped in) ..3
            sorry ..2 (interrupting|interrupted|for interrupting|to interrupt|go on|go ahead|you were saying|cutting you off|carry on)
            you were saying
            (i|we) want to hear ..4
            (i|we) would like to hear ..4
            ^ and then $
            ^ say more
            in your own (words|time|order)
            the floor is yours
            from the (beginning|start|top)
            (please|just)? start wherever you ..2
            (i will|let me) let you finish
            feel free to ..1 (tell|share|say|add|vent|explain) ..3
            mhm go on
            vent ..1 (away|all you|as much)
            """, unless: """
            (shall|should|can|may|could|will|let me|i will|if) (i|we)? ..2 (go ahead|continue|carry on|proceed)
            can not go on
            (i|we) (will|can) go ahead
            (help|assist|do for) ..2 (you)? ..2 (today|with)
            """, extent: Extent.Clause),
    ];
}

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
