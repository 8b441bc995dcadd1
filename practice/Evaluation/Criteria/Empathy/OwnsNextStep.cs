using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Takes the next step on, and says what it is. "I'll sort this out" alone is half; with the step, a time or an offer in the same turn it is whole.</summary>
internal sealed class OwnsNextStep : ICriterion
{
    public Skill Skill => Skill.Empathy;

    public string Name => "owns-next-step";

    public string Title => "Takes on the next step";

    public Judgement Judge(CallView call)
    {
        var best = call.Turns.Select(t => (Turn: t, Share: Share(t))).Where(x => x.Share > 0).OrderByDescending(x => x.Share).FirstOrDefault();
        return best.Turn is null
            ? Judgement.Of(0, EmpathyWords.NobodyOwnsIt(call.Name))
            : Judgement.Of(best.Share, EmpathyWords.Owned(best.Turn.Number, best.Share), CallView.Show(best.Turn, best.Turn.Earned(Act.OwnIt, Act.ExplainStep).First(), good: true));
    }

    private static double Share(TurnView turn)
    {
        var step = turn.Earns(Act.ExplainStep, Act.SetExpectation, Act.Offer);
        var owns = turn.Earns(Act.OwnIt);
        return turn.Worth * (owns && step && turn.Grounded ? 1 : owns ? 0.5 : turn.Earns(Act.ExplainStep) && turn.Grounded ? 0.6 : turn.Earns(Act.ExplainStep) ? 0.3 : 0);
    }
}
