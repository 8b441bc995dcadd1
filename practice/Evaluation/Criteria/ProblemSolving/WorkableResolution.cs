using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>How much of the problem was solved: see <see cref="Solved"/> for the sum, compared with what this case allows.</summary>
internal sealed class WorkableResolution : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "workable-resolution";

    public string Title => "Brings about a solution";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var solved = Solved.Of(call);
        var evidence = call.Offers.Where(o => solved.Counted.Contains(o.Offer.ResolutionId)).Take(3).Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: true));
        return Judgement.Of(solved.Share, ProblemWords.Solved(solved, call.Call.Ending, call.Name, solved.Share < 1 && call.Call.Ending is not (Ending.HungUp or Ending.GivenUp or Ending.TimedOut) ? Missing(call, solved)?.Title : null), evidence);
    }

    private const double Weighty = 20;

    // The greatest remedy that the case would have allowed and that nobody has brought about.
    private static Resolution? Missing(CallView call, Solved solved) => call.Scenario.Resolutions
        .Where(r => !r.Forbidden && !r.HandsOver && r.Worth >= Weighty && call.Done.All(d => d.ActionId != r.Id) && !(call.Call.TwistAtTurn is not null && call.Scenario.Twist?.Voids.Contains(r.Id) == true)).MaxBy(r => r.Worth);
}
