using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>A call as it is kept: who takes it, about what, and how it stands.</summary>
/// <param name="Id">Unique; prefix of the ids of its lines.</param>
/// <param name="UserId">The trainee's id in the channel.</param>
/// <param name="UserName">The trainee's name, or null when the channel gives none.</param>
/// <param name="Scenario">The scenario as it was when the call began; later edits of the file do not touch the call.</param>
/// <param name="State">How it stands.</param>
/// <param name="Rubric">The rubric as it was when the call began; it is scored with this one.</param>
/// <param name="Events">Number of events that brought it here.</param>
public sealed record KeptCall(string Id, string UserId, string? UserName, FrozenScenario Scenario, CallState State, FrozenRubric Rubric, long Events = 0);
