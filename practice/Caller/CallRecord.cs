namespace PracticeCaller.Practice.Caller;

/// <summary>Everything needed to play a call again, byte for byte.</summary>
public sealed record CallRecord
{
    /// <summary>The scenario's id.</summary>
    public required string ScenarioId { get; init; }

    /// <summary>Its content hash; a scenario with another hash plays another call.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Version of the engine that played it.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>What happened, in order.</summary>
    public required IReadOnlyList<RecordedEvent> Events { get; init; }
}
