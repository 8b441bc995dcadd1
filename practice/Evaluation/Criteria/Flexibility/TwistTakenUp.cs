using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Takes up what has changed: in the first turn after it full marks, in the second 60 %, later 30 %. Not observed when nothing changed.</summary>
internal sealed class TwistTakenUp : ICriterion
{
    public Skill Skill => Skill.Flexibility;

    public string Name => "twist-taken-up";

    public string Title => "Takes up what has changed";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        if (call.Call.TwistAtTurn is not { } at || call.Scenario.Twist is not { } twist)
            return Judgement.NotObserved(FlexibilityWords.NoTwist);
        var taken = call.Turns.Where(t => t.Number >= at && t.Worth > 0 && TakesUp(t, twist)).MaxBy(t => Share(t, at));
        if (taken is null)
            return Judgement.Of(0, FlexibilityWords.TwistIgnored(at, call.Name));
        return Judgement.Of(Share(taken, at), FlexibilityWords.TwistTaken(taken.Number, taken.Number - at, call.Name), CallView.Show(taken, good: true));
    }

    // Where a change has made a way impossible, another way that the caller takes answers it.
    // A change the caller brings needs no telling; whoever answers it in words of the case has taken it up.
    private static bool TakesUp(TurnView turn, Twist twist) => turn.Reading.RaisesTwist || turn.Record.Offers.Any(o => twist.Needs.Contains(o.ResolutionId))
        || twist.Voids.Count > 0 && turn.Record.Offers.Any(o => o.Answer == OfferAnswer.Accepted && !o.TakenBefore && !twist.Voids.Contains(o.ResolutionId))
        || twist.DeskNote is null && turn.Grounded && turn.Earns(Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Paraphrase, Act.OwnIt, Act.ExplainStep);

    private static double Share(TurnView turn, int at) => turn.Worth * ((turn.Number - at) switch { 0 => 1, 1 => 0.6, _ => 0.3 });
}
