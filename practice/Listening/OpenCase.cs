using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>A case nobody wrote a scenario for: a conversation of which only the words are known.</summary>
internal static class OpenCase
{
    /// <summary>What the customer is called where the words do not say.</summary>
    public const string CustomerName = "Customer";

    /// <summary>A scenario that knows these facts and nothing else.</summary>
    /// <param name="today">The day "yesterday" refers to.</param>
    /// <param name="facts">What the customer said.</param>
    public static Scenario With(DateOnly today, IReadOnlyList<Fact> facts) => new()
    {
        Id = "transcript",
        Title = "Transcript",
        Reason = "A conversation brought along",
        Industry = "any",
        Difficulty = 1,
        Minutes = 1,
        Trains = [],
        Today = today,
        Caller = new CallerProfile { Name = CustomerName, Backstory = "", Voice = "plain", Start = new Feelings(50, 50, 50, 50, 50) },
        Briefing = new Briefing("", [], []),
        Desk = new DeskRecord([], []),
        Openings = [],
        Facts = facts,
        Resolutions = [],
        Lines = new Dictionary<string, IReadOnlyList<Line>>(),
        Coaching = new Coaching([], new Dictionary<string, IReadOnlyList<string>>()),
        ContentHash = "",
    };
}
