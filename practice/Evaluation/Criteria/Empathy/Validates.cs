using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Says once that the caller has reason to feel so. With the case's own words full marks, as a general phrase half. Not asked of the agent when the caller has no use for warmth (need 0.3 or less).</summary>
internal sealed class Validates : ICriterion
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
        var best = call.Turns.Select(t => (Turn: t, Share: Share(t))).Where(x => x.Share > 0).OrderByDescending(x => x.Share).FirstOrDefault();
        return best.Turn is null
            ? Judgement.Of(0, EmpathyWords.NotValidated(call.Name))
            : Judgement.Of(best.Share, EmpathyWords.Validated(best.Turn.Number, best.Share, call.Name), CallView.Show(best.Turn, best.Turn.Earned(Act.Validate).MaxBy(a => a.Specific)!, good: true));
    }

    private static double Share(TurnView turn)
    {
        var validations = turn.Earned(Act.Validate).ToList();
        if (validations.Count == 0)
            return 0;
        var ownWords = turn.Earns(Act.NameCause) || validations.Any(a => a.Specific > 0) || turn.FactsSaidBack.Any();
        return turn.Worth * (ownWords ? 1 : 0.5);
    }
}
