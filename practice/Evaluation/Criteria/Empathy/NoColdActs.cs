using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// No blame, argument, "calm down", playing down, snapping, no insult, and no rule as the first reply. Each costs 35 %, an insult everything.
/// </summary>
internal sealed class NoColdActs : ICriterion
{
    public Skill Skill => Skill.Empathy;

    public string Name => "no-cold-acts";

    public string Title => "Stays kind";

    public Judgement Judge(CallView call)
    {
        var cold = call.Turns.SelectMany(t => Cold(t).Select(a => (Turn: t, Act: a))).ToList();
        var why = cold.Count > 0
            ? EmpathyWords.Cold(cold[0].Act.Act, cold[0].Turn.Number, cold.Count, call.Name)
            : call.Engagement < 1 ? Words.TooLittle(call.Turns.Count) : EmpathyWords.NeverCold(call.Name);
        return Judgement.Of(call.Spotless(cold.Sum(c => c.Act.Act == Act.Insult ? 1 : 0.35)), why, cold.Select(c => CallView.Show(c.Turn, c.Act, good: false)));
    }

    /// <summary>The cold acts of a turn, each kind once. A rule is cold only as one of the first two replies, without anything warm beside it.</summary>
    internal static IEnumerable<HeardAct> Cold(TurnView turn) =>
        turn.Heard(Act.Insult, Act.Blame, Act.Argue, Act.CalmDown, Act.Minimise, Act.Snap).Concat(PolicyFirst(turn)).DistinctBy(a => a.Act);

    /// <summary>The rule given as a first reply, if so.</summary>
    internal static IEnumerable<HeardAct> PolicyFirst(TurnView turn) =>
        turn.Drew(Scenarios.MoveIds.PolicyFirst) || turn.Number <= 2 && !AcknowledgesWithCause.IsSpecific(turn) && !turn.Heard(Act.Validate, Act.NameCause).Any() ? turn.Heard(Act.CitePolicy).Take(1) : [];
}
