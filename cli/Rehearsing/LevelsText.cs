using System.Globalization;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Rehearsing;

/// <summary>The levels of difficulty side by side, as plain text: mean points, share of passed calls and anger at the end, over all scenarios named.</summary>
internal static class LevelsText
{
    public static IEnumerable<string> Of(IReadOnlyList<Scenario> scenarios, int calls, ulong seed)
    {
        IReadOnlyList<AgentKind> agents = [AgentKinds.Skilled, AgentKinds.Average, AgentKinds.Novice];
        yield return $"{scenarios.Count} scenarios, {calls} calls for each agent, scenario and level";
        yield return "level          agent      points    pass  anger";
        for (var level = Difficulty.Least; level <= Difficulty.Most; level++)
        {
            var rows = scenarios.Select(s => Rehearsals.Run(s, calls, seed, agents: agents, difficulty: level)).SelectMany(r => r.Rows).ToList();
            foreach (var agent in agents)
            {
                var outcomes = rows.Where(r => r.Agent == agent).SelectMany(r => r.Outcomes).ToList();
                yield return string.Create(CultureInfo.InvariantCulture, $"{level} {Difficulty.InWords(level),-12} {agent.Id,-9} {outcomes.Average(o => o.Overall),7:0.0} {outcomes.Average(o => o.Passed ? 100 : 0),5:0.0} % {outcomes.Average(o => o.Anger),6:0.0}");
            }
        }
    }
}
