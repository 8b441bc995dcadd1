using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// No blame, argument, "calm down", playing down, snapping, no insult, and no rule before anything of the case has been taken up. Each costs 35 %, an insult everything.
/// </summary>
internal sealed class NoColdActs : ICriterion
{
    internal const double UpsetFrom = 40;

    public Skill Skill => Skill.Empathy;

    public string Name => "no-cold-acts";

    public string Title => "Stays kind";

    public Judgement Judge(CallView call)
    {
        var cold = call.Turns.SelectMany(t => Cold(call, t).Select(a => (Turn: t, Act: a))).ToList();
        var fault = cold.Count > 0 ? EmpathyWords.Cold(cold[0].Act.Act, cold[0].Turn.Number, cold.Count, call.Name) : null;
        return call.Without(cold.Sum(c => c.Act.Act == Act.Insult ? 1 : 0.35), fault, EmpathyWords.NeverCold(call.Name), cold.Select(c => CallView.Show(c.Turn, c.Act, good: false)));
    }

    /// <summary>The cold acts of a turn, each kind once.</summary>
    internal static IEnumerable<HeardAct> Cold(CallView call, TurnView turn) =>
        turn.Heard(Act.Insult, Act.Blame, Act.Argue, Act.CalmDown, Act.Minimise, Act.Snap).Where(a => a.Act != Act.CalmDown || !turn.Reading.CalmsKindly).Concat(PolicyFirst(call, turn)).DistinctBy(a => a.Act);

    /// <summary>The rule given as a first reply: to an upset caller, before anything of the case has been taken up.</summary>
    internal static IEnumerable<HeardAct> PolicyFirst(CallView call, TurnView turn)
    {
        var first = turn.Record.Before.Anger >= UpsetFrom && !call.Turns.Any(t => t.Number <= turn.Number && (AcknowledgesWithCause.IsSpecific(t) || t.Earns(Act.Validate, Act.NameCause)));
        return first || turn.Drew(MoveIds.PolicyFirst) ? turn.Heard(Act.CitePolicy).Take(1) : [];
    }
}
