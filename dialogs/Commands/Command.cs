namespace PracticeCaller.Dialogs.Commands;

/// <summary>What a trainee can tell the bot, as opposed to the caller.</summary>
public enum CommandKind
{
    /// <summary>Show the list of calls.</summary>
    Calls,

    /// <summary>Choose a call: an id and perhaps a mode.</summary>
    Start,

    /// <summary>Choose a call as an exam: an id and perhaps a form.</summary>
    Exam,

    /// <summary>Take several calls in a row: how many, and perhaps how.</summary>
    Shift,

    /// <summary>Go on to the next call of a shift.</summary>
    Next,

    /// <summary>Show the result of a call of the last shift: its number.</summary>
    Result,

    /// <summary>Take the call that was chosen.</summary>
    Ready,

    /// <summary>Ask for a hint.</summary>
    Hint,

    /// <summary>Stop the time.</summary>
    Pause,

    /// <summary>Go on after a pause or a hold.</summary>
    Resume,

    /// <summary>Do something at the desk: an action and perhaps a value.</summary>
    Do,

    /// <summary>End the call, or between two calls the shift.</summary>
    End,

    /// <summary>Leave what one is in: the briefing, or the call.</summary>
    Cancel,

    /// <summary>File the wrap-up notes.</summary>
    Notes,

    /// <summary>Leave the wrap-up notes out.</summary>
    Skip,

    /// <summary>Take a turn again.</summary>
    Retry,

    /// <summary>Disagree with a judgement of the result: a criterion and why.</summary>
    Disagree,

    /// <summary>Show what can be said here.</summary>
    Help,

    /// <summary>Begins with a slash, but is no command.</summary>
    Unknown,
}

/// <summary>A command as typed.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Word">The word, without slash.</param>
/// <param name="Rest">What follows the word, trimmed; may be empty.</param>
public sealed record Command(CommandKind Kind, string Word, string Rest);
