using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>How a call begins, rests and ends.</summary>
internal static class CallLife
{
    public static void Start(CallDraft d, CallStarted started)
    {
        if (d.State.Phase != CallPhase.Waiting)
        {
            d.Refuse("This call is already running.");
            return;
        }
        d.State = d.State with
        {
            Phase = CallPhase.Live,
            Start = started,
            StartedAt = d.Now,
            Feelings = d.Scenario.Caller.Start,
            Mind = new Mind { Chance = started.Seed, LastWord = d.Now, LastOwnWord = d.Now },
        };
        var drawn = d.Pick(d.Scenario.Openings.Count);
        var opening = d.Scenario.Openings[ExamForms.OpeningOf(d.Scenario, started.Form) ?? drawn];
        Delivery.Plan(d, 0, [.. opening.Fragments.Select((text, i) => new Utterance(text, "opening", opening.Tells[i]))], thinks: false);
    }

    public static void Pause(CallDraft d)
    {
        if (d.State.Start?.Mode == CallMode.Exam)
            d.Refuse("An exam call cannot be paused.");
        else if (d.State.Phase != CallPhase.Live)
            d.Refuse("There is no running call to pause.");
        else
            d.State = d.State with { Phase = CallPhase.Paused, Mind = d.Mind with { PausedAt = d.Now } };
    }

    public static void Resume(CallDraft d)
    {
        if (d.State.Phase != CallPhase.Paused)
        {
            d.Refuse("The call is not paused.");
            return;
        }
        var rested = d.Now - d.Mind.PausedAt!.Value;
        d.State = d.State with
        {
            Phase = CallPhase.Live,
            Planned = [.. d.State.Planned.Select(p => p with { DueAt = p.DueAt + rested })],
            Mind = d.Mind with
            {
                PausedAt = null,
                LastWord = d.Mind.LastWord + rested,
                LastOwnWord = d.Mind.LastOwnWord + rested,
                BurstBegan = d.Mind.BurstBegan + rested,
                WaitUntil = d.Mind.WaitUntil + rested,
            },
        };
    }

    public static void EndByTrainee(CallDraft d, TraineeEnded ended)
    {
        if (d.State.Phase is not (CallPhase.Live or CallPhase.Paused))
        {
            d.Refuse("There is no running call to end.");
            return;
        }
        var ending = ended.ForAbuse ? Ending.EndedForAbuse : Settlement.IsSettled(d) ? Settlement.EndingWhenSettled(d) : Ending.EndedByTrainee;
        End(d, ending);
    }

    /// <summary>Closes the call; lines still on their way are never said.</summary>
    public static void End(CallDraft d, Ending ending)
    {
        d.State = d.State with { Phase = CallPhase.WrapUp, Ending = ending, EndedAt = d.Now, Planned = [], OnHold = false, Checkpoint = null };
        d.Effects.Add(new CallIsOver("over", ending));
    }

    public static void FileNotes(CallDraft d, NotesFiled notes)
    {
        if (d.State.Phase is CallPhase.WrapUp or CallPhase.Closed)
            d.State = d.State with { Phase = CallPhase.Closed, Notes = notes };
        else
            d.Refuse("Notes are filed after the call. End it first with /end.");
    }
}
