using System.Text.Json.Serialization;

namespace PracticeCaller.Practice.Caller;

/// <summary>Something that happened to a call from outside. The call is a fold over these.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(CallStarted), "started")]
[JsonDerivedType(typeof(TraineeSaid), "said")]
[JsonDerivedType(typeof(TimePassed), "time")]
[JsonDerivedType(typeof(DeskActed), "desk")]
[JsonDerivedType(typeof(CallPaused), "paused")]
[JsonDerivedType(typeof(CallResumed), "resumed")]
[JsonDerivedType(typeof(HintAsked), "hint")]
[JsonDerivedType(typeof(TraineeEnded), "ended")]
[JsonDerivedType(typeof(NotesFiled), "notes")]
public abstract record CallEvent;

/// <summary>The trainee takes the call.</summary>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="ScenarioHash">Its <see cref="Scenarios.Scenario.ContentHash"/>.</param>
/// <param name="Seed">Decides every choice left to chance.</param>
/// <param name="Mode">Practice or exam.</param>
/// <param name="Pace">1 = human delays, 0 = at once; 0 to 4.</param>
/// <param name="EngineVersion">The engine that played it.</param>
/// <param name="Difficulty">1 (the caller is easily calmed) to 5; see <see cref="Caller.Difficulty"/>. <see cref="Caller.Difficulty.Usual"/> is the scenario as written.</param>
/// <param name="Form">The form of an exam, <c>A</c> or <c>B</c>, or null; see <see cref="ExamForms"/>.</param>
/// <param name="TakenAgain">Where this call takes up another one, or null for a call of its own.</param>
/// <param name="Shift">Its place in a shift, or null for a call by itself.</param>
public sealed record CallStarted(string ScenarioId, string ScenarioHash, ulong Seed, CallMode Mode, double Pace, string EngineVersion, TakenAgain? TakenAgain = null, int Difficulty = 3, string? Form = null, ShiftPlace? Shift = null) : CallEvent;

/// <summary>A turn of an earlier call taken again; everything before it is that call's.</summary>
/// <param name="CallId">The earlier call.</param>
/// <param name="Turn">The turn, from 1.</param>
public sealed record TakenAgain(string CallId, int Turn);

/// <summary>Where a call stands in a shift.</summary>
/// <param name="ShiftId">The shift; unique.</param>
/// <param name="Number">Which of its calls, from 1.</param>
/// <param name="Of">How many calls the shift was planned with.</param>
public sealed record ShiftPlace(string ShiftId, int Number, int Of);

/// <summary>The trainee wrote a message.</summary>
/// <param name="MessageId">The channel's id; a second message with the same id is ignored.</param>
/// <param name="Text">As written.</param>
public sealed record TraineeSaid(string MessageId, string Text) : CallEvent;

/// <summary>Time went by; speaks the lines that are due and notices silence.</summary>
public sealed record TimePassed : CallEvent;

/// <summary>The trainee did something at the desk.</summary>
/// <param name="ActionId">A resolution's id, or <c>hold</c>, <c>resume-hold</c>.</param>
/// <param name="Value">The value typed, or null.</param>
public sealed record DeskActed(string ActionId, string? Value) : CallEvent;

/// <summary>The trainee paused the practice; time stands still for the caller.</summary>
public sealed record CallPaused : CallEvent;

/// <summary>The trainee goes on after a pause.</summary>
public sealed record CallResumed : CallEvent;

/// <summary>The trainee asked for a hint.</summary>
public sealed record HintAsked : CallEvent;

/// <summary>The trainee ended the call.</summary>
/// <param name="ForAbuse">True when ended politely because of the caller's abuse.</param>
public sealed record TraineeEnded(bool ForAbuse = false) : CallEvent;

/// <summary>The trainee filed wrap-up notes after the call.</summary>
/// <param name="Text">The notes.</param>
/// <param name="Disposition">The disposition chosen, or null.</param>
public sealed record NotesFiled(string Text, string? Disposition) : CallEvent;

/// <summary>An event with the moment it happened at; the record of a call is a list of these.</summary>
/// <param name="At">When, as the host's clock gave it.</param>
/// <param name="Event">What.</param>
public sealed record RecordedEvent(DateTimeOffset At, CallEvent Event);

/// <summary>How a call is taken.</summary>
public enum CallMode
{
    /// <summary>Hints and pauses allowed.</summary>
    Practice,

    /// <summary>Seeded form, no hints, no pause.</summary>
    Exam,
}
