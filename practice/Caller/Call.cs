using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>
/// The one state machine of a call: (state, event, now) gives (state, effects). Pure and deterministic: the same events at the same
/// times with the same scenario give the same bytes.
/// </summary>
public sealed partial class Call
{
    /// <summary>Version of the engine's behaviour; kept with every record.</summary>
    public const string EngineVersion = "0.1";

    private readonly Scenario _scenario;
    private readonly IListener _listener;

    /// <summary>A call about this scenario.</summary>
    public Call(Scenario scenario, IListener listener)
    {
        _scenario = scenario;
        _listener = listener;
    }

    /// <summary>The scenario of this call.</summary>
    public Scenario Scenario => _scenario;
}
