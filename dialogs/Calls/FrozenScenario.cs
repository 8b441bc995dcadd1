using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>A scenario with the text it was read from, so that a record can be read again for years.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Text">Its file's text.</param>
public sealed record FrozenScenario(Scenario Scenario, string Text);
