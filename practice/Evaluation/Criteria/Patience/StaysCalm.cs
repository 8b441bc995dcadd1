using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>No pressing, snapping, "as I said", shouting or telling the caller to calm down. Each costs 40 %, an insult all.</summary>
internal sealed class StaysCalm : ICriterion
{
    public Skill Skill => Skill.Patience;

    public string Name => "stays-calm";

    public string Title => "Does not press or snap";

    public Judgement Judge(CallView call)
    {
        var curt = call.Turns.Where(t => t.Reading.Tone.Pressing || t.Reading.Tone.Shouting || t.Heard(Act.Snap, Act.CalmDown, Act.Insult).Any(a => a.Act != Act.CalmDown || !t.Reading.CalmsKindly)).ToList();
        var fault = curt.Count > 0 ? PatienceWords.Pressed(curt[0].Number, curt.Count, call.Name) : null;
        return call.Without(curt.Sum(t => t.Insults ? 1 : 0.4), fault, PatienceWords.StayedCalm, curt.Select(Quote));
    }

    private static Evidence Quote(TurnView turn) =>
        turn.Heard(Act.Insult, Act.Snap, Act.CalmDown).FirstOrDefault() is { } act ? CallView.Show(turn, act, good: false) : CallView.Show(turn, good: false);
}
