namespace PracticeCaller.Dialogs.Calls;

/// <summary>The trainee wants to take a turn of a finished call again.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Turn">The turn, from 1.</param>
public sealed record CallRetry(string CallId, int Turn);
