using System.Text.RegularExpressions;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Says once that the caller has reason to feel so. With the case's own words full marks, as a general phrase half. Not asked of the agent when the caller has no use for warmth (need 0.3 or less).</summary>
internal sealed partial class Validates : ICriterion
{
    /// <summary>Callers with a need for warmth up to this are put off by more than a little of it.</summary>
    internal const double ColdCaller = 0.3;

    // Whoever begins with less anger than this has none to be justified.
    private const double Calm = 30;

    public Skill Skill => Skill.Empathy;

    public string Name => "validates";

    public string Title => "Says that the anger is justified";

    public Judgement Judge(CallView call)
    {
        if (call.Needs.Warmth <= ColdCaller)
            return Judgement.NotObserved(EmpathyWords.NoUseForWarmth(call.Name));
        if (call.Has(Ground.Feelings) && call.Scenario.Caller.Start.Anger < Calm)
            return Judgement.NotObserved(EmpathyWords.NotAngry(call.Name));
        var best = call.Turns.Select(t => (Turn: t, Share: Share(t))).Where(x => x.Share > 0).OrderByDescending(x => x.Share).ThenByDescending(x => Plainly(x.Turn, Shown(x.Turn))).ThenBy(x => x.Turn.Number).FirstOrDefault();
        return best.Turn is null
            ? Judgement.Of(0, EmpathyWords.NotValidated(call.Name))
            : Judgement.Of(best.Share, EmpathyWords.Validated(best.Turn.Number, best.Share, call.Name), CallView.Show(best.Turn, Shown(best.Turn), good: true));
    }

    private static HeardAct Shown(TurnView turn) => turn.Earned(Act.Validate).OrderByDescending(a => Plainly(turn, a)).ThenByDescending(a => a.Specific).First();

    // Of several such turns the one is shown that says it in so many words.
    private static int Plainly(TurnView turn, HeardAct act) => turn.SentenceOf(act.Span) is var sentence && SaysSo().IsMatch(sentence) ? 2 : YouAreRight().IsMatch(sentence) ? 1 : 0;

    // May also be said of a question asked twice.
    [GeneratedRegex(@"\b(?:you are|you['’]re|you were) (?!not\b)(?:\w+ )?right\b|\bsensible\b", RegexOptions.IgnoreCase)]
    private static partial Regex YouAreRight();

    [GeneratedRegex(@"\b(right to|every right|reason to|no wonder|understandabl[ey]|i (?:would|['’]d) (?:have|be|feel)|i['’]d (?:have|be|feel)|(?:have|had|has) (?:me|anyone|anybody) \w+ing|any(?:one|body) would|who wouldn|(?:our|my) (?:fault|mistake)|not your fault|wrong of us|unfair|not (?:fair|right|ok|okay|good enough))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysSo();

    private static double Share(TurnView turn)
    {
        var validations = turn.Earned(Act.Validate).ToList();
        if (validations.Count == 0)
            return 0;
        var ownWords = turn.Earns(Act.NameCause) || validations.Any(a => a.Specific > 0) || turn.FactsSaidBack.Any();
        return turn.Worth * (ownWords ? 1 : 0.5);
    }
}
