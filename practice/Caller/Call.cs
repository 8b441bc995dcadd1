using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>
/// The one state machine of a call: (state, event, now) gives (state, effects). Pure and deterministic: the same events at the same
/// times with the same scenario give the same bytes.
/// </summary>
public sealed class Call
{
    /// <summary>Version of the engine's behaviour; kept with every record.</summary>
    public const string EngineVersion = "0.21";

    private readonly IListener _listener;

    /// <summary>A call about this scenario.</summary>
    /// <param name="scenario">The scenario; the same for the whole call.</param>
    /// <param name="listener">Reads the trainee's replies; must be pure.</param>
    public Call(Scenario scenario, IListener listener)
    {
        Scenario = scenario;
        _listener = listener;
    }

    /// <summary>The scenario of this call.</summary>
    public Scenario Scenario { get; }

    /// <summary>Takes one event. Never throws on what people type; an event that is not possible now changes nothing and gives <see cref="NotNow"/>.</summary>
    /// <param name="state">The state so far; <see cref="CallState.New"/> at first.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="now">When; must not go backwards between events (an earlier time is taken as the last one seen).</param>
    public CallStep On(CallState state, CallEvent happened, DateTimeOffset now)
    {
        if (now < state.Mind.LastWord)
            now = state.Mind.LastWord;
        var draft = new CallDraft(Scenario, state, now);
        if (draft.State.Phase == CallPhase.Live)
            Delivery.SayWhatIsDue(draft);
        Dispatch(draft, happened);
        if (draft.State.Phase == CallPhase.Live)
            Delivery.SayWhatIsDue(draft);
        Delivery.SetNextDue(draft);
        return new CallStep(draft.State, draft.Effects);
    }

    /// <summary>Plays a whole record again.</summary>
    /// <param name="events">The events, in order, with their times.</param>
    public CallState Replay(IEnumerable<RecordedEvent> events) => events.Aggregate(CallState.New, (state, e) => On(state, e.Event, e.At).State);

    private void Dispatch(CallDraft draft, CallEvent happened)
    {
        switch (happened)
        {
            case CallStarted started:
                CallLife.Start(draft, started);
                break;
            case TraineeSaid said:
                TraineeTurn.Take(draft, _listener, said);
                break;
            case TimePassed:
                Silence.Notice(draft);
                break;
            case DeskActed acted:
                DeskActions.Do(draft, acted);
                break;
            case CallPaused:
                CallLife.Pause(draft);
                break;
            case CallResumed:
                CallLife.Resume(draft);
                break;
            case HintAsked:
                Hints.Give(draft);
                break;
            case TraineeEnded ended:
                CallLife.EndByTrainee(draft, ended);
                break;
            case NotesFiled notes:
                CallLife.FileNotes(draft, notes);
                break;
        }
    }
}
