using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>What came out of one rehearsed call.</summary>
/// <param name="Ending">How it ended.</param>
/// <param name="Overall">Points, 0 when nothing was observed.</param>
/// <param name="Passed">True when it passed.</param>
/// <param name="Anger">Anger after the last turn, 0 to 100.</param>
/// <param name="Turns">Trainee turns.</param>
/// <param name="Skills">Points by skill, rubric order; null when not observed.</param>
public sealed record Outcome(Ending? Ending, double Overall, bool Passed, double Anger, int Turns, IReadOnlyList<double?> Skills);

/// <summary>All calls of one agent in one scenario.</summary>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="Agent">Which agent.</param>
/// <param name="Outcomes">One for each call, in the order of seeds.</param>
public sealed record RehearsalRow(string ScenarioId, AgentKind Agent, IReadOnlyList<Outcome> Outcomes)
{
    /// <summary>Share of calls that passed, 0 to 1.</summary>
    public double PassRate => Outcomes.Count(o => o.Passed) / (double)Outcomes.Count;

    /// <summary>Mean points.</summary>
    public double Overall => Outcomes.Average(o => o.Overall);

    /// <summary>The best call's points.</summary>
    public double Best => Outcomes.Max(o => o.Overall);

    /// <summary>Mean anger at the end.</summary>
    public double Anger => Outcomes.Average(o => o.Anger);

    /// <summary>Mean number of trainee turns.</summary>
    public double Turns => Outcomes.Average(o => o.Turns);

    /// <summary>Mean points of a skill where it was observed, or null.</summary>
    /// <param name="place">Place of the skill in the rubric.</param>
    public double? SkillMean(int place) => Outcomes.Select(o => o.Skills[place]).Average();

    /// <summary>Endings with their share, most frequent first.</summary>
    public IReadOnlyList<(Ending? Ending, double Share)> Endings =>
        [.. Outcomes.GroupBy(o => o.Ending).Select(g => (g.Key, g.Count() / (double)Outcomes.Count)).OrderByDescending(e => e.Item2).ThenBy(e => e.Key)];
}

/// <summary>Rehearsals of one scenario by all agents, call by call with the same callers.</summary>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="Rows">One for each agent.</param>
public sealed record ScenarioRehearsal(string ScenarioId, IReadOnlyList<RehearsalRow> Rows)
{
    /// <summary>Points by which the skilled agent must lead.</summary>
    public const double Lead = 25;

    /// <summary>Share of paired calls (same caller, same seed) in which skilled leads novice by at least <see cref="Lead"/> points.</summary>
    public double SkilledLeads
    {
        get
        {
            var (skilled, novice) = (Row(AgentKinds.Skilled).Outcomes, Row(AgentKinds.Novice).Outcomes);
            return skilled.Zip(novice).Count(p => p.First.Overall - p.Second.Overall >= Lead) / (double)skilled.Count;
        }
    }

    /// <summary>Calls that an agent won without doing the work.</summary>
    public int GamersPassed => Rows.Where(r => r.Agent.IsGamer).Sum(r => r.Outcomes.Count(o => o.Passed));

    /// <summary>The row of one agent.</summary>
    public RehearsalRow Row(AgentKind agent) => Rows.First(r => r.Agent == agent);
}

/// <summary>Plays many calls, over all cores; the result depends on scenario and seed alone.</summary>
public static class Rehearsals
{
    /// <summary>Plays every agent through the same callers.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="calls">Calls for each agent, at least 1.</param>
    /// <param name="seed">Of the whole rehearsal.</param>
    /// <param name="played">Called after each call, from any thread; null for none.</param>
    /// <param name="agents">Which agents; null for all.</param>
    /// <param name="difficulty">1 to 5; see <see cref="Difficulty"/>.</param>
    /// <param name="form">The exam form that is played, or null.</param>
    public static ScenarioRehearsal Run(Scenario scenario, int calls, ulong seed, Action? played = null, IReadOnlyList<AgentKind>? agents = null, int difficulty = Difficulty.Usual, string? form = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        var rehearser = new Rehearser(scenario);
        var kinds = agents ?? AgentKinds.All;
        var outcomes = kinds.Select(_ => new Outcome[calls]).ToList();
        Parallel.For(0, calls, i =>
        {
            for (var k = 0; k < kinds.Count; k++)
            {
                outcomes[k][i] = OutcomeOf(rehearser, rehearser.Play(kinds[k], SeedOf(seed, i), difficulty, form));
                played?.Invoke();
            }
        });
        return new ScenarioRehearsal(scenario.Id, [.. kinds.Zip(outcomes, (k, o) => new RehearsalRow(scenario.Id, k, o))]);
    }

    /// <summary>The caller's seed in the nth call of a rehearsal, zero-based.</summary>
    public static ulong SeedOf(ulong seed, int call) => Dice.Mix(seed, (ulong)call);

    private static Outcome OutcomeOf(Rehearser rehearser, RehearsedCall call)
    {
        var result = rehearser.Judge(call);
        return new Outcome(call.State.Ending, result.Overall ?? 0, result.Passed, call.State.Feelings.Anger, call.State.Turns.Count, [.. result.Skills.Select(s => s.Points)]);
    }
}
