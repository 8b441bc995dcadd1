using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>A call played by hand, without delays: each event comes a few seconds after the last.</summary>
internal sealed class SteppedCall
{
    private const int SecondsBetween = 20;

    private readonly Call _call;
    private DateTimeOffset _now;
    private int _said;

    public SteppedCall(Scenario scenario, CallMode mode = CallMode.Practice, ulong seed = 3, int difficulty = Difficulty.Usual, string? form = null)
    {
        _call = new Call(scenario, new Listener(scenario));
        _now = new DateTimeOffset(scenario.Today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        Take(new CallStarted(scenario.Id, scenario.ContentHash, form is null ? seed : ExamForms.SeedOf(scenario.Id, form), mode, 0, Call.EngineVersion, Difficulty: difficulty, Form: form));
    }

    public CallState State { get; private set; } = CallState.New;

    public IEnumerable<string> CallerLines => State.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => l.Text);

    public IReadOnlyList<CallEffect> Say(string text) => Take(new TraineeSaid($"t{++_said}", text));

    public IReadOnlyList<CallEffect> Take(CallEvent happened)
    {
        var step = _call.On(State, happened, _now);
        State = step.State;
        _now = _now.AddSeconds(SecondsBetween);
        return step.Effects;
    }
}
