using PracticeCaller.Dialogs.Commands;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Dialogs.Shifts;

/// <summary>What commands mean while a shift runs: nothing may throw its calls away by accident, and results wait for its end.</summary>
internal static class ShiftRules
{
    /// <summary>True when the command ends the shift.</summary>
    /// <param name="command">What was typed.</param>
    /// <param name="active">The dialog that waits for an answer.</param>
    public static bool Ends(Command command, string active) =>
        active is nameof(BriefDialog) or nameof(BreakDialog) ? command.Kind is CommandKind.End or CommandKind.Cancel
        : command.Kind == CommandKind.End && CommandParser.IsShift(command.Rest);

    /// <summary>True when the command takes the next call.</summary>
    public static bool GoesOn(Command command, string active) => active == nameof(BreakDialog) && command.Kind is CommandKind.Next or CommandKind.Ready;

    /// <summary>What to say to a command that has to wait; null when it need not.</summary>
    /// <param name="command">What was typed.</param>
    /// <param name="active">The dialog that waits for an answer.</param>
    /// <param name="callId">The call that the command is about, or null.</param>
    /// <param name="shift">The shift that runs.</param>
    public static string? Answer(Command command, string active, string? callId, Shift shift)
    {
        var wrapUp = active == nameof(WrapUpDialog);
        return command.Kind switch
        {
            // What was said about the result of an earlier call does not wait.
            CommandKind.Disagree => callId is not null && shift.CallIds.Contains(callId) ? ShiftTexts.ResultsLater : null,
            CommandKind.Retry or CommandKind.Result => ShiftTexts.ResultsLater,
            CommandKind.Calls or CommandKind.Start or CommandKind.Exam or CommandKind.Shift => ShiftTexts.InShift(shift),
            CommandKind.Next when wrapUp => ShiftTexts.NextInWrapUp,
            CommandKind.Next => ShiftTexts.NextAtBriefing,
            CommandKind.Help when !wrapUp => active == nameof(BreakDialog) ? ShiftTexts.InBreak : ShiftTexts.BriefingHelp,
            CommandKind.Hint or CommandKind.Pause or CommandKind.Resume or CommandKind.Do or CommandKind.Notes or CommandKind.Skip when !wrapUp =>
                active == nameof(BreakDialog) ? ShiftTexts.InBreak : ShiftTexts.NextAtBriefing,
            _ => null,
        };
    }
}
