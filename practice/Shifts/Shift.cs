using System.Text.Json.Serialization;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Shifts;

/// <summary>Several calls in a row, without a result between them: what is planned, which call it is at, which calls were taken. Every step gives a new one.</summary>
/// <param name="Id">Unique.</param>
/// <param name="Seed">What it was drawn with; the same seed gives the same callers.</param>
/// <param name="Mode">How its calls are taken.</param>
/// <param name="ScenarioIds">The calls planned, in order.</param>
/// <param name="Number">The call it is at, from 1.</param>
/// <param name="CallIds">The calls taken, in order; a call that could not be taken is not among them.</param>
/// <param name="IsOver">True when no further call comes.</param>
public sealed record Shift(string Id, ulong Seed, CallMode Mode, IReadOnlyList<string> ScenarioIds, int Number, IReadOnlyList<string> CallIds, bool IsOver = false)
{
    /// <summary>How many calls were planned.</summary>
    [JsonIgnore]
    public int Of => ScenarioIds.Count;

    /// <summary>The scenario of the call it is at.</summary>
    [JsonIgnore]
    public string ScenarioId => ScenarioIds[Number - 1];

    /// <summary>The place of the call it is at.</summary>
    [JsonIgnore]
    public ShiftPlace Place => new(Id, Number, Of);

    /// <summary>The seed of the call it is at.</summary>
    [JsonIgnore]
    public ulong CallSeed => ShiftPlan.SeedOf(Seed, Number);

    /// <summary>True when it ended before every call planned was taken.</summary>
    [JsonIgnore]
    public bool EndedEarly => IsOver && CallIds.Count < Of;

    /// <summary>A shift before its first call; over at once when there is no call to take.</summary>
    /// <param name="id">Unique.</param>
    /// <param name="calls">The calls there are.</param>
    /// <param name="length">How many are wanted.</param>
    /// <param name="seed">Draws them.</param>
    /// <param name="mode">How they are taken.</param>
    public static Shift Begin(string id, IReadOnlyList<Scenario> calls, int length, ulong seed, CallMode mode)
    {
        var drawn = ShiftPlan.Draw(calls, length, seed);
        return new Shift(id, seed, mode, drawn, 1, [], IsOver: drawn.Count == 0);
    }

    /// <summary>The call it is at was taken.</summary>
    /// <param name="callId">The call's record.</param>
    public Shift Took(string callId) => CallIds.Contains(callId) ? this : this with { CallIds = [.. CallIds, callId] };

    /// <summary>On to the next call; over after the last one.</summary>
    public Shift Next() => IsOver ? this : Number < Of ? this with { Number = Number + 1 } : this with { IsOver = true };

    /// <summary>No further call.</summary>
    public Shift End() => this with { IsOver = true };
}
