using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Trainer;

/// <summary>A call in the trainer's list.</summary>
internal sealed record ListItem(
    string CallId, string UserId, string? UserName, string ScenarioId, string Title, string Mode, ShiftPlace? Shift, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Ending,
    double? Overall, bool? Passed, IReadOnlyDictionary<string, double?> Skills, bool Fatal, bool CannotJudge, bool Dispute)
{
    public static ListItem Of(string callId, string userId, string? userName, string scenarioId, string title, string mode, ShiftPlace? shift, DateTimeOffset startedAt, DateTimeOffset? endedAt, string? ending, Scorecard? scorecard) => new(
        callId, userId, userName, scenarioId, title, mode, shift, startedAt, endedAt, ending,
        scorecard?.Overall,
        scorecard?.Passed,
        scorecard?.Skills.ToDictionary(s => Name(s.Skill), s => s.Points) ?? [],
        scorecard?.Fatal.Any(Reviewed.Stands) ?? false,
        scorecard?.Skills.Any(s => s.Criteria.Any(c => c.Verdict == Verdict.CannotJudge)) ?? false,
        scorecard?.Skills.SelectMany(s => s.Criteria).Concat(scorecard.Fatal).Any(c => c.Review is { Open: true }) ?? false);

    private static string Name(Skill skill) => char.ToLowerInvariant(skill.ToString()[0]) + skill.ToString()[1..];
}
