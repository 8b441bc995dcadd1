using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// The caller may finish. Ground truth: fragments still on their way when the trainee wrote. One cut-off fragment costs 40 %, a longer
/// cut 60 %; a second interruption leaves little or nothing.
/// </summary>
internal sealed class LetsFinish : ICriterion
{
    public Skill Skill => Skill.Patience;

    public string Name => "lets-finish";

    public string Title => "Lets the caller finish";

    public Ground Needs => Ground.Timing;

    public Judgement Judge(CallView call)
    {
        var cuts = call.Turns.Where(t => t.Interrupts).ToList();
        var fault = cuts.Count > 0 ? PatienceWords.Interrupted(cuts.Count, cuts[0].Number, cuts[0].Record.FragmentsCutOff, call.Name) : null;
        return call.Without(cuts.Sum(t => t.Record.FragmentsCutOff > 1 ? 0.6 : 0.4), fault, PatienceWords.NeverInterrupted(call.Name), cuts.Select(t => CallView.Show(t, good: false)));
    }
}
