using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>A small scenario in code: Maria, an angry caller with a roaming bill. Variants by <c>with</c>.</summary>
internal static class RoamingBill
{
    public static Scenario Scenario { get; } = new()
    {
        Id = "roaming-bill",
        Title = "The roaming bill",
        Reason = "Furious about a 412 euro roaming bill",
        Industry = "Telecom",
        Difficulty = 3,
        Minutes = 8,
        Trains = [Skill.Empathy, Skill.Listening],
        Today = new DateOnly(2026, 3, 24),
        Caller = new CallerProfile
        {
            Name = "Maria Keller",
            Backstory = "A bill ten times the usual one.",
            Voice = "plain",
            Start = new Feelings(75, 40, 30, 55, 0),
            Needs = new PersonaNeeds(0.7, 0.5, 0.5, 0.4),
        },
        Briefing = new Briefing("You are Sam at the telecom desk.", [], []),
        Desk = new DeskRecord([], []),
        Openings = [new(["412 euros. My normal one is 35.", "I was in Oslo from the 3rd to the 6th"], [["amount", "usual"], ["place", "dates"]])],
        Facts =
        [
            Of("amount", FactKind.Amount, "412 EUR", "the amount of the bill", 3, "412 euros"),
            Of("usual", FactKind.Amount, "35 EUR", "the usual amount", 2, "35 euros"),
            Of("place", FactKind.Name, "Oslo", "where she was", 3, "Oslo"),
            Of("dates", FactKind.Dates, "2026-03-03..2026-03-06", "the days of the trip", 2, "the 3rd to the 6th"),
            Of("number", FactKind.Code, "7710452", "the customer number", 1, "77104 52"),
            Of("daughter", FactKind.Phrase, "my daughter used the hotspot", "who used the hotspot", 3, "my daughter") with { Opens = [new Gate(Trust: 45, Asked: true)] },
        ],
        Resolutions =
        [
            new() { Id = "credit", Title = "Credit part of the bill", OfferedAs = ["credit"], Value = new("EUR", 10, 250, 190), Worth = 60, NeedsFacts = ["amount", "place"], Requires = ["cap"], DeskNote = "Credit booked." },
            new() { Id = "cap", Title = "Cap the line", OfferedAs = ["cap"], Worth = 25, DeskNote = "Cap set." },
            new() { Id = "unblock", Title = "Lift the block", OfferedAs = ["unblock"], Worth = 15, DeskNote = "Line free." },
            new() { Id = "full-refund", Title = "Refund everything", OfferedAs = ["refund"], Worth = 20, Forbidden = true, DeskNote = "" },
        ],
        Questions = [new CallerQuestion("why", [], [], [])],
        Twist = new Twist { AfterTurn = 6, CallerSays = [], DeskNote = "Line blocked today 18:00", Needs = ["unblock"] },
        Lines = new Dictionary<string, IReadOnlyList<Line>>(),
        Coaching = new Coaching([], new Dictionary<string, IReadOnlyList<string>>
        {
            [WordingIds.GenericEmpathy] = ["\"{fact:amount} instead of {fact:usual} - I'd be livid too.\""],
            [WordingIds.Reask] = ["\"{agent} here, I have {fact:daughter} noted.\"", "\"You told me {fact:amount}. I'm opening the bill now.\""],
        }),
        ContentHash = "00",
    };

    private static Fact Of(string id, FactKind kind, string value, string label, int weight, string say) => new()
    {
        Id = id,
        Kind = kind,
        Value = value,
        Label = label,
        Weight = weight,
        Say = [say],
        About = [id],
        AskedAs = [],
        Tell = [new Line([say])],
    };
}
