using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Asks, once a remedy is on the table, whether it solves it for the caller. "Is there anything else?" is not that question.</summary>
internal sealed class ClosingCheck : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "closing-check";

    public string Title => "Asks whether that solves it";

    public Judgement Judge(CallView call)
    {
        var onTheTable = call.Offers.Where(o => o.Offer.Tense != OfferTense.Denied).Select(o => o.Turn.Number).Concat(call.Done.Select(d => d.Turn + 1)).Concat(OfferedInWords(call)).DefaultIfEmpty(int.MaxValue).Min();
        var check = call.Turns.Where(t => t.Number >= onTheTable && t.Earns(Act.ConfirmSolution)).MaxBy(t => t.Worth);
        if (check is not null)
            return Judgement.Of(check.Worth, ProblemWords.Checked(check.Number), CallView.Show(check, check.Earned(Act.ConfirmSolution).First(), good: true));
        var half = call.Turns.Where(t => t.Number >= onTheTable && t.Earns(Act.CheckUnderstanding)).MaxBy(t => t.Worth);
        return half is null
            ? Judgement.Of(0, onTheTable == int.MaxValue ? ProblemWords.NothingToCheck(call.Name) : ProblemWords.NotChecked(call.Name))
            : Judgement.Of(0.5 * half.Worth, ProblemWords.HalfChecked(half.Number), CallView.Show(half, half.Earned(Act.CheckUnderstanding).First(), good: true));
    }

    // Without a case nobody knows which remedies there are; the words say that one was offered.
    private static IEnumerable<int> OfferedInWords(CallView call) => call.Has(Ground.Case) ? [] : call.Turns.Where(t => t.Earns(Act.Offer)).Select(t => t.Number);
}
