using System.Globalization;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Shifts;

/// <summary>What a report says in sentences.</summary>
internal static class ShiftSentences
{
    public static string Whole(IReadOnlyList<ShiftCall> calls, int planned)
    {
        if (calls.Count == 0)
            return "No call was taken in this shift.";
        var solved = calls.Count(c => c.Ending is Ending.Solved or Ending.AcceptedButHurt);
        var taken = calls.Count < planned ? $"{calls.Count} of {planned} calls taken" : $"All {planned} calls taken";
        return $"{taken}, {(solved == 0 ? "none" : solved == calls.Count && solved > 1 ? "all" : solved)} solved.";
    }

    public static string CannotSay(Skill skill, int seen) =>
        $"{Name(skill)} was observed in {(seen == 0 ? "no call" : "one call")}: too little to say whether it lasted.";

    public static string Held(Skill skill, HeldDirection direction, (int Call, double Points) first, (int Call, double Points) last)
    {
        var figures = $"{Number(first.Points)} in call {first.Call}, {Number(last.Points)} in call {last.Call}";
        return direction switch
        {
            HeldDirection.Fell => $"{Name(skill)} fell: {figures}.",
            HeldDirection.Rose => $"{Name(skill)} rose: {figures}.",
            _ => $"{Name(skill)} stayed about the same: {figures}.",
        };
    }

    public static string After(ShiftCall hard, int next, IReadOnlyList<(Skill Skill, double Before, double Now)> compared, bool carriedOver)
    {
        var figures = string.Join(", ", compared.Select(c => $"{Name(c.Skill).ToLowerInvariant()} {Number(c.Now)} after {Number(c.Before)} before"));
        return carriedOver
            ? $"{Ended(hard)}. In call {next} less was left ({figures}): look whether something of it came along."
            : $"{Ended(hard)}. It did not show in call {next} ({figures}).";
    }

    private static string Ended(ShiftCall call) => call.Ending switch
    {
        Ending.HungUp => $"In call {call.Number} {call.CallerName} hung up",
        Ending.GivenUp => $"In call {call.Number} {call.CallerName} gave up",
        _ => $"Call {call.Number} you ended because of abuse",
    };

    private static string Name(Skill skill) => SkillIds.TitleOf(skill);

    private static string Number(double points) => points.ToString("0", CultureInfo.InvariantCulture);
}
