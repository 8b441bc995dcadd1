using System.Globalization;
using System.Text;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>A scorecard as plain text: for the terminal, for pipes, and where a chat cannot show a card. Stable: one thing a line, no colours, no column that depends on a width.</summary>
public static class ScorecardText
{
    private const int QuotesShown = 2;

    /// <summary>The text, lines ended by a line feed.</summary>
    public static string Render(Scorecard card, Scenario scenario) => Render(card, scenario.Title);

    /// <summary>The text, lines ended by a line feed.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="title">What was scored: the scenario's title, or a name for a transcript.</param>
    public static string Render(Scorecard card, string title)
    {
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append('\n');

        Line($"{title}: {card.Sentence}");
        Line($"Overall {Points(card.Overall)}{(card.Overall is null ? "" : card.Passed ? ", passed" : ", not passed")} (rubric {card.Rubric})");
        if (card.HintPoints > 0)
            Line($"Hints: {card.Hints}, {card.HintPoints.ToString("0.#", CultureInfo.InvariantCulture)} points off");
        foreach (var fatal in card.Fatal)
        {
            Line($"Fails the call: {fatal.Title}. {fatal.Why}");
            foreach (var evidence in fatal.Evidence.Take(QuotesShown))
                Line($"    {Quote(evidence)}");
            RenderReview(fatal, "fails the call", Line);
        }

        if (card.ToDecide > 0)
            Line($"{card.ToDecide} {(card.ToDecide == 1 ? "criterion waits" : "criteria wait")} for a trainer to decide.");

        foreach (var skill in card.Skills)
        {
            Line();
            Line($"{SkillIds.TitleOf(skill.Skill)} {Points(skill.Points)} - {skill.Band}");
            foreach (var criterion in skill.Criteria)
                RenderCriterion(criterion, Line);
        }

        for (var i = 0; i < card.ToWorkOn.Count; i++)
        {
            var moment = card.ToWorkOn[i];
            Line();
            Line($"To work on, {i + 1}: {Place(moment.Turn, moment.Line)} ({SkillIds.TitleOf(moment.Skill).ToLowerInvariant()}). \"{Words.Short(moment.Quote)}\"");
            Line($"  {moment.Why}");
            if (moment.Better is not null)
                Line($"  Better: {moment.Better}");
            if (moment.InsteadWords is not null)
                Line($"  {moment.InsteadWords}");
        }

        if (card.DoneWell is { } well)
        {
            Line();
            Line($"Done well: {Place(well.Turn, well.Line)} ({SkillIds.TitleOf(well.Skill).ToLowerInvariant()}). \"{Words.Short(well.Quote)}\"");
            Line($"  {well.Why}");
        }

        if (card.Next is { } next)
        {
            Line();
            Line($"Next call: {next.Title} ({next.ScenarioId}). {next.Reason}");
        }

        if (card.Curve.Count > 0)
        {
            Line();
            Line("Feelings (anger/anxiety/trust/patience/acceptance)");
            foreach (var point in card.Curve)
                Line($"  {(point.Turn == 0 ? "start" : $"turn {point.Turn}")}: {point.Feelings.Anger:0}/{point.Feelings.Anxiety:0}/{point.Feelings.Trust:0}/{point.Feelings.Patience:0}/{point.Feelings.Acceptance:0}{(point.Turn == 0 || point.Label is null ? "" : $" - {point.Label}")}");
        }

        if (card.Notes.Count > 0)
        {
            Line();
            Line("Notes");
            foreach (var note in card.Notes)
                Line($"  {note.Result}: {note.Label}{(note.Words is null ? "" : $" (\"{Words.Short(note.Words)}\")")}");
        }

        return text.ToString();
    }

    private static void RenderCriterion(CriterionResult criterion, Action<string> line)
    {
        line($"  [{Name(criterion.Verdict)}] {criterion.Title}{(criterion.Possible > 0 ? $" {criterion.Points:0.#} of {criterion.Possible:0.#}" : "")}. {criterion.Why}");
        foreach (var evidence in criterion.Evidence.Take(QuotesShown))
            line($"    {Quote(evidence)}");
        if (criterion.Review is { } review)
            RenderReview(criterion, $"{Name(review.Machine.Verdict)}{(review.Machine.Possible > 0 ? $" {review.Machine.Points:0.#} of {review.Machine.Possible:0.#}" : "")}", line);
    }

    private static void RenderReview(CriterionResult criterion, string machine, Action<string> line)
    {
        if (criterion.Review?.Contest is { } contest)
            line($"    Disagreement of {Words.Short(contest.By)}{(criterion.Review.Open ? ", waits for a trainer" : "")}: \"{Words.Short(contest.Words, ReviewEntry.LongestWords)}\"");
        if (criterion.Review?.Decision is { } decision)
            line($"    Decided by {Words.Short(decision.By)}: {Name(decision.Verdict)}. \"{Words.Short(decision.Reason, ReviewEntry.LongestWords)}\" (machine: {machine})");
    }

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Partly => "partly",
        Verdict.NotMet => "not met",
        Verdict.CannotJudge => "cannot judge",
        _ => "not observed",
    };

    private static string Place(int turn, int? line) => line is { } number ? $"turn {turn}, line {number}" : $"turn {turn}";

    private static string Quote(Evidence evidence) => $"{(evidence.Good ? "+" : "-")} {Place(evidence.Turn, evidence.Line)}: \"{Words.Short(evidence.Quote)}\"";

    private static string Points(double? points) => points is { } p ? $"{p:0}" : "not observed";
}
