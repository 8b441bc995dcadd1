using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>The call that a trainee has chosen.</summary>
/// <param name="ScenarioId">Which.</param>
/// <param name="Mode">How it is taken.</param>
public sealed record CallChoice(string ScenarioId, CallMode Mode);
