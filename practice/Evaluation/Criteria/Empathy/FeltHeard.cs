using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// What it did to the caller, as the caller's feelings know it: trust won since the start (25 points are full marks) for 60 %, anger
/// gone (30 points) for 40 %. A caller who hung up was not reached. Words that look warm and reach nobody earn nothing here.
/// </summary>
internal sealed class FeltHeard : ICriterion
{
    public Skill Skill => Skill.Empathy;

    public string Name => "felt-heard";

    public string Title => "The caller feels heard";

    public Ground Needs => Ground.Feelings;

    public Judgement Judge(CallView call)
    {
        if (call.Turns.Count == 0)
            return Judgement.Of(0, Words.TooLittle(call));
        var start = call.Scenario.Caller.Start;
        var end = call.Turns[^1].Record.After;
        var trust = Math.Clamp((end.Trust - start.Trust) / 25, 0, 1);
        // Where there was little anger there is little to win; then keeping it low is as good.
        var anger = start.Anger < 30 ? (end.Anger <= start.Anger + 5 ? 1 : 0) : Math.Clamp((start.Anger - end.Anger) / Math.Min(30, start.Anger / 2), 0, 1);
        var share = call.Call.Ending == Ending.HungUp ? 0 : trust == 0 ? Math.Min(0.2, 0.4 * anger) : 0.6 * trust + 0.4 * anger;
        return Judgement.Of(share * call.Engagement, Words.Counted(EmpathyWords.FeltHeard(start, end, call.Name), call));
    }
}
