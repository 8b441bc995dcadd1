namespace PracticeCaller.Bot.Store;

/// <summary>A conversation of some channel.</summary>
public sealed class ConversationRow
{
    /// <summary>Key of the conversation's grain: the door and the channel's own id (see <see cref="Conversations.ConversationKey"/>).</summary>
    public required string Id { get; set; }

    /// <summary>The trainee's id in the channel.</summary>
    public required string UserId { get; set; }

    /// <summary>The channel.</summary>
    public required string ChannelId { get; set; }

    /// <summary>Where to send, as a Bot Framework conversation reference (JSON); null until the first activity.</summary>
    public string? Reference { get; set; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset CreatedAt { get; set; }
}

/// <summary>An activity of a conversation, in the order in which everybody sees them.</summary>
public sealed class ActivityRow
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>One-based, without gaps; the watermark counts these.</summary>
    public required long Sequence { get; set; }

    /// <summary>Unique in the conversation: a second activity with the same id is the same activity.</summary>
    public required string ActivityId { get; set; }

    /// <summary>The id that the client gave its message; unique in the conversation when there is one.</summary>
    public string? ClientActivityId { get; set; }

    /// <summary>True when it came from the trainee.</summary>
    public required bool Inbound { get; set; }

    /// <summary>True while it waits to be answered (inbound) or to be delivered (outbound).</summary>
    public required bool Waiting { get; set; }

    /// <summary>True when only the bot sees it (the door's own conversation update).</summary>
    public bool Hidden { get; set; }

    /// <summary>How often it has been tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it arrived or was written.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The activity as the wire has it.</summary>
    public required string Json { get; set; }
}

/// <summary>A call.</summary>
public sealed class CallRow
{
    /// <summary>Unique; prefix of the ids of its lines.</summary>
    public required string Id { get; set; }

    /// <summary>The conversation it is taken in.</summary>
    public required string ConversationId { get; set; }

    /// <summary>The trainee's id in the channel.</summary>
    public required string UserId { get; set; }

    /// <summary>The trainee's name, or null.</summary>
    public string? UserName { get; set; }

    /// <summary>The scenario's id.</summary>
    public required string ScenarioId { get; set; }

    /// <summary>The scenario's title at that time.</summary>
    public required string ScenarioTitle { get; set; }

    /// <summary>Hash of the scenario's text.</summary>
    public required string ScenarioHash { get; set; }

    /// <summary>The scenario's text at that time.</summary>
    public required string ScenarioText { get; set; }

    /// <summary>The rubric's text at that time; a score is made with it whatever becomes of the file. Empty for a call older than this column: the default rubric then.</summary>
    public string RubricText { get; set; } = "";

    /// <summary>Decides every choice left to chance.</summary>
    public required ulong Seed { get; set; }

    /// <summary>practice or exam.</summary>
    public required string Mode { get; set; }

    /// <summary>The shift it belongs to, or null.</summary>
    public string? ShiftId { get; set; }

    /// <summary>Which call of the shift it is, from 1; null without one.</summary>
    public int? ShiftNumber { get; set; }

    /// <summary>How many calls the shift was planned with; null without one.</summary>
    public int? ShiftOf { get; set; }

    /// <summary>The engine that played it.</summary>
    public required string EngineVersion { get; set; }

    /// <summary>When it was taken.</summary>
    public required DateTimeOffset StartedAt { get; set; }

    /// <summary>When it ended, or null.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How it ended, or null.</summary>
    public string? Ending { get; set; }

    /// <summary>When the next line is due, or null.</summary>
    public DateTimeOffset? NextDue { get; set; }

    /// <summary>The state (JSON): a fold over the events, kept so that nobody needs to fold.</summary>
    public required string State { get; set; }

    /// <summary>Number of events; a second writer of the same call is refused.</summary>
    public required long Version { get; set; }
}

/// <summary>Something that happened to a call; only ever added.</summary>
public sealed class CallEventRow
{
    /// <summary>The call.</summary>
    public required string CallId { get; set; }

    /// <summary>One-based.</summary>
    public required long Sequence { get; set; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The event (JSON).</summary>
    public required string Json { get; set; }
}

/// <summary>The result of a call, as the machine judged it; what people said about it is in <see cref="ReviewRow"/>s.</summary>
public sealed class ScorecardRow
{
    /// <summary>The call.</summary>
    public required string CallId { get; set; }

    /// <summary>Rubric id and version.</summary>
    public required string Rubric { get; set; }

    /// <summary>0 to 100, or null when nothing could be observed.</summary>
    public double? Overall { get; set; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The scorecard (JSON).</summary>
    public required string Json { get; set; }

    /// <summary>The text of the rubric it was made with. Empty for a result older than this column: the default rubric then.</summary>
    public string RubricText { get; set; } = "";

    /// <summary>How much of it waits for a trainer: criteria that nobody could judge, and disagreements. Null when nobody has counted since it was made.</summary>
    public int? ToDecide { get; set; }
}

/// <summary>A result that a later one has taken the place of; only ever added.</summary>
public sealed class PastScorecardRow
{
    /// <summary>The call.</summary>
    public required string CallId { get; set; }

    /// <summary>One-based; the oldest first.</summary>
    public required int Number { get; set; }

    /// <summary>Rubric id and version.</summary>
    public required string Rubric { get; set; }

    /// <summary>0 to 100, or null when nothing could be observed.</summary>
    public double? Overall { get; set; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>When another one took its place.</summary>
    public required DateTimeOffset ReplacedAt { get; set; }

    /// <summary>The scorecard (JSON).</summary>
    public required string Json { get; set; }

    /// <summary>The text of the rubric it was made with.</summary>
    public required string RubricText { get; set; }
}

/// <summary>What a person said about one criterion of a result; only ever added.</summary>
public sealed class ReviewRow
{
    /// <summary>The call.</summary>
    public required string CallId { get; set; }

    /// <summary>One-based, in the order they were said.</summary>
    public required int Number { get; set; }

    /// <summary>The criterion, for example <c>listening.no-re-asks</c>.</summary>
    public required string CriterionId { get; set; }

    /// <summary>The entry (JSON): who, what, why.</summary>
    public required string Json { get; set; }
}

/// <summary>A piece of bot state (Bot Framework storage).</summary>
public sealed class StateRow
{
    /// <summary>The storage key.</summary>
    public required string Key { get; set; }

    /// <summary>The state (JSON, plain contracts).</summary>
    public required string Json { get; set; }

    /// <summary>Counts the writes; the ETag.</summary>
    public required long Version { get; set; }
}
