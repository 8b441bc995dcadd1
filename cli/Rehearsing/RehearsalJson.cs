using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Rehearsal;

namespace PracticeCaller.Cli.Rehearsing;

/// <summary>A rehearsal as it is written to a file: means and shares, no single calls.</summary>
internal sealed record RehearsalJson(string Scenario, int Calls, double SkilledLeads, int GamersPassed, IReadOnlyList<RehearsalJson.AgentRow> Agents)
{
    public static RehearsalJson Of(ScenarioRehearsal r) => new(r.ScenarioId, r.Rows[0].Outcomes.Count, r.SkilledLeads, r.GamersPassed, [.. r.Rows.Select(AgentRow.Of)]);

    /// <summary>One agent.</summary>
    internal sealed record AgentRow(string Agent, bool Gamer, double Points, double Best, double PassRate, double Anger, double Turns, IReadOnlyList<double?> Skills, IReadOnlyList<EndingShare> Endings)
    {
        public static AgentRow Of(RehearsalRow row) => new(row.Agent.Id, row.Agent.IsGamer, Math.Round(row.Overall, 2), row.Best, row.PassRate, Math.Round(row.Anger, 2), Math.Round(row.Turns, 2),
            [.. Enumerable.Range(0, 5).Select(i => row.SkillMean(i) is { } mean ? Math.Round(mean, 2) : (double?)null)], [.. row.Endings.Select(e => new EndingShare(e.Ending, e.Share))]);
    }

    /// <summary>How often calls ended so.</summary>
    internal sealed record EndingShare(Ending? Ending, double Share);
}
