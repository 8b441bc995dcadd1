using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>A scenario with the text it was read from, so that a record can be read again for years.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="text">Its file's text.</param>
public sealed class FrozenScenario(Scenario scenario, string text)
{
    // Learning a scenario's words takes a while; every call of the scenario shares it.
    private readonly Lazy<Call> _engine = new(() => new Call(scenario, new Listener(scenario)));

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; } = scenario;

    /// <summary>Its file's text.</summary>
    public string Text { get; } = text;

    /// <summary>Plays calls of this scenario; keeps no state.</summary>
    public Call Engine => _engine.Value;
}
