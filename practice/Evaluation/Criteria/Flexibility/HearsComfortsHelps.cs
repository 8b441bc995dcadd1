using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Moves through the three stages of helping: finds out, takes up the feeling, and helps (Hill's helping skills; call centres know it as
/// acknowledge, refocus, solve). A conversation that stays in one of them serves one need only. Each stage counts a third, by how much of it there was; comfort and
/// help beside pushing count half or nothing.
/// </summary>
internal sealed class HearsComfortsHelps : ICriterion
{
    private const double Plenty = 6;

    public Skill Skill => Skill.Flexibility;

    public string Name => "three-stages";

    public string Title => "Finds out, takes up the feeling, and helps";

    public Judgement Judge(CallView call)
    {
        (string Stage, double Share)[] stages =
        [
            ("finding out", Share(call, t => t.Signals.Exploration)),
            ("the feeling", Share(call, t => DoesNotPush.Left(t) * (Math.Min(2, t.Signals.Warmth) + 0.5 * Math.Min(2, t.Signals.Reflection)))),
            ("helping", Share(call, t => DoesNotPush.Left(t) * (Math.Min(1.5, t.Signals.Informs) + 0.5 * t.Signals.SelfDisclosure))),
        ];
        return Judgement.Of(stages.Average(s => s.Share), FlexibilityWords.Stages([.. stages.Where(s => s.Share < 0.3).Select(s => s.Stage)]));
    }

    private static double Share(CallView call, Func<TurnView, double> amount) => 1 - Math.Pow(0.25, call.Turns.Sum(t => t.Worth * amount(t)) / Plenty);
}
