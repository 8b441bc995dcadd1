using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Knows what is wrong before offering something. Ground truth: when each remedy was first offered, had the facts it needs been told?
/// Without any offer, what was found out is worth up to 30 %.
/// </summary>
internal sealed class DiagnosesFirst : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "diagnoses-first";

    public string Title => "Finds out before offering";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var offers = call.Offers.Where(o => o.Offer.Tense != OfferTense.Denied).DistinctBy(o => o.Offer.ResolutionId).ToList();
        if (offers.Count == 0)
        {
            var key = call.Scenario.Facts.Where(f => f.Weight >= 3).ToList();
            var known = key.Count == 0 ? 0 : key.Count(f => FoundOut(call, f)) / (double)key.Count;
            return Judgement.Of(0.3 * known * call.Engagement, ProblemWords.NothingOffered(call.Name));
        }

        var early = offers.Where(o => TooEarly(call, o.Turn, o.Offer)).ToList();
        var good = offers.Except(early).Where(o => o.Turn.Worth > 0 && (!call.AcceptsNothing || o.Offer.Answer is OfferAnswer.Accepted or OfferAnswer.Haggled)).ToList();
        return Judgement.Of(good.Count / (double)offers.Count, early.Count > 0 ? ProblemWords.TooEarly(early[0].Turn.Number, Missing(call, early[0].Turn, early[0].Offer), call.Name) : good.Count < offers.Count ? ProblemWords.OffersThatCountForNothing(offers.Count - good.Count, offers.Count) : ProblemWords.Diagnosed,
            early.Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: false)).Concat(good.Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: true))));
    }

    /// <summary>True when the caller or the ledger says that the offer came before its reason could be known.</summary>
    internal static bool TooEarly(CallView call, TurnView turn, OfferMade offer) =>
        offer.Answer == OfferAnswer.TooEarly || Missing(call, turn, offer) is not null;

    // Told unasked, or in answer to nothing, is not found out.
    private static bool FoundOut(CallView call, Fact fact) => call.ToldAt.TryGetValue(fact.Id, out var at)
        && call.Turns.Any(t => t.Number == at && t.Earns(Act.OpenQuestion, Act.ClosedQuestion, Act.AskFact, Act.InviteMore));

    /// <summary>The label of a fact that the remedy needs and that was not known when it was offered, or null.</summary>
    internal static string? Missing(CallView call, TurnView turn, OfferMade offer)
    {
        var needs = call.Resolution(offer.ResolutionId)?.NeedsFacts ?? [];
        // Who knows part of it and asks for the rest, before or in the same message, could not find out more than the caller would tell. "What could you manage a month?", once the case is known, asks for what the remedy itself needs.
        var partly = needs.Any(f => Known(call, turn, f)) || offer.Tense == OfferTense.Proposed && CaseIsKnown(call, turn);
        return needs.FirstOrDefault(f => !Known(call, turn, f) && !(partly && WasAsked(call, turn, f))) is { } missing ? call.LabelOf(missing) : null;
    }

    // The agent may have it from the record as well; who gives it rightly knows it.
    private static bool Known(CallView call, TurnView turn, string fact) => call.ToldBefore(fact, turn.Number) || call.Turns.Any(t => t.Number < turn.Number && t.FactsSaidBack.Contains(fact));

    private static bool CaseIsKnown(CallView call, TurnView turn)
    {
        var key = call.Scenario.Facts.Where(f => f.Weight >= 3 && !f.IsHidden).ToList();
        return key.Count > 0 && 2 * key.Count(f => Known(call, turn, f.Id)) >= key.Count;
    }

    private static bool WasAsked(CallView call, TurnView turn, string fact) =>
        call.Turns.Any(t => t.Number <= turn.Number && t.Ledger.Any(e => e.FactId == fact && e.Kind is LedgerEntryKind.Asked or LedgerEntryKind.Withheld));
}
