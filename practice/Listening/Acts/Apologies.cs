namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Being sorry for anything done to the caller.</summary>
internal static class Apologies
{
    public static IActDetector[] All { get; } =
    [
        new PhraseDetector(Act.Apology, """
            sorry
            ~apologize
            apology|apologies
            (i|we) ..2 regret ..3
            regret that|to|the|this|what|any
            forgive me|us
            (please|do) excuse (the|us|me|our|my) ..2 (delay|wait|mistake|error|mess|confusion|typo|typos)
            my|our (bad|mistake|fault|error|apologies)
            pardon me|us
            ~be my|our ..1 (mistake|fault|error|failure)
            (i|we) should not have ..3
            (i|we) should have ..1 (told|called|warned|checked|informed|asked|known|read|listened) ..3
            """, unless: """
            you will be sorry
            feel sorry for
            better safe than sorry
            do not need|have to|apologize
            no need
            ~be you sorry
            regrettable -that _
            """) { Keep = (s, h) => !IsWhat(s, h) && !IsRepair(s, h) && !(h.End - h.Start == 1 && Remarks.Asides.IsMishap(s, s.U.SentenceOf(h.Start))) },
    ];

    // "Sorry, I meant the other meter" mends one's own sentence and is sorry for nothing that was done to the caller.
    private static bool IsRepair(Scene scene, Patterns.Hit hit)
    {
        var u = scene.U;
        var sentence = u.SentenceOf(hit.Start);
        return u[hit.Start].Norm == "sorry" && hit.End < sentence.End && Repair.At(u, hit.End, sentence.End) is not null;
    }

    private static readonly Patterns.PatternSet Repair = Patterns.PatternSet.Of("""
        no? i ..1 (mean|meant|was asking|was talking|should say|should have said|asked you two|wanted to ask|wanted to know)
        i ..1 (want|need|wanted|needed) to be (sure|certain|clear)
        you ..1 lost me
        i ..1 (asked|asking) ..2 (two|three|several|many|too|for|about|the|your)
        i ..1 (did|do) not ..1 (understand|follow|catch) that|you|it|the|what|$
        i only|just ..1 (asked|ask|mean|meant|wanted|wondered|thought)
        to ask
        for asking
        that was ..2 (guess|typo|slip)
        """);

    // "Sorry?" and "sorry, what was that" ask to say it again.
    private static bool IsWhat(Scene scene, Patterns.Hit hit)
    {
        var u = scene.U;
        if (u[hit.Start].Norm != "sorry")
            return false;
        var sentence = u.SentenceOf(hit.Start);
        if (sentence.End - sentence.Start <= 2 && sentence.Asks)
            return true;
        var next = hit.End < sentence.End ? u[hit.End].Norm : "";
        var after = hit.End + 1 < sentence.End ? u[hit.End + 1].Norm : "";
        return hit.Start == sentence.Start && (next is "what" or "who" or "which" or "pardon" || (next is "can" or "could" && after == "you" && Questions.QuestionKinds.RepeatThat.Any(u, hit.End, sentence.End)));
    }
}
