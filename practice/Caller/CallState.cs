using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>How a call ended.</summary>
public enum Ending
{
    /// <summary>Solved, and the caller accepts it.</summary>
    Solved,

    /// <summary>Solved, but the caller is still hurt.</summary>
    AcceptedButHurt,

    /// <summary>The caller gave up.</summary>
    GivenUp,

    /// <summary>The caller hung up in anger.</summary>
    HungUp,

    /// <summary>Passed on to somebody else.</summary>
    HandedOver,

    /// <summary>The trainee ended it politely because of abuse.</summary>
    EndedForAbuse,

    /// <summary>The trainee ended it before anything was settled.</summary>
    EndedByTrainee,

    /// <summary>Nobody said anything for too long.</summary>
    TimedOut,
}

/// <summary>Where a call is.</summary>
public enum CallPhase
{
    /// <summary>Not taken yet.</summary>
    Waiting,

    /// <summary>Running.</summary>
    Live,

    /// <summary>Paused by the trainee.</summary>
    Paused,

    /// <summary>Over, notes not filed.</summary>
    WrapUp,

    /// <summary>Over, notes filed or skipped.</summary>
    Closed,
}

/// <summary>Who a transcript line comes from.</summary>
public enum Speaker
{
    /// <summary>The simulated customer.</summary>
    Caller,

    /// <summary>The trainee.</summary>
    Trainee,

    /// <summary>The agent's desk (notices, actions done).</summary>
    Desk,
}

/// <summary>One line of the transcript.</summary>
/// <param name="Id">Unique within the call.</param>
/// <param name="Speaker">Who.</param>
/// <param name="Text">What was said.</param>
/// <param name="At">When.</param>
/// <param name="Turn">The trainee turn it belongs to (0 = the opening); a caller's line belongs to the turn it answers.</param>
/// <param name="Move">The move behind a caller's line, or null.</param>
/// <param name="Tells">Facts told by it.</param>
public sealed record TranscriptLine(string Id, Speaker Speaker, string Text, DateTimeOffset At, int Turn, string? Move, IReadOnlyList<string> Tells);

/// <summary>A change of feelings with its reason.</summary>
/// <param name="Reason">Stable id of the cause, for example <c>re-ask</c>, <c>specific-empathy</c>, <c>silence</c>.</param>
/// <param name="Why">One sentence a trainer can read.</param>
/// <param name="Anger">Change after gains and caps.</param>
/// <param name="Anxiety">Change after gains and caps.</param>
/// <param name="Trust">Change after gains and caps.</param>
/// <param name="Patience">Change after gains and caps.</param>
/// <param name="Acceptance">Change after gains and caps.</param>
/// <param name="Span">The words that caused it, or null.</param>
public sealed record FeelingChange(string Reason, string Why, double Anger, double Anxiety, double Trust, double Patience, double Acceptance, Span? Span = null);

/// <summary>What happened to a fact in a turn.</summary>
public enum LedgerEntryKind
{
    /// <summary>The caller told it.</summary>
    Told,

    /// <summary>The agent said it back rightly.</summary>
    Restated,

    /// <summary>The agent said it wrongly.</summary>
    Misheard,

    /// <summary>The agent asked for it the first time, before it was told.</summary>
    Asked,

    /// <summary>The agent asked for it although it had been told.</summary>
    AskedAgain,

    /// <summary>The agent asked for it and the caller held it back.</summary>
    Withheld,
}

/// <summary>One line of the fact ledger.</summary>
/// <param name="FactId">Which fact.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Turn">In which trainee turn.</param>
/// <param name="LineId">The transcript line it happened in.</param>
/// <param name="Span">Where in the trainee's reply, or null for a caller's line.</param>
/// <param name="ValueSaid">The wrong value of a mishearing, or null.</param>
public sealed record LedgerEntry(string FactId, LedgerEntryKind Kind, int Turn, string LineId, Span? Span = null, string? ValueSaid = null);

/// <summary>How the caller took an offer.</summary>
public enum OfferAnswer
{
    /// <summary>Welcome.</summary>
    Accepted,

    /// <summary>Not enough yet.</summary>
    Haggled,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Too early: the agent could not know yet what was wrong.</summary>
    TooEarly,

    /// <summary>Against policy: cannot be kept.</summary>
    Forbidden,

    /// <summary>Over the policy's limit.</summary>
    OverLimit,

    /// <summary>The same as before.</summary>
    Repeated,
}

/// <summary>An offer made in words and how it was taken.</summary>
/// <param name="ResolutionId">Which resolution.</param>
/// <param name="Tense">How it was spoken of.</param>
/// <param name="Amount">The value, or null.</param>
/// <param name="Answer">How the caller took it.</param>
/// <param name="Turn">In which trainee turn.</param>
/// <param name="Span">Where in the reply.</param>
/// <param name="TakenBefore">True when the caller had accepted it already.</param>
public sealed record OfferMade(string ResolutionId, OfferTense Tense, decimal? Amount, OfferAnswer Answer, int Turn, Span Span, bool TakenBefore = false);

/// <summary>An action at the desk.</summary>
/// <param name="ActionId">Which.</param>
/// <param name="Value">The value, or null.</param>
/// <param name="Accepted">False when the desk refused it.</param>
/// <param name="At">When.</param>
/// <param name="Turn">After which trainee turn.</param>
public sealed record DeskDeed(string ActionId, decimal? Value, bool Accepted, DateTimeOffset At, int Turn);

