namespace PracticeCaller.Dialogs.Calls;

/// <summary>A call has ended and is to be wrapped up.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Notes">The notes taken while it ran, or null.</param>
public sealed record CallOver(string CallId, string? Notes);
