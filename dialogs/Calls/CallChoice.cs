using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>The call that a trainee has chosen.</summary>
/// <param name="ScenarioId">Which.</param>
/// <param name="Mode">How it is taken.</param>
/// <param name="Difficulty">1 to 5; see <see cref="Practice.Caller.Difficulty"/>. An exam has the usual one.</param>
/// <param name="Form">The form of an exam, or null to be given one.</param>
/// <param name="Seed">Decides what is left to chance; null to draw one.</param>
/// <param name="Shift">Its place in a shift, or null for a call by itself.</param>
public sealed record CallChoice(string ScenarioId, CallMode Mode, int Difficulty = Practice.Caller.Difficulty.Usual, string? Form = null, ulong? Seed = null, ShiftPlace? Shift = null);
