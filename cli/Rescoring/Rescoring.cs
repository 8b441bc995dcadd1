using System.Collections.Concurrent;
using System.Text.Json;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Rescoring;

/// <summary>One call's points before and now.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Title">What it was about.</param>
/// <param name="Rubric">What it was scored with before.</param>
/// <param name="Before">The stored points.</param>
/// <param name="Now">The points under the new rubric.</param>
internal sealed record Rescored(string CallId, string Title, string Rubric, Points Before, Points Now)
{
    /// <summary>True when it passes under one of the two rubrics only.</summary>
    public bool Turned => Before.Passed != Now.Passed;
}

/// <summary>What a result comes down to.</summary>
/// <param name="Overall">0 to 100, or null.</param>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Skills">Points by skill, those observed.</param>
internal sealed record Points(double? Overall, bool Passed, IReadOnlyDictionary<Skill, double> Skills)
{
    public static Points Of(double? overall, bool passed, IEnumerable<SkillScore> skills) =>
        new(overall, passed, skills.Where(s => s.Points is not null).ToDictionary(s => s.Skill, s => s.Points!.Value));
}

/// <summary>Scores all stored calls under a rubric, over all cores, a few hundred at a time so that any number fits into memory.</summary>
internal sealed class Rescoring(StoredCalls stored, FrozenRubric rubric)
{
    private const int AtATime = 256;

    private readonly ConcurrentDictionary<string, Scenario?> _scenarios = new(StringComparer.Ordinal);

    /// <summary>Ids of calls whose record or scenario this version cannot read; they keep their result.</summary>
    public IReadOnlyList<string> Unreadable { get; private set; } = [];

    /// <summary>Scores them.</summary>
    /// <param name="savedAt">When the new results are to be kept: the time to note; null to write nothing.</param>
    /// <param name="done">Called after each call, from any thread.</param>
    public IReadOnlyList<Rescored> Run(DateTimeOffset? savedAt, Action? done)
    {
        var all = new List<Rescored>();
        var unreadable = new List<string>();
        for (var calls = stored.Next("", AtATime); calls.Count > 0; calls = stored.Next(calls[^1].Id, AtATime))
        {
            var scored = new (Rescored? Points, NewResult? Result)[calls.Count];
            Parallel.For(0, calls.Count, i =>
            {
                scored[i] = Score(calls[i], savedAt is not null);
                done?.Invoke();
            });
            all.AddRange(scored.Select(s => s.Points).OfType<Rescored>());
            unreadable.AddRange(calls.Where((_, i) => scored[i].Points is null).Select(c => c.Id));
            if (savedAt is { } now)
                stored.Save([.. scored.Select(s => s.Result).OfType<NewResult>()], rubric.Text, now);
        }

        Unreadable = unreadable;
        return all;
    }

    private (Rescored?, NewResult?) Score(StoredCall call, bool keep)
    {
        try
        {
            if (_scenarios.GetOrAdd(call.ScenarioText, text => ScenarioReader.Read(text, "kept").Scenario) is not { } scenario)
                return default;
            var state = CallJson.Read<CallState>(call.State);
            var before = CallJson.Read<Scorecard>(call.Scorecard);
            var old = Points.Of(before.Overall, before.Passed, before.Skills);
            if (!keep)
            {
                var result = Evaluator.Judge(state, scenario, rubric.Rubric);
                return (new Rescored(call.Id, scenario.Title, before.Rubric, old, Points.Of(result.Overall, result.Passed, result.Skills)), null);
            }

            var card = Evaluator.Score(state, scenario, rubric.Rubric);
            return (new Rescored(call.Id, scenario.Title, before.Rubric, old, Points.Of(card.Overall, card.Passed, card.Skills)), new NewResult(call.Id, card.Rubric, card.Overall, CallJson.Write(card)));
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
