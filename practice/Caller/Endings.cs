using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>When a call ends from the caller's side.</summary>
internal static class Endings
{
    private const double HangsUpAt = 97;
    private const double OutOfPatience = 2;
    private const double OutOfTrust = 2;

    /// <summary>The ending that the feelings alone bring, or null.</summary>
    public static Ending? ByFeeling(CallDraft d) => d.State.Feelings switch
    {
        { Anger: >= HangsUpAt } => Ending.HungUp,
        { Patience: <= OutOfPatience, Anger: >= 70 } => Ending.HungUp,
        { Patience: <= OutOfPatience } => Ending.GivenUp,
        { Trust: <= OutOfTrust, Anger: >= 70 } => Ending.HungUp,
        { Trust: <= OutOfTrust } => Ending.GivenUp,
        _ => null,
    };

    /// <summary>The ending this turn brings, or null.</summary>
    public static Ending? Of(CallDraft d, TurnInWork t)
    {
        if (d.Mind.Insults >= 2)
            return Ending.HungUp;
        if (ByFeeling(d) is { } felt)
            return felt;
        var saysGoodbye = t.Reading.Has(Act.Closing);
        if (Settlement.IsSettled(d) && !Settlement.MissesAPromise(d))
        {
            var asksWhetherThatIsAll = t.Reading.Questions.Any(q => IsLastWord(t, q)) || (t.Reading.Questions.Count == 0 && t.Reading.Has(Act.ConfirmSolution));
            if (saysGoodbye || (asksWhetherThatIsAll && !StillWorking(d, t) && Settlement.Outstanding(d) is null) || (d.Mind.Content && t.Ledger.Count == 0 && t.Offers.Count == 0 && !Asks(t)))
                return Settlement.EndingWhenSettled(d);
        }
        return saysGoodbye && d.Mind.ClosedTooEarly >= 1 ? (d.Mood == Mood.Hot ? Ending.HungUp : Ending.GivenUp) : null;
    }

    // Until the agent says goodbye nobody leaves with a question before them, be it only "shall I do it?"; but for those that ask whether anything is left.
    private static bool Asks(TurnInWork t) => t.Reading.Questions.Any(q => !IsLastWord(t, q));

    private static bool IsLastWord(TurnInWork t, HeardQuestion q) => q.About == QuestionAbout.AnythingElse
        || (q.About == QuestionAbout.Check || AsksOfTheWhole.In(q.Words)) && t.Reading.Acts.Any(a => a.Act == Act.ConfirmSolution && a.Span.Overlaps(q.Span)) && !LeaveAsked.In(q.Words)
            && !(LeaveAsked.WantsAYes(q.Words) && t.Reading.Acts.Any(a => a.Act is Act.Offer or Act.ExplainStep));

    /// <summary>True when the agent still asks, proposes something new, or owes the very thing that the change has made necessary and that the caller has just said yes to.</summary>
    private static bool StillWorking(CallDraft d, TurnInWork t)
    {
        var asks = Asks(t) || t.Ledger.Any(e => e.Kind is LedgerEntryKind.Asked or LedgerEntryKind.AskedAgain);
        var proposes = t.Offers.Any(o => o.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit or OfferAnswer.Haggled or OfferAnswer.TooEarly && !o.TakenBefore && !Settlement.IsDone(d, o.ResolutionId));
        var owes = d.State.TwistAtTurn is not null && d.Scenario.Twist is { } twist && !twist.Needs.Any(id => Settlement.IsDone(d, id))
            && t.Offers.Any(o => o.Answer == OfferAnswer.Accepted && twist.Needs.Contains(o.ResolutionId));

        // What has just been said yes to, or promised once more ("and somebody will ring you the day before"), still needs the desk.
        var agreed = t.Offers.Any(o => o.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit && (o.Tense is OfferTense.Promised or OfferTense.SaidDone || t.Reading.Questions.Any(q => q.About == QuestionAbout.Check)) && !Settlement.IsDone(d, o.ResolutionId));
        return asks || proposes || owes || agreed;
    }

    public static string MoveOf(Ending ending) => ending switch
    {
        Ending.Solved => MoveIds.EndSolved,
        Ending.AcceptedButHurt => MoveIds.EndHurt,
        Ending.GivenUp => MoveIds.EndGivenUp,
        Ending.HungUp => MoveIds.EndHungUp,
        Ending.HandedOver => MoveIds.EndHandedOver,
        Ending.EndedForAbuse => MoveIds.EndPolitely,
        _ => MoveIds.EndTimedOut,
    };
}
