using System.Globalization;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Rehearsal;

namespace PracticeCaller.Cli.Rehearsing;

/// <summary>The table of a rehearsal as plain text: stable, one agent a line.</summary>
internal static class RehearsalText
{
    public const string Head = "agent              points   list  pati  empa  prob  flex   pass  anger  turns  ended";

    public static IEnumerable<string> Of(ScenarioRehearsal rehearsal)
    {
        yield return $"{rehearsal.ScenarioId}, {rehearsal.Rows[0].Outcomes.Count} calls for each agent";
        yield return Head;
        foreach (var row in rehearsal.Rows)
            yield return Row(row);
        yield return $"skilled leads novice by {ScenarioRehearsal.Lead:0} points and more in {Share(rehearsal.SkilledLeads)} of paired calls; gamers that passed: {rehearsal.GamersPassed}";
    }

    public static string Total(IReadOnlyList<ScenarioRehearsal> all)
    {
        var pairs = all.Sum(r => r.Rows[0].Outcomes.Count);
        var leads = all.Sum(r => r.SkilledLeads * r.Rows[0].Outcomes.Count) / pairs;
        return $"all {all.Count} scenarios: skilled leads novice by {ScenarioRehearsal.Lead:0} points and more in {Share(leads)} of {pairs} paired calls; gamers that passed: {all.Sum(r => r.GamersPassed)}";
    }

    private static string Row(RehearsalRow row)
    {
        var skills = string.Concat(Enumerable.Range(0, 5).Select(i => row.SkillMean(i) is { } mean ? Text($"{mean,6:0}") : "     -"));
        return Text($"{row.Agent.Id,-16} {row.Overall,8:0.0} {skills} {Share(row.PassRate),7} {row.Anger,5:0.0} {row.Turns,6:0.0}  {string.Join(", ", row.Endings.Take(3).Select(e => $"{Ended(e.Ending)} {Share(e.Share)}"))}");
    }

    private static string Ended(Ending? ending) => ending switch
    {
        Ending.Solved => "solved",
        Ending.AcceptedButHurt => "hurt",
        Ending.GivenUp => "given up",
        Ending.HungUp => "hung up",
        Ending.HandedOver => "handed over",
        Ending.TimedOut => "timed out",
        _ => "left",
    };

    private static string Share(double share) => Text($"{Math.Floor(share * 1000) / 10:0.#} %");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
