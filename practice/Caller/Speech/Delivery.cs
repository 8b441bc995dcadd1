using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>Sends what the caller has decided to say: one message after another, at the speed of a person typing.</summary>
internal static class Delivery
{
    private const double ThinkingSeconds = 1.4;
    private const double CharactersPerTypicalFragment = 45;

    /// <summary>Puts these messages at the end of what is on its way.</summary>
    public static void Plan(CallDraft d, int turn, IReadOnlyList<Utterance> says, bool thinks = true)
    {
        if (says.Count == 0)
            return;
        var due = d.State.Planned.Count > 0 ? d.State.Planned[^1].DueAt : d.Now;
        var lines = new List<PlannedLine>();
        for (var i = 0; i < says.Count; i++)
        {
            due += TimeSpan.FromSeconds(d.Pace * (SecondsToType(d, says[i].Text) + (i == 0 && thinks ? ThinkingSeconds : 0)));
            lines.Add(new PlannedLine(d.NewLineId(), says[i].Text, due, turn, says[i].Move, says[i].Tells, says[i].Ends));
        }
        if (d.State.Planned.Count == 0)
            d.Mind = d.Mind with { BurstBegan = null };
        d.State = d.State with { Planned = [.. d.State.Planned, .. lines] };
    }

    /// <summary>Says every line whose moment has come, late or not.</summary>
    public static void SayWhatIsDue(CallDraft d)
    {
        while (d.State.Phase == CallPhase.Live && d.State.Planned is [var next, ..] && next.DueAt <= d.Now)
        {
            d.State = d.State with { Planned = [.. d.State.Planned.Skip(1)], Checkpoint = null };
            // A line said late (the host was away) keeps the host's present, so that transcripts never run backwards.
            var line = new TranscriptLine(next.Id, next.Speaker, next.Text, d.Now, next.Turn, next.Move, next.Tells);
            d.Show(line);
            foreach (var fact in next.Tells.Where(f => !d.Ledger.IsTold(f)))
                d.Note(new LedgerEntry(fact, LedgerEntryKind.Told, next.Turn, next.Id));
            if (next.Speaker == Speaker.Caller)
                d.Mind = d.Mind with { LastWord = d.Now, LastOwnWord = d.Now, BurstBegan = d.Mind.BurstBegan ?? d.Now, Nudges = next.Move is MoveIds.SilenceNudge or MoveIds.SilenceAngry or MoveIds.OnHoldNudge or MoveIds.PromiseChased ? d.Mind.Nudges : 0 };
            if (next.Move == Twists.Move && d.State.TwistAtTurn is null)
                d.State = d.State with { TwistAtTurn = d.Turn + 1 };
            if (next.Ends is { } ending)
                CallLife.End(d, ending);
        }
    }

    /// <summary>Works out when the host must come back, and lets the caller's typing be seen until then.</summary>
    public static void SetNextDue(CallDraft d)
    {
        DateTimeOffset? next = d.State.Phase != CallPhase.Live ? null : d.State.Planned is [var line, ..] ? line.DueAt : Silence.NextNotice(d);
        d.State = d.State with { NextDue = next };
        if (d.State.Phase == CallPhase.Live && d.State.Planned is [{ Speaker: Speaker.Caller } due, ..])
            d.Effects.Add(new ShowTyping($"typing-{due.Id}"));
    }

    private static double SecondsToType(CallDraft d, string text)
    {
        var length = Math.Clamp(text.Length / CharactersPerTypicalFragment, 0.4, 2.2);
        var jitter = 0.85 + (0.3 * d.Share());
        return d.Scenario.Caller.Habits.SecondsPerFragment * length * jitter;
    }
}
