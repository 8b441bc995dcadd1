using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Ends well: in the last three turns two with good wishes, thanks for what was told, or an open door. People remember an encounter by its
/// peak and its end. Not observed in a conversation too short to have an end.
/// </summary>
internal sealed class WarmClose : ICriterion
{
    private const int LastTurns = 3;
    private const int Plenty = 2;

    public Skill Skill => Skill.Empathy;

    public string Name => "warm-close";

    public string Title => "Ends with a good word";

    public Judgement Judge(CallView call)
    {
        if (call.Turns.Count is > 0 and <= LastTurns)
            return Judgement.NotObserved(EmpathyWords.TooShortForAnEnd);
        var good = call.Turns.TakeLast(LastTurns).Where(t => t.Worth > 0 && t.Signals.Wishes).ToList();
        return Judgement.Of(good.Count / (double)Plenty, EmpathyWords.WarmClose(good.Count, call.Name), good.TakeLast(Plenty).Select(t => CallView.Show(t, good: true)));
    }
}
