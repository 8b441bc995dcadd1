using BenchmarkDotNet.Attributes;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bench;

/// <summary>What the scorecard of a call of sixty turns costs.</summary>
[MemoryDiagnoser]
public class ScoreCall
{
    private const int Turns = 60;

    private static readonly string[] Replies =
    [
        "I can see why that is upsetting, a bill of 412 euros instead of 35. Let me open it line by line with you.",
        "ok so you were there from the 3rd to the 6th, is that right?",
        "can you tell me what happened that evening",
        "I am looking at the data now, that takes about two minutes",
        "What was the name of the place again, and when were you there? Can you tell me your number too?",
        "I understand your frustration. That is how roaming is charged.",
        "I can take 194 off and put a cap on the line. Is it settled with that?",
    ];

    private Scenario _scenario = null!;
    private CallState _state = null!;

    /// <summary>Plays the call.</summary>
    [GlobalSetup]
    public void Play()
    {
        // A caller with endless patience, so that the call is still running at turn 60.
        _scenario = Built.Scenario("roaming-bill");
        var call = new Call(_scenario, new Listener(_scenario));
        var now = new DateTimeOffset(2026, 3, 24, 9, 0, 0, TimeSpan.Zero);
        _state = call.On(CallState.New, new CallStarted(_scenario.Id, _scenario.ContentHash, 1, CallMode.Practice, 0, Call.EngineVersion), now).State;
        for (var i = 1; i <= Turns; i++)
        {
            _state = call.On(_state, new TraineeSaid($"t{i}", Replies[i % Replies.Length] + (i > Replies.Length ? $" ({i})" : "")), now = now.AddSeconds(20)).State;
            _state = _state with { Feelings = _scenario.Caller.Start, Mind = _state.Mind with { Content = false, ClosedTooEarly = 0 } };
        }

        if (_state.Turns.Count != Turns)
            throw new InvalidOperationException($"The call ended at turn {_state.Turns.Count}.");
    }

    /// <summary>The whole scorecard: points, evidence, coaching, curve.</summary>
    [Benchmark]
    public Scorecard Score() => Evaluator.Score(_state, _scenario, Rubrics.FiveSkills);

    /// <summary>The points alone, as for very many calls.</summary>
    [Benchmark]
    public Result Judge() => Evaluator.Judge(_state, _scenario, Rubrics.FiveSkills);
}
