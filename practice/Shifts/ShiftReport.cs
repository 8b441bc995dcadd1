using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Shifts;

/// <summary>A call of a shift with its result.</summary>
/// <param name="Number">Which call of the shift, from 1.</param>
/// <param name="CallId">Its record.</param>
/// <param name="Scenario">What it was about.</param>
/// <param name="Card">Its result.</param>
public sealed record TakenCall(int Number, string CallId, Scenario Scenario, Scorecard Card);

/// <summary>A call in the report of its shift.</summary>
/// <param name="Number">Which call of the shift, from 1.</param>
/// <param name="CallId">Its record.</param>
/// <param name="ScenarioId">The scenario.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Industry">The scenario's industry.</param>
/// <param name="CallerName">Who called.</param>
/// <param name="Ending">How it ended, or null.</param>
/// <param name="Overall">0 to 100, or null when nothing could be observed.</param>
/// <param name="Passed">True when it reached the pass mark.</param>
/// <param name="Skills">The skills in rubric order.</param>
public sealed record ShiftCall(int Number, string CallId, string ScenarioId, string Title, string Industry, string CallerName, Ending? Ending, double? Overall, bool Passed, IReadOnlyList<SkillPoints> Skills);

/// <summary>Points of a skill.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Points">0 to 100, or null when nothing of it was observed.</param>
public sealed record SkillPoints(Skill Skill, double? Points);

/// <summary>A skill over a shift.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Points">Mean over the calls in which it was observed, 0 to 100; null when in none.</param>
/// <param name="Calls">In how many it was observed.</param>
public sealed record ShiftSkill(Skill Skill, double? Points, int Calls);

/// <summary>The report of a shift: its calls one by one, the skills over all of them, and whether patience and flexibility lasted.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="Seed">Gives the same shift again.</param>
/// <param name="Mode">How its calls were taken.</param>
/// <param name="Planned">How many calls were planned.</param>
/// <param name="EndedEarly">True when not every call planned was taken.</param>
/// <param name="Sentence">The shift in one sentence, without figures.</param>
/// <param name="Overall">Mean over the calls with points, 0 to 100; null without one.</param>
/// <param name="Calls">The calls taken, in order.</param>
/// <param name="Skills">The five skills, in their order; each mean counts every call once.</param>
/// <param name="Held">Patience and flexibility from the first call to the last.</param>
/// <param name="AfterHardCalls">What came after each call that ended badly, one sentence each.</param>
public sealed record ShiftReport(
    string ShiftId, ulong Seed, CallMode Mode, int Planned, bool EndedEarly, string Sentence, double? Overall,
    IReadOnlyList<ShiftCall> Calls, IReadOnlyList<ShiftSkill> Skills, IReadOnlyList<SkillHeld> Held, IReadOnlyList<AfterHardCall> AfterHardCalls)
{
    /// <summary>What a reader should know before making much of it.</summary>
    public const string Caution = "Different callers ask for different things, and a shift is few calls: take a change as something to look at, not as a verdict.";

    /// <summary>The report.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="taken">Its calls with their results, in any order.</param>
    public static ShiftReport Of(Shift shift, IReadOnlyList<TakenCall> taken)
    {
        ArgumentNullException.ThrowIfNull(shift);
        ArgumentNullException.ThrowIfNull(taken);
        List<ShiftCall> calls = [.. taken.OrderBy(t => t.Number).Select(Call)];
        return new ShiftReport(
            shift.Id, shift.Seed, shift.Mode, shift.Of, calls.Count < shift.Of, ShiftSentences.Whole(calls, shift.Of), Mean(calls.Select(c => c.Overall)), calls,
            [.. Enum.GetValues<Skill>().Select(skill => Over(skill, calls))],
            [.. SkillHeld.Watched.Select(skill => SkillHeld.Of(skill, [.. calls.Select(c => (c.Number, Points(c, skill)))]))],
            AfterHardCall.In(calls));
    }

    /// <summary>A skill's points in a call, or null.</summary>
    internal static double? Points(ShiftCall call, Skill skill) => call.Skills.FirstOrDefault(s => s.Skill == skill)?.Points;

    /// <summary>The mean of the points that are known, to a tenth; null when none is.</summary>
    internal static double? Mean(IEnumerable<double?> points)
    {
        var known = points.OfType<double>().ToList();
        return known.Count == 0 ? null : Math.Round(known.Average(), 1);
    }

    private static ShiftSkill Over(Skill skill, IReadOnlyList<ShiftCall> calls)
    {
        List<double?> points = [.. calls.Select(c => Points(c, skill))];
        return new ShiftSkill(skill, Mean(points), points.Count(p => p is not null));
    }

    private static ShiftCall Call(TakenCall taken) => new(
        taken.Number, taken.CallId, taken.Scenario.Id, taken.Scenario.Title, taken.Scenario.Industry, taken.Scenario.Caller.Name,
        taken.Card.Ending, taken.Card.Overall, taken.Card.Passed, [.. taken.Card.Skills.Select(s => new SkillPoints(s.Skill, s.Points))]);
}
