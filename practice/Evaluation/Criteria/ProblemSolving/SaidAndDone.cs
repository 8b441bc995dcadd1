using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// What was promised or said to be done was done at the desk, and what was done was said. Ground truth: desk and ledger. The share of
/// remedies for which both agree. Not observed when nothing was promised or done.
/// </summary>
internal sealed class SaidAndDone : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "said-and-done";

    public string Title => "Does what was said, says what was done";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var said = call.Offers.Where(Binding).Select(o => o.Offer.ResolutionId).Where(id => !Replaced(call, id)).ToHashSet(StringComparer.Ordinal);
        var done = call.Done.Select(d => d.ActionId).ToHashSet(StringComparer.Ordinal);
        var mentioned = call.Offers.Where(o => o.Offer.Tense != OfferTense.Denied).Select(o => o.Offer.ResolutionId).ToHashSet(StringComparer.Ordinal);
        var all = said.Union(done).ToList();
        if (all.Count == 0)
            return Judgement.NotObserved(ProblemWords.NothingPromised);
        var notDone = said.Except(done).ToList();
        var notSaid = done.Except(mentioned).ToList();
        var share = all.Count(r => done.Contains(r) && mentioned.Contains(r)) / (double)all.Count;
        string? Title(string? id) => id is null ? null : call.Resolution(id)?.Title ?? id;
        return Judgement.Of(share, ProblemWords.SaidAndDone(Title(notDone.FirstOrDefault()), Title(notSaid.FirstOrDefault())),
            call.Offers.Where(Binding).DistinctBy(o => o.Offer.ResolutionId).Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: done.Contains(o.Offer.ResolutionId))));
    }

    // What a change has made worthless, the agent has taken back or the caller has turned down in the end binds nobody any more.
    private static bool Replaced(CallView call, string id)
    {
        if (call.Done.Any(d => d.ActionId == id))
            return false;
        if (call.Call.TwistAtTurn is not null && call.Scenario.Twist?.Voids.Contains(id) == true)
            return true;
        var last = call.Offers.Last(o => o.Offer.ResolutionId == id);
        return last.Offer.Answer == OfferAnswer.Refused
            || call.Turns.Any(t => t.Number >= last.Turn.Number && t.Reading.Offers.Any(o => o.ResolutionId == id && o.Tense == OfferTense.Denied && (t.Number > last.Turn.Number || o.Span.Start > last.Offer.Span.Start)));
    }

    private static bool Binding((TurnView Turn, OfferMade Offer) o) =>
        o.Offer.Tense is OfferTense.Promised or OfferTense.SaidDone || o.Offer is { Tense: OfferTense.Proposed, Answer: OfferAnswer.Accepted };
}