/// <summary>One trainee turn with everything that is known about it: what scores and reviews are made from.</summary>
public sealed record TurnRecord
{
    /// <summary>One-based.</summary>
    public required int Number { get; init; }

    /// <summary>The trainee's transcript lines of this turn (several when messages followed each other before the caller spoke).</summary>
    public required IReadOnlyList<string> LineIds { get; init; }

    /// <summary>All text of the turn, messages joined by a line feed; spans point into it.</summary>
    public required string Text { get; init; }

    /// <summary>When the last message of the turn arrived.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Seconds since the caller's last line when the first message arrived; 0 for an interruption.</summary>
    public required double SecondsAfterCaller { get; init; }

    /// <summary>Caller's fragments that were still on their way and are lost; 0 when nothing was interrupted.</summary>
    public required int FragmentsCutOff { get; init; }

    /// <summary>What was heard.</summary>
    public required Reading Reading { get; init; }

    /// <summary>What changed in the ledger through the trainee's words.</summary>
    public required IReadOnlyList<LedgerEntry> Ledger { get; init; }

    /// <summary>Why feelings changed, in order.</summary>
    public required IReadOnlyList<FeelingChange> Changes { get; init; }

    /// <summary>Feelings before.</summary>
    public required Feelings Before { get; init; }

    /// <summary>Feelings after.</summary>
    public required Feelings After { get; init; }

    /// <summary>Offers made in words.</summary>
    public required IReadOnlyList<OfferMade> Offers { get; init; }

    /// <summary>The caller's moves in answer, by id.</summary>
    public required IReadOnlyList<string> Moves { get; init; }

    /// <summary>Caller's questions open when the turn was made, which it left unanswered.</summary>
    public required IReadOnlyList<string> QuestionsIgnored { get; init; }

    /// <summary>True when the twist had come before this turn.</summary>
    public required bool AfterTwist { get; init; }
}

/// <summary>The state of one call: everything said, felt, known and due. A fold over <see cref="CallEvent"/>s; immutable; can be saved and loaded between any two events.</summary>
public sealed record CallState
{
    /// <summary>The state before anything happened.</summary>
    public static CallState New { get; } = new();

    /// <summary>Where the call is.</summary>
    public CallPhase Phase { get; init; } = CallPhase.Waiting;

    /// <summary>How it was started, or null before.</summary>
    public CallStarted? Start { get; init; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended, or null.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended, or null.</summary>
    public Ending? Ending { get; init; }

    /// <summary>Feelings now.</summary>
    public Feelings Feelings { get; init; }

    /// <summary>Everything said and shown, in order.</summary>
    public IReadOnlyList<TranscriptLine> Transcript { get; init; } = [];

    /// <summary>The trainee's turns.</summary>
    public IReadOnlyList<TurnRecord> Turns { get; init; } = [];

    /// <summary>The fact ledger.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];

    /// <summary>Changes of feelings that belong to no trainee turn (silence, holds), with the turn after which they came.</summary>
    public IReadOnlyList<TimedChange> Between { get; init; } = [];

    /// <summary>Desk actions.</summary>
    public IReadOnlyList<DeskDeed> Deeds { get; init; } = [];

    /// <summary>Lines planned but not yet said, in order.</summary>
    public IReadOnlyList<PlannedLine> Planned { get; init; } = [];

    /// <summary>True while the agent has the caller on hold.</summary>
    public bool OnHold { get; init; }

    /// <summary>Turn before which the twist came (it is known from that turn on), or null.</summary>
    public int? TwistAtTurn { get; init; }

    /// <summary>Hints given.</summary>
    public int Hints { get; init; }

    /// <summary>Wrap-up notes, or null.</summary>
    public NotesFiled? Notes { get; init; }

    /// <summary>What the caller remembers beside the ledger.</summary>
    public Mind Mind { get; init; } = new();

    /// <summary>The state before the turn that the caller is about to answer, kept until the answer begins: a second message before that belongs to the same turn.</summary>
    public CallState? Checkpoint { get; init; }

    /// <summary>The next moment at which <see cref="TimePassed"/> should be sent, or null when nothing is due.</summary>
    public DateTimeOffset? NextDue { get; init; }
}

/// <summary>A change of feelings between trainee turns.</summary>
/// <param name="AfterTurn">The trainee turn after which it came; 0 before the first.</param>
/// <param name="At">When.</param>
/// <param name="Change">What and why.</param>
public sealed record TimedChange(int AfterTurn, DateTimeOffset At, FeelingChange Change);

/// <summary>A line on its way.</summary>
/// <param name="Id">The id its transcript line will have.</param>
/// <param name="Text">The words.</param>
/// <param name="DueAt">When it is said.</param>
/// <param name="Turn">The turn it answers.</param>
/// <param name="Move">The move behind it.</param>
/// <param name="Tells">Facts it tells.</param>
/// <param name="Ends">The ending it brings, or null.</param>
/// <param name="Speaker">The caller, or the desk for a twist's notice.</param>
public sealed record PlannedLine(string Id, string Text, DateTimeOffset DueAt, int Turn, string Move, IReadOnlyList<string> Tells, Ending? Ends = null, Speaker Speaker = Speaker.Caller);
