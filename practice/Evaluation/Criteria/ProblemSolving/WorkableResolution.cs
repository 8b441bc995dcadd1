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
        return Judgement.Of(solved.Share, ProblemWords.Solved(solved, call.Call.Ending, call.Name), evidence);
    }
}
