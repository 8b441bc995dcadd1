using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>Time counts too: the caller notices long silences, long holds and promises of time that are not kept.</summary>
internal static class Silence
{
    /// <summary>Seconds a promised time may be overrun before it counts.</summary>
    public const double GraceSeconds = 20;

    private const double FirstNudge = 50;
    private const double EachFurtherNudge = 60;
    private const double HoldNudge = 90;
    private const double GoneAfter = 600;

    /// <summary>When the caller would next say something about the silence, or end the call.</summary>
    public static DateTimeOffset NextNotice(CallDraft d)
    {
        var gone = d.Mind.LastWord.AddSeconds(GoneAfter);
        var patienceFor = d.State.OnHold ? HoldNudge : FirstNudge;
        var next = (d.Mind.Nudges == 0 ? d.Mind.LastWord : d.Mind.LastOwnWord).AddSeconds(d.Mind.Nudges == 0 ? patienceFor : EachFurtherNudge);
        if (d.Mind.WaitUntil is { } until && until.AddSeconds(GraceSeconds) > next)
            next = until.AddSeconds(GraceSeconds);
        return next < gone ? next : gone;
    }

    public static void Notice(CallDraft d)
    {
        if (d.State.Phase != CallPhase.Live || d.State.Planned.Count > 0 || d.Now < NextNotice(d))
            return;
        if (d.Mind.Nudges >= 4 || (d.Now - LastTraineeWord(d)).TotalSeconds >= GoneAfter)
        {
            End(d, Ending.TimedOut, MoveIds.EndTimedOut);
            return;
        }
        if (d.Mind.Content)
        {
            End(d, Settlement.EndingWhenSettled(d), MoveIds.Goodbye);
            return;
        }
        var late = d.Mind.WaitUntil is not null;
        var angry = d.Mood == Mood.Hot || d.Mind.Nudges > 0;
        var (move, impulse) = (late, d.State.OnHold, angry) switch
        {
            (true, _, _) => (MoveIds.PromiseChased, new Impulse("promise-late", "The time that was promised is over.", 3, 3, -4, -6)),
            (_, true, _) => (MoveIds.OnHoldNudge, new Impulse("long-hold", "A long hold.", 2, 3, -1, -6)),
            (_, _, true) => (MoveIds.SilenceAngry, new Impulse("silence", "A long silence.", 4, 3, -3, -7)),
            _ => (MoveIds.SilenceNudge, new Impulse("silence", "A long silence.", 2, 2, -2, -5)),
        };
        foreach (var change in FeelingsChange.Apply(d, [impulse]))
            d.State = d.State with { Between = [.. d.State.Between, new TimedChange(d.Turn, d.Now, change)] };
        d.Mind = d.Mind with { Nudges = d.Mind.Nudges + 1, WaitUntil = null };
        if (Endings.ByFeeling(d) is { } ending)
            End(d, ending, Endings.MoveOf(ending));
        else
            Delivery.Plan(d, d.Turn, Words.Say(d, new Move(move)) ?? LastResort.Say(d));
    }

    private static void End(CallDraft d, Ending ending, string move)
    {
        var says = Words.Say(d, new Move(move)) ?? LastResort.Say(d);
        Delivery.Plan(d, d.Turn, [.. says.Take(says.Count - 1), says[^1] with { Ends = ending }]);
    }

    private static DateTimeOffset LastTraineeWord(CallDraft d) => d.State.Turns.Count > 0 ? d.State.Turns[^1].At : d.State.StartedAt;
}
