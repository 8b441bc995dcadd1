using BenchmarkDotNet.Attributes;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Bench;

/// <summary>What one trainee turn costs the engine, early and late in a call: reading, ledger, feelings, words.</summary>
[MemoryDiagnoser]
public class EngineTurn
{
    private static readonly string[] Replies =
    [
        "I can see why that is upsetting, a bill of 412 euros instead of 35. Let me open it line by line with you.",
        "ok so you were there from the 3rd to the 6th, is that right?",
        "can you tell me what happened that evening",
        "I am looking at the data now, that takes about two minutes",
    ];

    private Call _call = null!;
    private CallState _state = null!;
    private DateTimeOffset _now;
    private int _measured = 388;

    /// <summary>How many turns have been played before the one measured.</summary>
    [Params(5, 200)]
    public int Turn { get; set; }

    /// <summary>Plays up to the turn before.</summary>
    [GlobalSetup]
    public void Play()
    {
        // A caller with endless patience, so that the call is still running at turn 200.
        var scenario = Built.Scenario("roaming-bill");
        _call = new Call(scenario, new Listener(scenario));
        _now = new DateTimeOffset(2026, 3, 24, 9, 0, 0, TimeSpan.Zero);
        _state = _call.On(CallState.New, new CallStarted(scenario.Id, scenario.ContentHash, 1, CallMode.Practice, 0, Call.EngineVersion), _now).State;
        for (var i = 1; i < Turn; i++)
        {
            _state = Take($"t{i}", Replies[i % Replies.Length] + (i > 8 ? $" ({i})" : "")).State;
            _state = _state with { Feelings = scenario.Caller.Start, Mind = _state.Mind with { Content = false, ClosedTooEarly = 0 } };
        }
        if (_state.Phase != CallPhase.Live)
            throw new InvalidOperationException($"The call ended before turn {Turn}.");
    }

    /// <summary>The turn itself, with a message that nobody wrote before: what was read once is remembered.</summary>
    [Benchmark]
    public CallStep OneTurn() => Take("measured", $"So {_measured++} of it is data, nearly all on the 5th. Was anybody else with you who could have used phone {_measured}?");

    private CallStep Take(string id, string text) => _call.On(_state, new TraineeSaid(id, text), _now = _now.AddSeconds(20));
}
