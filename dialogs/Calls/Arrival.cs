namespace PracticeCaller.Dialogs.Calls;

/// <summary>
/// In the turn state: when what the turn answers arrived here. A message that waited for its turn interrupts what was unsaid when it
/// arrived, not when it was read.
/// </summary>
/// <param name="At">The host's clock.</param>
public sealed record Arrival(DateTimeOffset At);
