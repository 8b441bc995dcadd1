namespace PracticeCaller.Dialogs.Calls;

/// <summary>How calls are played here.</summary>
/// <param name="Pace">1 = the caller writes as people do, 0 = at once.</param>
public sealed record CallSettings(double Pace);
