using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Takes the next step on, and says what it is. "I'll sort this out" alone is half; with the step, a time or an offer in the same turn it is whole, and so is a step of one's own with its time ("I'll start your payment again today").</summary>
internal sealed class OwnsNextStep : ICriterion
{
    public Skill Skill => Skill.Empathy;

    public string Name => "owns-next-step";

    public string Title => "Takes on the next step";

    public Judgement Judge(CallView call)
    {
        var best = call.Turns.Select(t => (Turn: t, Share: Share(t))).Where(x => x.Share > 0).OrderByDescending(x => x.Share).ThenByDescending(x => NextStep.Clearness(x.Turn.SentenceOf(Clearest(x.Turn).Span))).FirstOrDefault();
        return best.Turn is null
            ? Judgement.Of(0, EmpathyWords.NobodyOwnsIt(call.Name))
            : Judgement.Of(best.Share, EmpathyWords.Owned(best.Turn.Number, best.Share), CallView.Show(best.Turn, Clearest(best.Turn), good: true));
    }

    /// <summary>The step of a turn that says most plainly what is taken on.</summary>
    internal static HeardAct Clearest(TurnView turn) => Steps(turn).OrderByDescending(a => NextStep.Clearness(turn.SentenceOf(a.Span))).ThenByDescending(a => a.Act == Act.OwnIt).ThenByDescending(a => a.Specific).First();

    private static double Share(TurnView turn)
    {
        var steps = Steps(turn).ToList();
        var step = turn.Earns(Act.ExplainStep, Act.SetExpectation, Act.Offer);
        var owns = steps.Any(a => a.Act == Act.OwnIt);
        var explains = steps.Any(a => a.Act != Act.OwnIt);
        return turn.Worth * (owns && step && turn.Grounded ? 1 : explains && turn.Grounded && turn.Earns(Act.SetExpectation) ? 1 : owns ? 0.5 : explains && turn.Grounded ? 0.6 : explains ? 0.3 : 0);
    }

    /// <summary>What is taken on in a turn: "I'll get to that in a second" takes nothing on, and "that is our mistake" does nothing yet.</summary>
    internal static IEnumerable<HeardAct> Steps(TurnView turn) => turn.Earned(Act.OwnIt, Act.ExplainStep, Act.Offer).Where(a => NextStep.IsIn(turn.SentenceOf(a.Span)));
}
