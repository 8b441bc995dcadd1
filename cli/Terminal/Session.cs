using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Terminal;

/// <summary>One call played in the terminal, with its record.</summary>
internal sealed class Session(Scenario scenario, CallStarted start, TimeProvider time, IReadOnlyList<Scenario>? library = null)
{
    private readonly Call _call = new(scenario, new Listener(scenario));
    private readonly List<RecordedEvent> _events = [];
    private int _messages;

    public Scenario Scenario => scenario;
    public CallStarted Start => start;
    public TimeProvider Time => time;
    public CallState State { get; private set; } = CallState.New;
    public CallRecord Record => new() { ScenarioId = scenario.Id, ScenarioHash = scenario.ContentHash, EngineVersion = Call.EngineVersion, Events = _events };
    /// <summary>The result, as every other surface has it.</summary>
    public Scorecard Card => Debrief.Card(_call, State, _events, Rubrics.FiveSkills, library ?? []);
    public bool IsOver => State.Phase is CallPhase.WrapUp or CallPhase.Closed;

    public IReadOnlyList<CallEffect> Begin() => Take(start);

    public IReadOnlyList<CallEffect> Say(string text) => Take(new TraineeSaid($"t{++_messages}", text));

    public IReadOnlyList<CallEffect> Take(CallEvent happened)
    {
        var now = time.GetUtcNow();
        var step = _call.On(State, happened, now);
        State = step.State;
        _events.Add(new RecordedEvent(now, happened));
        return step.Effects;
    }
}
