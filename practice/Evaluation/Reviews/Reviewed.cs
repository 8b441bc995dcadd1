namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// A scorecard with what people said about it. Pure: the machine's card, the rubric it was made with and the entries give the card that
/// stands. A decision replaces points and verdict; skills, overall and pass follow by the rubric, as if the machine had judged so.
/// </summary>
public static class Reviewed
{
    private const double Half = 0.5;

    /// <summary>The card that stands.</summary>
    /// <param name="machine">The card as the machine made it.</param>
    /// <param name="rubric">The rubric it was made with.</param>
    /// <param name="entries">What people said, in order; entries about criteria that the card does not have are passed over.</param>
    public static Scorecard Card(Scorecard machine, Rubric rubric, IReadOnlyList<ReviewEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0)
            return machine;
        var about = entries.GroupBy(e => e.CriterionId).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var skills = machine.Skills.Select(s => Skill(s, rubric.Skills.FirstOrDefault(r => r.Skill == s.Skill), about)).ToList();
        List<CriterionResult> fatal = [.. machine.Fatal.Select(f => Criterion(f, 0, about))];
        var standing = fatal.Where(Stands).Select(f => rubric.Fatal.FirstOrDefault(r => f.Id == $"fatal.{r.Id}")?.Cap ?? 0).ToList();
        var (overall, passed) = Total.Of(rubric, skills, machine.HintPoints, standing);
        return machine with { Skills = skills, Fatal = fatal, Overall = overall, Passed = passed };
    }

    /// <summary>Why an entry cannot be taken, or null when it can.</summary>
    public static string? Problem(Scorecard card, ReviewEntry entry)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(entry);
        var criterion = card.Skills.SelectMany(s => s.Criteria).Concat(card.Fatal).FirstOrDefault(c => c.Id == entry.CriterionId);
        if (criterion is null)
            return $"The scorecard has no criterion '{entry.CriterionId}'.";
        if (entry.Kind == ReviewKind.Undone)
            return criterion.Review?.Decision is null ? "There is no decision to undo." : null;
        if (string.IsNullOrWhiteSpace(entry.Words))
            return entry.Kind == ReviewKind.Decided ? "Give a reason: the trainee will read it." : "Say in a sentence why you disagree: a trainer will read it.";
        if (entry.Words.Length > ReviewEntry.LongestWords)
            return $"That is {entry.Words.Length} characters; {ReviewEntry.LongestWords} is the most.";
        return entry.Kind == ReviewKind.Decided && entry.Verdict is not (Verdict.Met or Verdict.Partly or Verdict.NotMet) ? "Decide for met, partly or notMet." : null;
    }

    /// <summary>True when the fatal item stands: a trainer may have decided that it did not happen (<see cref="Verdict.Met"/>).</summary>
    public static bool Stands(CriterionResult fatal)
    {
        ArgumentNullException.ThrowIfNull(fatal);
        return fatal.Review?.Decision?.Verdict != Verdict.Met;
    }

    /// <summary>True when a trainer has to decide this criterion: nobody could judge it, or the trainee disagrees.</summary>
    public static bool Waits(CriterionResult criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return criterion.Verdict == Verdict.CannotJudge || criterion.Review is { Open: true };
    }

    private static SkillScore Skill(SkillScore score, RubricSkill? rubric, Dictionary<string, List<ReviewEntry>> about)
    {
        List<CriterionResult> criteria = [.. score.Criteria.Select(c => Criterion(c, rubric?.Criteria.GetValueOrDefault(NameOf(c)) ?? 0, about))];
        return rubric is null || criteria.SequenceEqual(score.Criteria) ? score : SkillScoring.Sum(rubric, criteria);
    }

    private static CriterionResult Criterion(CriterionResult criterion, double weight, Dictionary<string, List<ReviewEntry>> about)
    {
        if (!about.TryGetValue(criterion.Id, out var entries))
            return criterion;
        TrainerDecision? decision = null;
        TraineeContest? contest = null;
        var open = false;
        foreach (var entry in entries)
        {
            switch (entry.Kind)
            {
                case ReviewKind.Contested:
                    (contest, open) = (new(entry.Words, entry.By, entry.At), true);
                    break;
                case ReviewKind.Decided when entry.Verdict is { } verdict:
                    (decision, open) = (new(verdict, entry.Words, entry.By, entry.At), false);
                    break;
                case ReviewKind.Undone:
                    (decision, open) = (null, contest is not null);
                    break;
            }
        }

        var review = new CriterionReview(new(criterion.Verdict, criterion.Points, criterion.Possible), decision, contest, open);
        if (decision is null)
            return criterion with { Review = review };
        // To confirm what the machine found keeps its points, which are finer than thirds of a verdict.
        var points = decision.Verdict == criterion.Verdict ? criterion.Points : Math.Round(weight * Share(decision.Verdict), 1, MidpointRounding.AwayFromZero);
        return criterion with { Verdict = decision.Verdict, Points = points, Possible = weight, Review = review };
    }

    private static double Share(Verdict verdict) => verdict switch { Verdict.Met => 1, Verdict.Partly => Half, _ => 0 };

    private static string NameOf(CriterionResult criterion) => criterion.Id[(criterion.Id.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
