using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>A call as it is kept: who takes it, about what, and how it stands.</summary>
/// <param name="Id">Unique; prefix of the ids of its lines.</param>
/// <param name="UserId">The trainee's id in the channel.</param>
/// <param name="UserName">The trainee's name, or null when the channel gives none.</param>
/// <param name="Scenario">The scenario as it was when the call began; later edits of the file do not touch the call.</param>
/// <param name="State">How it stands.</param>
/// <param name="Events">Number of events that brought it here.</param>
public sealed record CallRecord(string Id, string UserId, string? UserName, FrozenScenario Scenario, CallState State, long Events = 0);

/// <summary>A scenario with the text it was read from, so that a record can be read again for years.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Text">Its file's text.</param>
public sealed record FrozenScenario(Scenario Scenario, string Text);
