namespace PracticeCaller.Practice.Scenarios;

/// <summary>Something the caller knows about the case.</summary>
public sealed record Fact
{
    /// <summary>Name within the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>How the value is compared.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>
    /// The value in its canonical form: <c>412 EUR</c>, <c>9 GB</c>, <c>507</c>, <c>7710452</c>, <c>2026-03-06</c>,
    /// <c>2026-03-03..2026-03-06</c>, <c>17:00</c>, a name, or for a phrase its plainest wording.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>Other wordings with the same meaning (names spelled otherwise, phrases).</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>How the caller says just the value, variants.</summary>
    public required IReadOnlyList<string> Say { get; init; }

    /// <summary>A noun phrase for the fact in the agent's mouth, for coaching and the notes check: "the amount of the bill".</summary>
    public required string Label { get; init; }

    /// <summary>Words that point at this fact when something is asked ("total", "amount", "how much").</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>Ways an agent may ask for it, whole sentences.</summary>
    public required IReadOnlyList<string> AskedAs { get; init; }

    /// <summary>What the caller says when telling it, variants; contain the value.</summary>
    public required IReadOnlyList<Line> Tell { get; init; }

    /// <summary>Position in the caller's own order of telling unasked; null when only told on asking.</summary>
    public int? Unasked { get; init; }

    /// <summary>What the caller says when telling it without having been asked for it, or when asked for the story; variants that stand alone; empty: as in <see cref="Tell"/>.</summary>
    public IReadOnlyList<Line> UnaskedAs { get; init; } = [];

    /// <summary>Weight of the fact for the solution: 1 (colour) to 3 (cannot be solved without).</summary>
    public int Weight { get; init; } = 2;

    /// <summary>Conditions of which any one opens a hidden fact; empty for a fact told freely.</summary>
    public IReadOnlyList<Gate> Opens { get; init; } = [];

    /// <summary>What the caller says instead when asked while the gate is closed, variants.</summary>
    public IReadOnlyList<Line> Withhold { get; init; } = [];

    /// <summary>Slips that let a listener suspect it while it is closed, variants.</summary>
    public IReadOnlyList<Line> Hints { get; init; } = [];

    /// <summary>True when the caller keeps this fact back until a gate opens.</summary>
    public bool IsHidden => Opens.Count > 0;
}

/// <summary>How a fact's value is compared.</summary>
public enum FactKind
{
    /// <summary>Money: a number and a currency.</summary>
    Amount,

    /// <summary>A number with a unit ("9 GB", "40 users", "90 km").</summary>
    Quantity,

    /// <summary>An identifier made of digits or letters, compared without spaces.</summary>
    Code,

    /// <summary>One day.</summary>
    Date,

    /// <summary>First and last day.</summary>
    Dates,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A person, place or product name; small typos are forgiven.</summary>
    Name,

    /// <summary>A free phrase, compared by its content words.</summary>
    Phrase,
}

/// <summary>One way to open a hidden fact; every condition set must hold at once.</summary>
/// <param name="Trust">Trust at least this (0-100), or null.</param>
/// <param name="Patience">Patience at least this (0-100), or null.</param>
/// <param name="AfterAct">An act id of the agent in this turn (for example <c>open-question</c>), or null.</param>
/// <param name="Asked">True when this very fact must have been asked for in this turn.</param>
/// <param name="AfterFact">Another fact that must have been told before, or null.</param>
public sealed record Gate(double? Trust = null, double? Patience = null, string? AfterAct = null, bool Asked = false, string? AfterFact = null);
