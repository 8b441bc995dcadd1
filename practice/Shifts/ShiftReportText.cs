using System.Globalization;
using System.Text;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Practice.Shifts;

/// <summary>A shift's report as plain text for the terminal and for pipes. Stable: one thing a line.</summary>
public static class ShiftReportText
{
    /// <summary>The text, lines ended by a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ending">An ending in words.</param>
    public static string Render(ShiftReport report, Func<Ending, string> ending)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(ending);
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append('\n');

        Line($"Shift report: {report.Sentence}");
        if (report.Calls.Count == 0)
            return text.ToString();
        Line($"Overall {Points(report.Overall)} on average");
        Line($"The same shift again: seed {report.Seed.ToString(CultureInfo.InvariantCulture)}");
        Line();
        foreach (var call in report.Calls)
            Line($"{call.Number}. {call.Title} ({call.Industry}, {call.CallerName}): {(call.Ending is { } how ? ending(how) : "not over")}, {Points(call.Overall)}{(call.Overall is null ? "" : call.Passed ? ", passed" : ", not passed")}");
        Line();
        foreach (var skill in report.Skills)
            Line($"{SkillIds.TitleOf(skill.Skill)} {Points(skill.Points)}{(skill.Points is null ? "" : $" (mean of {skill.Calls} {(skill.Calls == 1 ? "call" : "calls")})")}");
        Line();
        foreach (var held in report.Held)
            Line(held.Sentence);
        foreach (var after in report.AfterHardCalls)
            Line(after.Sentence);
        Line(ShiftReport.Caution);
        return text.ToString();
    }

    private static string Points(double? points) => points is { } known ? known.ToString("0", CultureInfo.InvariantCulture) : "not observed";
}
