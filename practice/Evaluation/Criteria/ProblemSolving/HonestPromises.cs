using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Promises only what can be kept. An offer against policy or over its limit costs 50 % (25 % as a mere proposal), a promise too vague
/// to hold anybody to 30 %.
/// </summary>
internal sealed class HonestPromises : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "honest-promises";

    public string Title => "Promises only what can be kept";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var wrong = call.Offers.Where(o => CannotBeKept(call, o.Offer)).ToList();
        var vague = call.Turns.Where(t => t.Drew(MoveIds.VaguePromise)).ToList();
        var cost = wrong.Sum(o => o.Offer.Tense == OfferTense.Proposed ? 0.25 : 0.5) + 0.3 * vague.Count;
        var fault = wrong.Count > 0
            ? ProblemWords.CannotBeKept(wrong[0].Turn.Number, call.Resolution(wrong[0].Offer.ResolutionId)?.Title, wrong[0].Offer.Answer == OfferAnswer.OverLimit)
            : vague.Count > 0 ? ProblemWords.Vague(vague[0].Number, call.Name) : null;
        return call.Without(cost, fault, ProblemWords.Honest, wrong.Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: false))
            .Concat(vague.Select(t => CallView.Show(t, good: false))));
    }

    /// <summary>True for a remedy offered against policy or over its limit.</summary>
    internal static bool CannotBeKept(CallView call, OfferMade offer) => offer.Tense != OfferTense.Denied
        && (offer.Answer is OfferAnswer.Forbidden or OfferAnswer.OverLimit || (call.Resolution(offer.ResolutionId)?.Forbidden ?? false));
}
