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
        return Card(new CallView(call, scenario), rubric);
    }

    /// <summary>
    /// Scores a conversation of which only the words are known: the same criteria, the same scorecard. Facts are taken from the customer's own
    /// words; what cannot be known (feelings, timing, the case, the person) is not observed, so a transcript can never be passed.
    /// </summary>
    /// <param name="transcript">The conversation.</param>
    /// <param name="rubric">The rubric; <see cref="Rubrics.Conversation"/> weighs what words can show.</param>
    public static Scorecard Score(Transcript transcript, Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var (call, scenario) = TranscriptCall.Of(transcript);
        return Card(new CallView(call, scenario, scenario.Facts.Count > 0 ? Ground.Facts : Ground.Words), rubric) with { Passed = false };
    }

    /// <summary>The points alone, without coaching and curve: for those who judge very many calls.</summary>
    /// <param name="call">The record.</param>
    /// <param name="scenario">The scenario it was played with.</param>
    /// <param name="rubric">The rubric frozen at its start.</param>
    public static Result Judge(CallState call, Scenario scenario, Rubric rubric) => Judge(new CallView(call, scenario), rubric);

    private static Scorecard Card(CallView view, Rubric rubric)
    {
        var result = Judge(view, rubric);
        var (toWorkOn, doneWell) = Coach.Of(view, result.Skills);
        return new Scorecard
        {
            ScenarioId = view.Scenario.Id,
            Rubric = rubric.Reference,
            Ending = view.Call.Ending,
            Sentence = ResultWords.Sentence(view),
            Overall = result.Overall,
            Passed = result.Passed,
            Skills = result.Skills,
            Fatal = result.Fatal,
            ToWorkOn = toWorkOn,
            DoneWell = doneWell,
            Curve = view.Has(Ground.Feelings) ? FeelingsCurve.Of(view) : [],
            Notes = view.Notes,
            Hints = view.Call.Hints,
            HintPoints = rubric.HintCost * view.Call.Hints,
        };
    }

    private static Result Judge(CallView view, Rubric rubric)
    {
        var skills = rubric.Skills.Select(s => SkillScoring.Of(s, view)).ToList();
        var fatal = FatalItems.Of(rubric, view);
        var (overall, passed) = Total.Of(rubric, skills, rubric.HintCost * view.Call.Hints, [.. fatal.Select(f => f.Cap)]);
        // Who ends the call before the matter is settled has not passed it, whatever was good on the way.
        passed &= view.Call.Ending != Ending.EndedByTrainee;
        return new Result(overall, passed, skills, [.. fatal.Select(f => f.Result)]);
    }
}
