using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Dialogs.Shifts;

/// <summary>What the coach says about shifts.</summary>
internal static class ShiftTexts
{
    public const string WhichLength = "A shift has 3 or 5 calls: `shift` for three, `shift 5` for five. `shift exam` takes one without hints and pauses; `shift seed 7` draws the same callers for everybody who types it.";

    public const string WhichSeed = "A seed is a whole number, for example `shift seed 7`: whoever types the same one gets the same calls.";

    public const string NoShift = "No shift is running. `shift` begins one of three calls, `shift 5` one of five; `calls` shows single calls.";

    public const string NoCalls = "There are no calls for a shift yet.";

    public const string NextInCall = "This call is still running. `/end` ends it; the next one comes after its notes.";

    public const string NextInWrapUp = "Write the notes of this call first, or `skip`. Then comes the next one.";

    public const string NextAtBriefing = "The briefing of the next call is above. `ready` takes the call, `end` ends the shift here.";

    public const string InBreak = "The next caller is not on the line yet. `next` takes the next call, `end` ends the shift here.";

    public const string ResultsLater = "In a shift the results come at its end, all together. `end` ends it between two calls.";

    public const string NoResults = "There is no finished shift here whose results could be shown. `shift` begins one of three calls.";

    public const string BriefingHelp = "`ready` takes this call. `end` ends the shift here; what is done counts.";

    public static string InShift(Shift shift) => $"You are in a shift, call {shift.Number} of {shift.Of}. `end` ends the shift between two calls; then you can choose something else.";

    public static string Begins(Shift shift, int wanted) =>
        $"A shift of {shift.Of} {(shift.Of == 1 ? "call" : "calls")}{(shift.Of < wanted ? " (there are no more)" : "")}, each from another place, one after the other{(shift.Mode == CallMode.Exam ? ", without hints and pauses" : "")}. The results come at the end, all together. Between two calls you may take a break as long as you like, or `end` the shift.";

    public static string Call(ShiftPlace place) => $"Call {place.Number} of {place.Of}.";

    public static string Break(Shift shift) => $"Call {shift.Number} of {shift.Of} is done. Take a breath: the next caller is not on the line yet. `next` takes call {shift.Number + 1}, `end` ends the shift here.";

    public static string HelpInCall(ShiftPlace place) => $"This is call {place.Number} of {place.Of} of your shift; `/end shift` ends the call and the shift.";

    public static string WhichResult(Shift shift) => shift.CallIds.Count == 0 ? NoResults : $"Say which call of the shift, for example `result {shift.CallIds.Count}`.";
}
