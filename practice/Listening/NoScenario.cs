using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>A case about which nothing is known: what transcripts from elsewhere are read with.</summary>
internal static class NoScenario
{
    // Without a ledger no day is compared with another, so any day will do.
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    public static Scenario Instance { get; } = new()
    {
        Id = "none",
        Title = "",
        Reason = "",
        Industry = "",
        Difficulty = 1,
        Minutes = 1,
        Trains = [],
        Today = AnyDay,
        Caller = new CallerProfile { Name = "", Backstory = "", Voice = "plain", Start = new Feelings(50, 50, 50, 50, 50) },
        Briefing = new Briefing("", [], []),
        Desk = new DeskRecord([], []),
        Openings = [],
        Facts = [],
        Resolutions = [],
        Lines = new Dictionary<string, IReadOnlyList<Line>>(),
        Coaching = new Coaching([], new Dictionary<string, IReadOnlyList<string>>()),
        ContentHash = "",
    };
}
