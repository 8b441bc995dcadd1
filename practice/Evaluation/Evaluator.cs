using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Makes a scorecard from the finished record of a call. Pure and deterministic: the same record, scenario and rubric give the same
/// scorecard, before and after saving. It reads; it never drives a call. How points come about is told in docs/scoring.md.
/// </summary>
public static class Evaluator
{
    /// <summary>Scores a call. A call still running is scored as far as it has come.</summary>
    /// <param name="call">The record.</param>
    /// <param name="scenario">The scenario it was played with.</param>
    /// <param name="rubric">The rubric frozen at its start.</param>
    public static Scorecard Score(CallState call, Scenario scenario, Rubric rubric)
    {
        return Score(new CallView(call, scenario), rubric);
    }

    /// <summary>
    /// Scores a conversation of which only the words are known: the same criteria, the same scorecard. Facts are taken from the customer's own
    /// words; what cannot be known (feelings, timing, the case, the person) is not observed, so a transcript can never be passed.
    /// </summary>
    /// <param name="transcript">The conversation.</param>
    /// <param name="rubric">The rubric.</param>
    public static Scorecard Score(Transcript transcript, Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var (call, scenario) = TranscriptCall.Of(transcript);
        return Score(new CallView(call, scenario, scenario.Facts.Count > 0 ? Ground.Facts : Ground.Words), rubric);
    }

    private static Scorecard Score(CallView view, Rubric rubric)
    {
        var skills = rubric.Skills.Select(s => SkillScoring.Of(s, view)).ToList();
        var fatal = FatalItems.Of(rubric, view);
        var counted = rubric.Skills.Zip(skills).Where(p => p.Second.Points is not null).ToList();
        var weight = counted.Sum(p => p.First.Weight);
        double? overall = weight > 0 ? Math.Round(counted.Sum(p => p.First.Weight * p.Second.Points!.Value) / weight, MidpointRounding.AwayFromZero) : null;
        foreach (var item in fatal)
            overall = overall is { } points ? Math.Min(points, item.Cap) : null;

        return new Scorecard
        {
            ScenarioId = view.Scenario.Id,
            Rubric = rubric.Reference,
            Ending = view.Call.Ending,
            Sentence = ResultWords.Sentence(view),
            Overall = overall,
            // What a trainer still has to judge is not passed by the machine.
            Passed = overall >= rubric.PassMark && fatal.Count == 0 && skills.All(s => s.Points is not null && s.Criteria.All(c => c.Verdict != Verdict.CannotJudge)),
            Skills = skills,
            Fatal = [.. fatal.Select(f => f.Result)],
            ToWorkOn = Coach.ToWorkOn(view, skills),
            DoneWell = Coach.DoneWell(view, skills),
            Curve = view.Has(Ground.Feelings) ? FeelingsCurve.Of(view) : [],
            Notes = view.Notes,
        };
    }
}
