using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Where something cannot be done, or was turned down, something else is put on the table in the same turn or one of the next two. Not observed when nothing had to be refused.</summary>
internal sealed class OffersAlternative : ICriterion
{
    public Skill Skill => Skill.Flexibility;

    public string Name => "offers-alternative";

    public string Title => "Has an alternative";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var dead = call.Turns.Where(t => t.Reading.Has(Act.Refuse) || t.Record.Offers.Any(o => o.Answer is OfferAnswer.Refused or OfferAnswer.Haggled)).ToList();
        if (dead.Count == 0)
            return Judgement.NotObserved(FlexibilityWords.NothingRefused);
        var ways = dead.Select(t => (Dead: t, Out: WayOut(call, t))).ToList();
        var found = ways.Count(w => w.Out is not null);
        return Judgement.Of(found / (double)dead.Count, FlexibilityWords.Alternatives(found, dead.Count, call.Name),
            ways.Select(w => w.Out is { } o ? CallView.Show(o.Turn, o.Offer.Span, null, good: true) : CallView.Show(w.Dead, w.Dead.Reading.First(Act.Refuse)?.Span, null, good: false)).Take(4));
    }

    private static (TurnView Turn, OfferMade Offer)? WayOut(CallView call, TurnView dead)
    {
        var closed = dead.Record.Offers.Where(o => o.Tense == OfferTense.Denied || o.Answer is OfferAnswer.Refused or OfferAnswer.Haggled).ToList();
        foreach (var (turn, offer) in call.Offers)
        {
            var better = closed.All(c => c.ResolutionId != offer.ResolutionId || (offer.Amount ?? 0) > (c.Amount ?? 0));
            if (turn.Number >= dead.Number && turn.Number <= dead.Number + 2 && turn.Worth > 0 && better && offer.Tense != OfferTense.Denied
                && offer.Answer is not (OfferAnswer.Forbidden or OfferAnswer.OverLimit or OfferAnswer.Repeated))
                return (turn, offer);
        }

        return null;
    }
}
