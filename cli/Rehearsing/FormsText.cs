using System.Globalization;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Rehearsing;

/// <summary>The two exam forms of each scenario side by side, as plain text: mean points of three agents who play both, and how far the forms are apart.</summary>
internal static class FormsText
{
    public static IEnumerable<string> Of(IReadOnlyList<Scenario> scenarios, int calls, ulong seed)
    {
        IReadOnlyList<AgentKind> agents = [AgentKinds.Skilled, AgentKinds.Average, AgentKinds.Novice];
        yield return $"{calls} calls for each agent and form; points A, points B, difference B - A";
        yield return "scenario            " + string.Concat(agents.Select(a => $"  {a.Id,-19}")) + "  mean difference";
        foreach (var scenario in scenarios)
        {
            var forms = ExamForms.Names.Select(f => Rehearsals.Run(scenario, calls, seed, agents: agents, form: f)).ToList();
            var pairs = agents.Select(a => (A: forms[0].Row(a).Overall, B: forms[1].Row(a).Overall)).ToList();
            yield return Text($"{scenario.Id,-20}") + string.Concat(pairs.Select(p => Text($"  {p.A,5:0.0} {p.B,5:0.0} {p.B - p.A,6:+0.0;-0.0;0.0} "))) + Text($"  {pairs.Average(p => p.B - p.A),6:+0.0;-0.0;0.0}");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
