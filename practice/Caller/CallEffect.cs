namespace PracticeCaller.Practice.Caller;

/// <summary>Something the host must do after an event has been saved. Every effect has an id, so that a repeat after a crash is recognised.</summary>
/// <param name="Id">Unique within the call, the same on every replay.</param>
public abstract record CallEffect(string Id);

/// <summary>Show that the caller is typing; the next line follows at <see cref="CallState.NextDue"/>.</summary>
public sealed record ShowTyping(string Id) : CallEffect(Id);

/// <summary>Say this line of the transcript: a message of the caller, or a notice at the desk.</summary>
/// <param name="Id">The line's id.</param>
/// <param name="Line">The line.</param>
public sealed record SayLine(string Id, TranscriptLine Line) : CallEffect(Id);

/// <summary>The desk changed (an action was done or refused, hold, twist).</summary>
/// <param name="Id">Effect id.</param>
/// <param name="ActionId">The action.</param>
/// <param name="Accepted">False when refused.</param>
/// <param name="Message">What to show: done, or why not and what is possible.</param>
public sealed record DeskAnswered(string Id, string ActionId, bool Accepted, string Message) : CallEffect(Id);

/// <summary>A hint for the trainee.</summary>
/// <param name="Id">Effect id.</param>
/// <param name="Text">One sentence: what the caller needs now; or why there is none.</param>
public sealed record GiveHint(string Id, string Text) : CallEffect(Id);

/// <summary>The call is over; ask for notes.</summary>
/// <param name="Id">Effect id.</param>
/// <param name="Ending">How it ended.</param>
public sealed record CallIsOver(string Id, Ending Ending) : CallEffect(Id);

/// <summary>The event was not possible now (a message after the end, an unknown action); nothing changed.</summary>
/// <param name="Id">Effect id.</param>
/// <param name="Reason">What and the cure, for the trainee.</param>
public sealed record NotNow(string Id, string Reason) : CallEffect(Id);

/// <summary>What one event led to.</summary>
/// <param name="State">The state afterwards.</param>
/// <param name="Effects">What the host must do, in order.</param>
public sealed record CallStep(CallState State, IReadOnlyList<CallEffect> Effects);
