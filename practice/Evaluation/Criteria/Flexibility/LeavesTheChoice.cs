using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Lets the customer choose: asks leave, names the decision as theirs and puts suggestions as suggestions, more than it pushes. Half where it does
/// neither.
/// </summary>
internal sealed class LeavesTheChoice : ICriterion
{
    // As if a call had begun with so many of each; a single phrase must not decide.
    private const double Doubt = 1;

    public Skill Skill => Skill.Flexibility;

    public string Name => "leaves-choice";

    public string Title => "Leaves the choice to the customer";

    public Judgement Judge(CallView call)
    {
        var left = call.Turns.Sum(t => t.Worth > 0 ? t.Signals.LeavesChoice : 0);
        var pushed = call.Turns.Sum(t => t.Signals.Pushes);
        var share = (left + call.Engagement * Doubt) / (left + pushed + 2 * Doubt);
        var evidence = call.Turns.Where(t => t.Worth > 0 && t.Signals.LeavesChoice > t.Signals.Pushes).OrderByDescending(t => t.Signals.LeavesChoice).Take(1).Select(t => CallView.Show(t, good: true))
            .Concat(call.Turns.Where(t => t.Signals.Pushes > t.Signals.LeavesChoice).OrderByDescending(t => t.Signals.Pushes).Take(1).Select(t => CallView.Show(t, good: false)));
        return Judgement.Of(share, FlexibilityWords.Choice(left, pushed, call.Name), evidence);
    }
}
