using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Does not talk at the customer. An agent has to inform; what costs is telling at length, or telling the customer what they must do, in a turn
/// that takes up nothing of what they said and asks nothing. The mean over the turns.
/// </summary>
internal sealed class DoesNotLecture : ICriterion
{
    // One plain piece of information in a turn is an agent's work; three are a lecture.
    private const double Free = 1;
    private const double Lecture = 3;

    // Taking up what was said excuses half of the telling.
    private const double Excused = 0.5;

    private const int ShortestCall = 3;

    public Skill Skill => Skill.Patience;

    public string Name => "no-lecturing";

    public string Title => "Does not talk at the customer";

    public Judgement Judge(CallView call)
    {
        var said = call.Turns.Where(t => t.Signals.Words > 0).ToList();
        if (said.Count == 0)
            return Judgement.Of(0, Words.TooLittle(call));
        var costs = said.Select(t => (Turn: t, Cost: Cost(t))).ToList();
        var mean = costs.Average(c => c.Cost);
        var enough = Math.Min(1, said.Count(t => t.Worth > 0) / (double)ShortestCall);
        var worst = costs.Where(c => c.Cost >= 0.4).OrderByDescending(c => c.Cost).Take(2).Select(c => CallView.Show(c.Turn, good: false));
        return Judgement.Of(enough * Math.Max(0, 1 - 3 * mean), PatienceWords.Lectures(costs.Count(c => c.Cost >= 0.4), said.Count, call.Name), worst);
    }

    /// <summary>How far a turn talks at the customer, 0 to 1.</summary>
    internal static double Cost(TurnView turn) =>
        Math.Clamp((turn.Signals.Informs + 0.5 * turn.Signals.Directs - Free) / (Lecture - Free), 0, 1) * (1 - Excused * TakesUp.Share(turn));
}
