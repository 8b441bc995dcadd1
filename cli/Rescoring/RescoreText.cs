using System.Globalization;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Rescoring;

/// <summary>What changed, for people. Plain and stable.</summary>
internal static class RescoreText
{
    private const int CallsShown = 20;

    public static IEnumerable<string> Of(IReadOnlyList<Rescored> calls, Rubric rubric, int unfinished, IReadOnlyList<string> unreadable, bool saved)
    {
        var before = calls.GroupBy(c => c.Rubric).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({g.Count()})");
        yield return $"{calls.Count} {(calls.Count == 1 ? "call" : "calls")} scored under {rubric.Reference}; before: {(calls.Count == 0 ? "none" : string.Join(", ", before))}.";
        if (unfinished > 0)
            yield return $"{unfinished} without a result are left out: not over yet, or the notes are still to come.";
        if (unreadable.Count > 0)
            yield return $"{unreadable.Count} could not be read by this version and keep their result: {string.Join(", ", unreadable.Take(CallsShown))}{(unreadable.Count > CallsShown ? ", ..." : "")}";
        if (calls.Count == 0)
            yield break;

        yield return "";
        yield return $"{"",-16} {"before",7} {"now",7} {"mean difference",16}   calls";
        foreach (var skill in Enum.GetValues<Skill>())
            yield return Row(skill == Skill.ProblemSolving ? "Problem solving" : skill.ToString(), [.. calls.Where(c => c.Before.Skills.ContainsKey(skill) && c.Now.Skills.ContainsKey(skill)).Select(c => (c.Before.Skills[skill], c.Now.Skills[skill]))]);
        yield return Row("Overall", [.. calls.Where(c => c.Before.Overall is not null && c.Now.Overall is not null).Select(c => (c.Before.Overall!.Value, c.Now.Overall!.Value))]);

        var turned = calls.Where(c => c.Turned).ToList();
        yield return "";
        yield return $"Passed: {calls.Count(c => c.Before.Passed)} before, {calls.Count(c => c.Now.Passed)} now; {turned.Count} change ({turned.Count(c => c.Now.Passed)} pass only now, {turned.Count(c => !c.Now.Passed)} no longer).";
        foreach (var call in turned.Take(CallsShown))
            yield return $"  {call.CallId} {call.Title}: {Whole(call.Before.Overall)} {Says(call.Before)} -> {Whole(call.Now.Overall)} {Says(call.Now)}";
        if (turned.Count > CallsShown)
            yield return $"  and {turned.Count - CallsShown} more; --json FILE writes all of them.";
        yield return saved ? "Kept. The earlier results are in the history of each call." : "Nothing was written. --save keeps the new results; the earlier ones go to the history of each call.";
    }

    private static string Row(string name, IReadOnlyList<(double Before, double Now)> points) => points.Count == 0
        ? $"{name,-16} {"-",7} {"-",7} {"-",16}   0"
        : string.Create(CultureInfo.InvariantCulture, $"{name,-16} {points.Average(p => p.Before),7:0.0} {points.Average(p => p.Now),7:0.0} {points.Average(p => p.Now - p.Before),16:+0.0;-0.0;0.0}   {points.Count}");

    private static string Says(Points points) => points.Passed ? "passed" : "not passed";

    private static string Whole(double? points) => points is { } p ? p.ToString("0", CultureInfo.InvariantCulture) : "-";
}
