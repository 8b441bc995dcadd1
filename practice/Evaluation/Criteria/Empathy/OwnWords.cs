using System.Text.RegularExpressions;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Speaks in own words. Each stock phrase costs a third; so does each formula of sympathy after the first, each apology after the
/// second, and each text sent twice or handed back to the caller.
/// </summary>
internal sealed partial class OwnWords : ICriterion
{
    internal const double CostEach = 1 / 3.0;

    public Skill Skill => Skill.Empathy;

    public string Name => "own-words";

    public string Title => "Uses own words";

    public Judgement Judge(CallView call)
    {
        var stock = call.Turns.SelectMany(t => t.Heard(Act.Scripted).Select(a => (Turn: t, a.Span, a.Words))).ToList();
        var formulas = call.Turns.SelectMany(t => t.Heard(Act.AcknowledgeFeeling).Where(a => a.Specific < AcknowledgesWithCause.SpecificFrom && !t.Reading.Has(Act.NameCause)).Select(a => (Turn: t, a.Span, a.Words))).Skip(1);
        var apologies = call.Turns.SelectMany(t => t.Heard(Act.Apology).Where(a => a.Specific == 0 && !t.Reading.Condoles && t.Reading.Remark == Remark.None && BareApology().IsMatch(t.SentenceOf(a.Span))).Take(1).Select(a => (Turn: t, a.Span, a.Words))).Skip(2);
        var echoes = call.Turns.Where(t => t.Parroted || t.Repeated).ToList();
        var found = stock.Concat(formulas).Concat(apologies).DistinctBy(f => (f.Turn.Number, f.Span)).ToList();
        var count = found.Count + echoes.Count;
        var fault = count > 0 ? EmpathyWords.Formulas(found.Count, echoes.Count, call.Name) : null;
        return call.Without(CostEach * count, fault, EmpathyWords.OwnWords, found.Select(f => CallView.Show(f.Turn, f.Span, f.Words, good: false)).Concat(echoes.Select(t => CallView.Show(t, good: false))));
    }

    // "Sorry about the other shop" is said of something; "so sorry for any inconvenience" fits any call.
    [GeneratedRegex(@"\b(sorry|apologi[sz]e|apologies)\b(\s+(again|so much|to hear|for|about|that|this|it|everything|all|any|the|your|inconvenience|trouble|wait|delay|confusion|frustration|experience|caused|has|have|had|may|might|you|you['’]?ve|sir|madam|everyone))*\s*([.!?,:;)]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex BareApology();
}
