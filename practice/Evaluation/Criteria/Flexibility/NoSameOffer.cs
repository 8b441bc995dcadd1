using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Does not press an offer that was turned down: the same remedy again at no better value costs half each time. Not observed when no
/// offer was turned down.
/// </summary>
internal sealed class NoSameOffer : ICriterion
{
    public Skill Skill => Skill.Flexibility;

    public string Name => "no-same-offer";

    public string Title => "Does not press what was turned down";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var offers = call.Offers.Where(o => o.Offer.Tense != OfferTense.Denied).ToList();
        var turnedDown = offers.Where(o => o.Offer.Answer is OfferAnswer.Refused or OfferAnswer.Haggled or OfferAnswer.Repeated).ToList();
        if (turnedDown.Count == 0)
            return Judgement.NotObserved(FlexibilityWords.NothingTurnedDown(call.Name));
        var again = offers.Where(o => o.Offer.Answer == OfferAnswer.Repeated || turnedDown.Any(d => d.Turn.Number < o.Turn.Number && Same(d.Offer, o.Offer) && o.Offer.Answer != OfferAnswer.Accepted)).ToList();
        return Judgement.Of(1 - 0.5 * again.Count - 0.5 * turnedDown.Count(d => d.Turn.Insults), again.Count > 0 ? FlexibilityWords.SameAgain(again[0].Turn.Number, call.Resolution(again[0].Offer.ResolutionId)?.Title, call.Name) : FlexibilityWords.MovedOn,
            again.Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: false)));
    }

    private static bool Same(OfferMade before, OfferMade now) => before.ResolutionId == now.ResolutionId && (now.Amount ?? 0) <= (before.Amount ?? 0);
}
