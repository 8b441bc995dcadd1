using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Says who does it (40 %) and by when (60 %), in turns about the case. "Soon" is no time. Every promise the caller had to chase costs 30 %.</summary>
internal sealed class OwnerAndTime : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "owner-and-time";

    public string Title => "Names who does it and by when";

    public Judgement Judge(CallView call)
    {
        var owner = Best(call, Act.OwnIt, Act.ExplainStep);
        var time = Best(call, Act.SetExpectation);
        var chased = call.Turns.Where(t => t.Drew(MoveIds.PromiseChased) || t.Drew(MoveIds.LateBack)).ToList();
        var share = 0.4 * (owner?.Worth ?? 0) + 0.6 * (time?.Worth ?? 0) - 0.3 * chased.Count;
        var shown = new List<Evidence>();
        if (owner is not null)
            shown.Add(CallView.Show(owner, owner.Earned(Act.OwnIt, Act.ExplainStep).First(), good: true));
        if (time is not null)
            shown.Add(CallView.Show(time, time.Earned(Act.SetExpectation).First(), good: true));
        return Judgement.Of(share, ProblemWords.OwnerAndTime(owner is not null, time is not null, chased.Count, call.Name), shown);
    }

    private static TurnView? Best(CallView call, params Act[] acts) => call.Turns.Where(t => t.Grounded && t.Earns(acts)).OrderByDescending(t => t.Worth).FirstOrDefault();
}
