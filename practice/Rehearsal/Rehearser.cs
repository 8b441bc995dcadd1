using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>A call that an automatic agent has played.</summary>
/// <param name="Agent">Which kind of agent.</param>
/// <param name="Seed">The caller's seed.</param>
/// <param name="State">The finished call.</param>
/// <param name="Events">What happened; playing it again gives the same bytes.</param>
public sealed record RehearsedCall(AgentKind Agent, ulong Seed, CallState State, IReadOnlyList<RecordedEvent> Events);

/// <summary>
/// Lets automatic agents play whole calls of one scenario, through the same <see cref="Call"/> as everybody: messages with times, desk
/// actions, waiting, notes. Deterministic for a seed; may be used from several threads at once.
/// </summary>
public sealed class Rehearser
{
    private const int MostSteps = 400;
    private const double InterruptsAfter = 2.5;

    // In a thousand calls the agents say about fifteen thousand different things.
    private const int RepliesRemembered = 20_000;

    private readonly Call _call;
    private readonly CaseKnowledge _knowledge;

    /// <summary>A rehearser for this scenario; compiles it once.</summary>
    public Rehearser(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        Scenario = scenario;
        _call = new Call(scenario, new Listener(scenario, remembers: RepliesRemembered));
        _knowledge = new CaseKnowledge(scenario);
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Plays one call.</summary>
    /// <param name="kind">Who plays.</param>
    /// <param name="seed">Decides what is left to chance on the caller's side; the agent draws from its own stream made from it.</param>
    /// <param name="difficulty">1 to 5; see <see cref="Difficulty"/>.</param>
    /// <param name="form">The exam form that the caller plays, whatever the seed, or null; the agent still draws from the seed.</param>
    public RehearsedCall Play(AgentKind kind, ulong seed, int difficulty = Difficulty.Usual, string? form = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var seen = new Seen(Scenario, _knowledge);
        var table = new Table(_call, seen, Scenario, new CallStarted(Scenario.Id, Scenario.ContentHash, form is null ? seed : ExamForms.SeedOf(Scenario.Id, form), form is null ? CallMode.Practice : CallMode.Exam, 1, Call.EngineVersion, Difficulty: difficulty, Form: form));
        var agent = kind.Make(seen, new Dice(Dice.Mix(seed, Dice.Of(kind.Id))));
        for (var i = 0; i < MostSteps && table.IsLive; i++)
            Take(table, agent);
        if (table.IsLive)
            table.Take(new TraineeEnded());
        if (agent.Notes() is { } notes)
            table.Take(new NotesFiled(notes, null));
        return new RehearsedCall(kind, seed, table.State, table.Events);
    }

    /// <summary>The points of a played call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="rubric">What it is judged by; null for the default.</param>
    public Result Judge(RehearsedCall call, Rubric? rubric = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Evaluator.Judge(call.State, Scenario, rubric ?? Rubrics.FiveSkills);
    }

    private static void Take(Table table, Agent agent)
    {
        if (table.CallerIsWriting)
        {
            if (agent.LetsFinish())
                table.LetCallerFinish();
            else
                table.Pass(InterruptsAfter);
            if (!table.IsLive)
                return;
        }

        var step = agent.Next();
        // What an impatient agent writes in between is short, and sent before the caller's next message.
        table.Pass(table.CallerIsWriting ? Math.Min(step.After, InterruptsAfter) : step.After);
        if (!table.IsLive)
            return;
        switch (step)
        {
            case Say say:
                table.Take(new TraineeSaid($"t{table.State.Turns.Count + 1}-{table.Events.Count}", say.Text));
                break;
            case Do act:
                table.Take(new DeskActed(act.ActionId, act.Value));
                break;
            case Leave:
                table.Take(new TraineeEnded());
                break;
        }
    }

    /// <summary>The call as it runs, with its clock.</summary>
    private sealed class Table
    {
        private readonly Call _call;
        private readonly Seen _seen;
        private readonly List<RecordedEvent> _events = [];
        private DateTimeOffset _now;

        public Table(Call call, Seen seen, Scenario scenario, CallStarted start)
        {
            _call = call;
            _seen = seen;
            _now = new DateTimeOffset(scenario.Today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
            Take(start);
        }

        public CallState State { get; private set; } = CallState.New;

        public IReadOnlyList<RecordedEvent> Events => _events;

        public bool IsLive => State.Phase == CallPhase.Live;

        public bool CallerIsWriting => State.Planned.Count > 0;

        public void Take(CallEvent happened)
        {
            _events.Add(new RecordedEvent(_now, happened));
            State = _call.On(State, happened, _now).State;
            _seen.Look(State);
        }

        public void LetCallerFinish()
        {
            while (IsLive && CallerIsWriting && State.NextDue is { } due)
                PassUntil(due);
        }

        public void Pass(double seconds)
        {
            var until = _now.AddSeconds(seconds);
            while (IsLive && State.NextDue is { } due && due <= until)
                PassUntil(due);
            if (until > _now)
                _now = until;
        }

        private void PassUntil(DateTimeOffset due)
        {
            if (due > _now)
                _now = due;
            Take(new TimePassed());
        }
    }
}
