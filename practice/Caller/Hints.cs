using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>What the caller needs now, in one sentence, when the trainee asks for it.</summary>
internal static class Hints
{
    public static void Give(CallDraft d)
    {
        if (d.State.Start?.Mode == CallMode.Exam)
        {
            d.Refuse("There are no hints in an exam call.");
            return;
        }
        if (d.State.Phase is not (CallPhase.Live or CallPhase.Paused))
        {
            d.Refuse("Hints are for a running call.");
            return;
        }
        d.State = d.State with { Hints = d.State.Hints + 1 };
        d.Effects.Add(new GiveHint($"hint-{d.State.Hints}", Text(d)));
    }

    private static string Text(CallDraft d)
    {
        var who = d.CallerName;
        var needs = d.Scenario.Caller.Needs;
        var last = d.State.Turns.Count > 0 ? d.State.Turns[^1] : null;
        if (d.State.Planned.Count > 1)
            return $"{who} is still writing. Let it come to an end first.";
        if (d.State.TwistAtTurn is not null && !d.Mind.TwistRaised && !d.Mind.TwistSpoken && d.Scenario.Twist?.DeskNote is not null)
            return $"Something new stands on your desk. {who} should hear it from you first.";
        if (d.Mind.QuestionsOpen.Count > 0)
            return $"{who} has asked you something. Answer that before anything else.";
        if (last?.Ledger.FirstOrDefault(e => e.Kind == LedgerEntryKind.Misheard) is { } wrong)
            return $"You had {d.Scenario.Fact(wrong.FactId).Label} wrong. Read it again above, and say the right one.";
        if (Settlement.IsSettled(d))
            return $"It is done. Ask {who} whether that settles it.";
        if (Settlement.UnkeptPromise(d) is { } promise)
            return $"You have promised something: {Settlement.Spoken(promise, null)}. Do it at the desk, then say so.";
        if (d.State.Feelings.Anger >= 60 && needs.Warmth >= 0.5 && (last is null || !last.Reading.Acts.Any(a => a.Act is Act.NameCause or Act.Validate)))
            return $"{who} does not feel heard yet. Say what it is that hurts, in words that fit only this case.";
        if (d.Scenario.Facts.Any(f => f.Weight >= 3 && !d.Ledger.IsTold(f.Id)))
            return needs.Time >= 0.7 ? $"There is more behind this. Give {who} time, and invite the rest." : $"You do not know enough yet. One open question, built on what {who} has told you.";
        return needs.Speed >= 0.7 ? $"{who} needs to hear what you do next and how long it takes." : $"Time for a proposal: what can you do, within your limits, for just this case?";
    }
}
