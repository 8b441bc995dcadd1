namespace PracticeCaller.Practice.Scenarios;

/// <summary>Words shared by callers who speak alike; they fill what a scenario does not author.</summary>
/// <param name="Id">One of <see cref="Ids"/>.</param>
/// <param name="Lines">Words by move id; none for moves it does not know.</param>
public sealed record Voice(string Id, IReadOnlyDictionary<string, IReadOnlyList<Line>> Lines)
{
    /// <summary>The voice that stands in for what the others lack.</summary>
    public const string Plain = "plain";

    /// <summary>All voices a caller may have.</summary>
    public static IReadOnlyList<string> Ids { get; } = [Plain, "clipped", "rambling"];
}
