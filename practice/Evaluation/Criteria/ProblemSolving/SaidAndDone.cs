using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// What was promised or said to be done was done at the desk, and what was done was said. Ground truth: desk and ledger. The share of
/// remedies for which both agree. Not observed when nothing was promised or done.
/// </summary>
internal sealed partial class SaidAndDone : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "said-and-done";

    public string Title => "Does what was said, says what was done";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var said = call.Offers.Where(o => Binding(call, o)).Select(o => o.Offer.ResolutionId).Where(id => !Replaced(call, id)).ToHashSet(StringComparer.Ordinal);
        var done = call.Done.Select(d => d.ActionId).ToHashSet(StringComparer.Ordinal);
        var mentioned = call.Offers.Where(o => o.Offer.Tense != OfferTense.Denied).Select(o => o.Offer.ResolutionId).ToHashSet(StringComparer.Ordinal);
        var all = said.Union(done).ToList();
        if (FalselyDone(call) is { } untrue)
            return Judgement.Of(all.Count == 0 ? 0 : Math.Max(0, Share(all, done, mentioned) - 0.5), ProblemWords.FalselyDone(untrue.Turn.Number, untrue.Remedy, call.Name), CallView.Show(untrue.Turn, untrue.Where, null, good: false));
        if (all.Count == 0)
            return Judgement.NotObserved(ProblemWords.NothingPromised);
        var notDone = said.Except(done).ToList();
        var notSaid = done.Except(mentioned).ToList();
        var share = Share(all, done, mentioned);
        string? Title(string? id) => id is null ? null : call.Resolution(id)?.Title ?? id;
        return Judgement.Of(share, ProblemWords.SaidAndDone(Title(notDone.FirstOrDefault()), Title(notSaid.FirstOrDefault())),
            call.Offers.Where(o => Binding(call, o) && (said.Contains(o.Offer.ResolutionId) || done.Contains(o.Offer.ResolutionId))).OrderBy(o => done.Contains(o.Offer.ResolutionId)).ThenByDescending(o => o.Offer.Tense == OfferTense.SaidDone).DistinctBy(o => o.Offer.ResolutionId).Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: done.Contains(o.Offer.ResolutionId))));
    }

    // What a change has made worthless, the agent has taken back or the caller has turned down in the end binds nobody any more.
    private static bool Replaced(CallView call, string id)
    {
        if (call.Done.Any(d => d.ActionId == id))
            return false;
        if (call.Call.TwistAtTurn is not null && call.Scenario.Twist?.Voids.Contains(id) == true)
            return true;
        var last = call.Offers.Last(o => o.Offer.ResolutionId == id);

        // Of two ways that were put side by side, the one that was taken is done.
        if (call.Offers.Where(o => o.Offer.ResolutionId == id).All(o => o.Offer.Tense == OfferTense.Proposed) && last.Turn.Record.Offers.Any(o => o.ResolutionId != id && o.Tense == OfferTense.Proposed && PutsAChoice(last.Turn.Record.Text, o.Span, last.Offer.Span) && call.Done.Any(d => d.ActionId == o.ResolutionId && d.Turn >= last.Turn.Number)))
            return true;
        return last.Offer.Answer == OfferAnswer.Refused
            || call.Turns.Any(t => t.Number >= last.Turn.Number && t.Reading.Offers.Any(o => o.ResolutionId == id && o.Tense == OfferTense.Denied && (t.Number > last.Turn.Number || o.Span.Start > last.Offer.Span.Start)));
    }

    private static bool Binding(CallView call, (TurnView Turn, OfferMade Offer) o) =>
        o.Offer.Tense is OfferTense.Promised or OfferTense.SaidDone || o.Offer is { Tense: OfferTense.Proposed, Answer: OfferAnswer.Accepted } && !LeftNoTime(call, o.Turn);

    // "Shall I send it in big letters?" - "Goodbye." Nobody can do at the desk what was said yes to by going.
    private static bool LeftNoTime(CallView call, TurnView turn) => turn.Number == call.Turns[^1].Number && call.Call.Ending is Ending.Solved or Ending.AcceptedButHurt;

    private static double Share(List<string> all, HashSet<string> done, HashSet<string> mentioned) => all.Count(r => done.Contains(r) && mentioned.Contains(r)) / (double)all.Count;

    // The desk has said that it did not work, nothing else was done in between, and the caller hears that it is done.
    private static (TurnView Turn, Span Where, string Remedy)? FalselyDone(CallView call)
    {
        foreach (var failed in call.Call.Deeds.Where(d => !d.Accepted))
        {
            if (call.Resolution(failed.ActionId) is not { FailsFirst: true } remedy || call.Turns.FirstOrDefault(t => t.Number == failed.Turn + 1) is not { } turn || call.Done.Any(d => d.Turn == failed.Turn))
                continue;
            var where = turn.Record.Offers.FirstOrDefault(o => o.ResolutionId == failed.ActionId && o.Tense == OfferTense.SaidDone)?.Span ?? turn.Reading.SaysDone;
            if (where is { } span && !Denies().IsMatch(turn.SentenceOf(span)))
                return (turn, span, remedy.Title);
        }

        return null;
    }

    // "Friday the 17th at eight or Wednesday the 22nd?", "I have two places: Friday and Wednesday. Which suits you?"
    private static bool PutsAChoice(string text, Span a, Span b)
    {
        var (first, second) = a.Start <= b.Start ? (a, b) : (b, a);
        var from = Math.Clamp(Math.Min(first.End, second.Start), 0, text.Length);
        return Or().IsMatch(text[from..Math.Clamp(second.Start, from, text.Length)]) || Which().IsMatch(text[Math.Clamp(second.Start, 0, text.Length)..]);
    }

    [GeneratedRegex(@"\b(or|either)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"\bwhich (?:one|of (?:them|those|these|the two)|would|suits|fits|do you (?:prefer|want|like))\b|\bwhat would you (?:rather|prefer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Which();

    [GeneratedRegex(@"\b(not|no|nothing|fail|failed|again|sorry|unfortunately)\b|n['’]?t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denies();
}
