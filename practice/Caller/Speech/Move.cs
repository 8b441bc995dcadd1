using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>What the caller is going to do with words: the kind of move, what fills its slots, and lines of its own if it has any.</summary>
/// <param name="Id">See <see cref="MoveIds"/>; or <c>tell</c>, <c>withhold</c>, <c>topic</c>, <c>ask</c> and the like for moves whose lines belong to one thing.</param>
/// <param name="Slots">What fills the slots in braces.</param>
/// <param name="Own">Lines that belong to one fact, topic, question or resolution; null for the move's general lines.</param>
/// <param name="Tells">Facts told by it.</param>
internal sealed record Move(string Id, IReadOnlyDictionary<string, string>? Slots = null, IReadOnlyList<OwnLine>? Own = null, IReadOnlyList<string>? Tells = null)
{
    /// <summary>Ids of the own lines that answer best; the others only when these are used up.</summary>
    public IReadOnlySet<string>? Rather { get; init; }

    /// <summary>The topic whose lines these are; null for others.</summary>
    public string? Topic { get; init; }

    /// <summary>True when the lines are those of this topic.</summary>
    /// <param name="topic">Its id.</param>
    public bool IsOf(string topic) => Topic == topic;

    /// <summary>True for what the caller says to news; it answers nothing that was asked beside them.</summary>
    public bool IsNews { get; init; }

    /// <summary>True when thanks were said already in this reply: lines without are taken rather.</summary>
    public bool ThankedBefore { get; init; }

    /// <summary>True for an answer to a remark that needs no word before it on how the remark was taken.</summary>
    public bool SpeaksForItself { get; init; }
}
