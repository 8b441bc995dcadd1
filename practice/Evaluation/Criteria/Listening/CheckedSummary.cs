using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// A summary in the agent's own words that carries facts of this case, and leave for the caller to correct it. A summary without the
/// check is worth 60 %, one with a single fact 70 % of that, one value said back for checking 35 %; a paraphrase without a fact of the case is worth nothing.
/// </summary>
internal sealed partial class CheckedSummary : ICriterion
{
    private const double OneFact = 0.7;

    // So many things done, told over at the end, sum a call up as facts do.
    private const int ThingsDone = 3;

    public Skill Skill => Skill.Listening;

    public string Name => "checked-summary";

    public string Title => "Sums up and checks";

    public Judgement Judge(CallView call)
    {
        var best = call.Turns.Select(t => (Turn: t, Found: Of(call, t))).OrderByDescending(x => x.Found.Share).ThenByDescending(x => Announces().IsMatch(x.Turn.Record.Text)).ThenByDescending(x => x.Turn.FactsSaidBack.Count(f => call.ToldBefore(f, x.Turn.Number))).ThenBy(x => x.Turn.Number).FirstOrDefault();
        if (best.Turn is null || best.Found.Share == 0)
            return Judgement.Of(0, ListeningWords.NoSummary(call.Name));
        var quote = best.Turn.Earned(Act.Paraphrase, Act.ConfirmFact).OrderByDescending(a => Announces().IsMatch(best.Turn.SentenceOf(a.Span))).ThenByDescending(a => a.Specific).FirstOrDefault();
        return Judgement.Of(best.Found.Share, ListeningWords.Summary(best.Turn.Number, best.Found.Share, best.Found.Summed, best.Found.Asks, call.Name), quote is null ? CallView.Show(best.Turn, good: true) : CallView.Show(best.Turn, quote, good: true));
    }

    private static (double Share, bool Summed, bool Asks) Of(CallView call, TurnView turn)
    {
        var facts = turn.FactsSaidBack.Count(f => call.ToldBefore(f, turn.Number));
        var done = turn.Record.Offers.Where(o => o.Tense != OfferTense.Denied).Select(o => o.ResolutionId).Distinct(StringComparer.Ordinal).Count(id => call.Done.Any(d => d.ActionId == id && d.Turn < turn.Number));
        var summed = turn.Earned(Act.Paraphrase).Any(a => a.Specific > 0) && facts > 0 || turn.Earns(Act.Paraphrase) && (facts >= 2 || done >= ThingsDone);
        var check = turn.Earns(Act.CheckUnderstanding, Act.ConfirmFact) || turn.Reading.ChecksAFact || turn.Drew(MoveIds.SummaryRight) || (summed && turn.Reading.Questions.Any(q => q.About == QuestionAbout.AnythingElse && AsksOfTheWhole.WhatIsMissing(q.Words)));
        var wrong = turn.Ledger.Any(e => e.Kind == LedgerEntryKind.Misheard);

        // "..., ok like that?" leaves a whole summary open to be put right as well, and makes no single value a check.
        var asks = check || (summed && (turn.Earns(Act.ConfirmSolution) || turn.Reading.Questions.Any(q => q.About == QuestionAbout.Check && LeaveAsked.WantsAYes(q.Words))));
        var share = summed ? (asks ? 1 : 0.6) * (facts > 1 || done >= ThingsDone ? 1 : OneFact) : facts > 0 && check ? 0.35 : 0;
        return (share * turn.Worth * (wrong ? 0.5 : 1), summed, asks);
    }

    // Of several such turns the one is shown that says what it is.
    [GeneratedRegex(@"\b(sum (?:it |that |this |up)|to summari[sz]e|in short|go (?:through|over) it|(?:so|just) (?:that |so )?(?:i|we)(?:['’]ve| have)? (?:have |got )?it (?:right|straight)|let me (?:see|check|repeat|say back))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Announces();
}
