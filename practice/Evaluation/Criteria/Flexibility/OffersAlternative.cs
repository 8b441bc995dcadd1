using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Where something cannot be done, or was turned down, something else is put on the table in the same turn or one of the next two. Not observed when nothing had to be refused.</summary>
internal sealed partial class OffersAlternative : ICriterion
{
    public Skill Skill => Skill.Flexibility;

    public string Name => "offers-alternative";

    public string Title => "Has an alternative";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var dead = call.Turns.Where(t => Refusal(t) is not null || t.Record.Offers.Any(o => o.Answer is OfferAnswer.Refused or OfferAnswer.Haggled)).ToList();
        if (dead.Count == 0)
            return Judgement.NotObserved(FlexibilityWords.NothingRefused);
        var ways = dead.Select(t => (Dead: t, Out: WayOut(call, t))).ToList();
        var found = ways.Count(w => w.Out is not null);
        return Judgement.Of(found / (double)dead.Count, FlexibilityWords.Alternatives(found, dead.Count, call.Name),
            ways.Select(w => w.Out is { } o ? CallView.Show(o.Turn, o.Offer.Span, null, good: true) : CallView.Show(w.Dead, Refusal(w.Dead)?.Span, null, good: false)).Take(4));
    }

    private static (TurnView Turn, OfferMade Offer)? WayOut(CallView call, TurnView dead)
    {
        var closed = dead.Record.Offers.Where(o => o.Tense == OfferTense.Denied || o.Answer is OfferAnswer.Refused or OfferAnswer.Haggled).ToList();
        bool IsOther(TurnView turn, OfferMade offer) => turn.Number >= dead.Number && turn.Number <= dead.Number + 2 && turn.Worth > 0 && offer.Tense != OfferTense.Denied
            && closed.All(c => c.ResolutionId != offer.ResolutionId || (offer.Amount ?? 0) > (c.Amount ?? 0)) && offer.Answer is not (OfferAnswer.Forbidden or OfferAnswer.OverLimit or OfferAnswer.Repeated)
            && !(offer is { TakenBefore: true, Tense: OfferTense.SaidDone });
        var ways = call.Offers.Where(o => IsOther(o.Turn, o.Offer)).OrderByDescending(o => Turns().IsMatch(o.Turn.SentenceOf(o.Offer.Span))).ThenBy(o => o.Turn.Number).ToList();
        return ways.Count == 0 ? null : ways[0];
    }

    // "I'm not going to tell you the system is right" closes nothing.
    [GeneratedRegex(@"\b(?:not going to|won['’]?t|will not|wouldn['’]?t|would not|never) (?:just |simply |even )?(?:tell you|pretend|argue|deny|blame|judge|say (?:that|it|you))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ClosesNothing();

    private static HeardAct? Refusal(TurnView turn) => turn.Heard(Act.Refuse).FirstOrDefault(a => !ClosesNothing().IsMatch(a.Words));

    // What is put in place of something says so.
    [GeneratedRegex(@"\b(?:instead|but|however|what (?:i|we) can|otherwise|alternatively|another way|or (?:i|we)|for now|meanwhile|in the meantime|until then|rather)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Turns();
}
