using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Waiting is announced with a reason and a time, and the time is kept. Ground truth: holds at the desk and silences the caller
/// noticed. A silence the caller had to break is a wait without a word. Not observed when nobody had to wait.
/// </summary>
internal sealed class ExplainsWaiting : ICriterion
{
    public Skill Skill => Skill.Patience;

    public string Name => "explains-waiting";

    public string Title => "Announces waiting with a reason and a time";

    public Ground Needs => Ground.Timing;

    public Judgement Judge(CallView call)
    {
        var holds = call.Turns.Where(t => t.Reading.Has(Act.Hold) || t.Drew(MoveIds.HoldAsked) || t.Drew(MoveIds.HoldNoReason)).ToList();
        var atDesk = call.Call.Deeds.Where(d => d.ActionId == "hold" && holds.All(t => t.Number != d.Turn)).ToList();
        var silences = call.Call.Between.Count(c => c.Change.Reason.StartsWith("silence", StringComparison.Ordinal));
        var occasions = holds.Count + atDesk.Count + silences;
        if (occasions == 0)
            return Judgement.NotObserved(PatienceWords.NoWait(call.Name));
        var share = holds.Sum(t => Share(call, t)) / occasions;
        return Judgement.Of(share, PatienceWords.Waits(holds.Count + atDesk.Count, silences, share, call.Name),
            holds.Take(3).Select(t => CallView.Show(t, t.Reading.First(Act.Hold)?.Span, null, good: Share(call, t) >= 0.5)));
    }

    private static double Share(CallView call, TurnView turn)
    {
        if (turn.Worth == 0 || turn.Interrupts)
            return 0;
        var reason = turn.Reading.Has(Act.ExplainStep) && !turn.Drew(MoveIds.HoldNoReason);
        var time = turn.Reading.Has(Act.SetExpectation) || turn.Reading.WaitPromised is not null;
        var late = call.Turns.Where(t => t.Number > turn.Number).TakeWhile(t => !t.Reading.Has(Act.Hold)).Any(t => t.Drew(MoveIds.LateBack));
        return (reason ? 0.5 : 0) + (time ? late ? 0.2 : 0.5 : 0);
    }
}
