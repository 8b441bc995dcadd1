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
        }

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
            Line($"To work on, {i + 1}: turn {moment.Turn} ({SkillIds.TitleOf(moment.Skill).ToLowerInvariant()}). \"{Words.Short(moment.Quote)}\"");
            Line($"  {moment.Why}");
            if (moment.Better is not null)
                Line($"  Better: {moment.Better}");
        }

        if (card.DoneWell is { } well)
        {
            Line();
            Line($"Done well: turn {well.Turn} ({SkillIds.TitleOf(well.Skill).ToLowerInvariant()}). \"{Words.Short(well.Quote)}\"");
            Line($"  {well.Why}");
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
        var mark = criterion.Verdict switch
        {
            Verdict.Met => "met",
            Verdict.Partly => "partly",
            Verdict.NotMet => "not met",
            Verdict.CannotJudge => "cannot judge",
            _ => "not observed",
        };
        line($"  [{mark}] {criterion.Title}{(criterion.Possible > 0 ? $" {criterion.Points:0.#} of {criterion.Possible:0.#}" : "")}. {criterion.Why}");
        foreach (var evidence in criterion.Evidence.Take(QuotesShown))
            line($"    {Quote(evidence)}");
    }

    private static string Quote(Evidence evidence) => $"{(evidence.Good ? "+" : "-")} turn {evidence.Turn}: \"{Words.Short(evidence.Quote)}\"";

    private static string Points(double? points) => points is { } p ? $"{p:0}" : "not observed";
}
