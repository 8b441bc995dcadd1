using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Cli.Terminal;

/// <summary>How a call is taken, in words, where it is not the usual way.</summary>
internal static class Setting
{
    public static string? Of(CallStarted start) => start switch
    {
        { Mode: CallMode.Exam, Form: { } form } => $"Exam, form {form}: no hints, no pauses",
        { Mode: CallMode.Exam } => "Exam: no hints, no pauses",
        { Difficulty: not Difficulty.Usual } => $"Difficulty {start.Difficulty} of {Difficulty.Most}, {Difficulty.InWords(start.Difficulty)}",
        _ => null,
    };
}
