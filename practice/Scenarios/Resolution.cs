namespace PracticeCaller.Practice.Scenarios;

/// <summary>Something the agent can do about the case, at the desk and in words.</summary>
public sealed record Resolution
{
    /// <summary>Name within the scenario and of the desk action: <c>/do credit 206</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Label of the desk's button.</summary>
    public required string Title { get; init; }

    /// <summary>Phrases by which an agent offers it in words.</summary>
    public required IReadOnlyList<string> OfferedAs { get; init; }

    /// <summary>The value it takes, or null when it takes none.</summary>
    public ResolutionValue? Value { get; init; }

    /// <summary>How much of the caller's problem it solves, 0 to 100; several add up to at most 100. Negative when it makes things worse.</summary>
    public required double Worth { get; init; }

    /// <summary>Facts that a sensible agent knows before offering it; earlier is premature.</summary>
    public IReadOnlyList<string> NeedsFacts { get; init; } = [];

    /// <summary>Resolutions that policy says must go with it.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>True when the policy forbids it: offering it is a promise that cannot be kept.</summary>
    public bool Forbidden { get; init; }

    /// <summary>True when it passes the caller on and ends the call as handed over.</summary>
    public bool HandsOver { get; init; }

    /// <summary>True when it fails technically the first time it is done.</summary>
    public bool FailsFirst { get; init; }

    /// <summary>The caller's words when it is offered and welcome.</summary>
    public IReadOnlyList<Line> Accept { get; init; } = [];

    /// <summary>The caller's words when it is not enough yet; haggles with a reason.</summary>
    public IReadOnlyList<Line> Haggle { get; init; } = [];

    /// <summary>The caller's words when it is refused, with the reason.</summary>
    public IReadOnlyList<Line> Refuse { get; init; } = [];

    /// <summary>What the desk says when it is done.</summary>
    public required string DeskNote { get; init; }
}

/// <summary>The value a resolution takes.</summary>
/// <param name="Unit">Currency or unit shown ("EUR", "days"); empty for text.</param>
/// <param name="Min">Least allowed.</param>
/// <param name="Max">Policy limit.</param>
/// <param name="Fair">From here on the caller thinks it fair.</param>
public sealed record ResolutionValue(string Unit, decimal Min, decimal Max, decimal Fair);

/// <summary>A change that comes in while the call runs.</summary>
public sealed record Twist
{
    /// <summary>Comes at the earliest after this many trainee turns.</summary>
    public required int AfterTurn { get; init; }

    /// <summary>Comes as soon as this resolution has been offered or done, if that is earlier; null for none.</summary>
    public string? AfterResolution { get; init; }

    /// <summary>The line that appears at the agent's desk, or null when the caller brings the twist.</summary>
    public string? DeskNote { get; init; }

    /// <summary>What the caller says when it happens, or when they find out without being told.</summary>
    public required IReadOnlyList<Line> CallerSays { get; init; }

    /// <summary>Words by which the agent brings it up first; then the caller is grateful instead of hurt.</summary>
    public IReadOnlyList<string> RaisedBy { get; init; } = [];

    /// <summary>What the caller says when the agent raises it first.</summary>
    public IReadOnlyList<Line> Thanks { get; init; } = [];

    /// <summary>Resolutions that are no longer worth anything afterwards.</summary>
    public IReadOnlyList<string> Voids { get; init; } = [];

    /// <summary>True when it comes also after one of <see cref="Needs"/> has been done: then it is news, and not only something to be cured.</summary>
    public bool ComesAnyway { get; init; }

    /// <summary>Resolutions of which at least one must be offered or done after it for the call to end solved; empty for none.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}
