using System.Globalization;
using Microsoft.Bot.Schema;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>The report of a shift; each call's own result is one command away.</summary>
public static class ShiftReportCard
{
    /// <summary>The card.</summary>
    public static Attachment Of(ShiftReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<CardElement> body = [TextBlock.Title(report.Sentence)];
        if (report.Overall is not null)
            body.Add(new TextBlock(Average(report), Spacing: "None"));
        body.AddRange(report.Calls.Select(call => new Container(
            [
                new TextBlock($"Call {call.Number}: {call.Title}", Weight: "Bolder", Spacing: "None"),
                new TextBlock(Details(call), Spacing: "None"),
                new ActionSet([SubmitButton.For("Its result", new CardCommand($"/result {call.Number}", call.CallId), $"Show the result of call {call.Number}: {call.Title}")]),
            ],
            Separator: true)));
        if (report.Calls.Count > 0)
        {
            body.Add(new Container([TextBlock.Heading("Your skills over the shift"), new FactSet([.. report.Skills.Select(s => new CardFact(SkillNames.Heading(s.Skill), Points(s)))])], Separator: true));
            body.Add(new Container([TextBlock.Heading("From the first call to the last"), .. Lasted(report).Select(l => new TextBlock(l)), new TextBlock(ShiftReport.Caution, IsSubtle: true)], Separator: true));
        }

        return new AdaptiveCard(body, [SubmitButton.For("All calls", new CardCommand("/calls"))], Text(report)).ToAttachment();
    }

    /// <summary>The report in words.</summary>
    public static string Text(ShiftReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Calls.Count == 0)
            return $"**{report.Sentence}** `shift` begins another one.";
        var calls = string.Join('\n', report.Calls.Select(c => $"- Call {c.Number}: {c.Title}. {Details(c)}"));
        var skills = string.Join('\n', report.Skills.Select(s => $"- {SkillNames.Heading(s.Skill)}: {Points(s)}"));
        return $"**{report.Sentence}** {Average(report)}\n\n{calls}\n\n{skills}\n\n{string.Join(' ', Lasted(report))}\n\n{ShiftReport.Caution}\n\n"
            + $"`result {report.Calls[0].Number}` shows the result of call {report.Calls[0].Number}. `{Again(report)}` is the same shift again.";
    }

    private static string Average(ShiftReport report) => report.Overall is { } overall ? $"{Number(overall)} of 100 on average." : "";

    private static string Again(ShiftReport report) =>
        $"shift {ShiftPlan.Lengths.First(l => l >= report.Planned)}{(report.Mode == CallMode.Exam ? " exam" : "")} seed {report.Seed.ToString(CultureInfo.InvariantCulture)}";

    private static IEnumerable<string> Lasted(ShiftReport report) => report.Held.Select(h => h.Sentence).Concat(report.AfterHardCalls.Select(a => a.Sentence));

    private static string Details(ShiftCall call) =>
        $"{call.CallerName}, {call.Industry}. {(call.Ending is { } ending ? EndingTexts.Short(ending) : "Not over")}, {(call.Overall is { } overall ? $"{Number(overall)} of 100" : "too little for a score")}.";

    private static string Points(ShiftSkill skill) => skill.Points is { } points ? $"{Number(points)} of 100" : "not observed";

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
