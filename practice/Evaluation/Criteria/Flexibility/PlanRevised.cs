using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Revises the plan after the change: offers (60 %) or does (100 %) something that fits it, and does not go on with what it has made
/// void (minus half). Not observed when nothing changed, or when the change asks for no other remedy.
/// </summary>
internal sealed class PlanRevised : ICriterion
{
    public Skill Skill => Skill.Flexibility;

    public string Name => "plan-revised";

    public string Title => "Revises the plan";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        if (call.Call.TwistAtTurn is not { } at || call.Scenario.Twist is not { } twist)
            return Judgement.NotObserved(FlexibilityWords.NoTwist);
        if (twist.Needs.Count + twist.Voids.Count == 0)
            return Judgement.NotObserved(FlexibilityWords.SameRemedy);
        var offers = call.Offers.Where(o => o.Turn.Number >= at && o.Offer.Tense != OfferTense.Denied).ToList();
        bool Fits(string id) => twist.Needs.Count == 0 ? !twist.Voids.Contains(id) : twist.Needs.Contains(id);
        var fitting = offers.Where(o => Fits(o.Offer.ResolutionId) && o.Turn.Worth > 0 && o.Offer.Answer is not (OfferAnswer.Forbidden or OfferAnswer.Repeated)).ToList();
        var stale = offers.Where(o => twist.Voids.Contains(o.Offer.ResolutionId)).ToList();
        var done = call.Done.Any(d => d.Turn >= at - 1 && Fits(d.ActionId) && (twist.Needs.Count > 0 || fitting.Count > 0));
        var share = (done ? 1 : fitting.Count > 0 ? 0.6 : 0) - (stale.Count > 0 ? 0.5 : 0);
        return Judgement.Of(share, FlexibilityWords.Revised(fitting.Count > 0 || done, done, stale.Count > 0, call.Name),
            fitting.Take(2).Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: true)).Concat(stale.Take(2).Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: false))));
    }
}
