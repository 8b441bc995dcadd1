namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Points of a skill: the points of its criteria over the weights of those that counted, times 100, rounded to whole points. Criteria
/// are rounded to a tenth first, so that anybody can recompute the sum from the scorecard. A criterion that the rubric weighs with 0 is not looked at.
/// In a call in which the caller accepted nothing, every criterion counts as far as the turns were about the case: see <see cref="CallView.Standing"/>.
/// </summary>
internal static class SkillScoring
{
    public static SkillScore Of(RubricSkill rubric, CallView call)
    {
        var results = AllCriteria.InOrder.Where(c => c.Skill == rubric.Skill && !(rubric.Criteria.TryGetValue(c.Name, out var weight) && weight == 0)).Select(c => Result(c, rubric.Criteria.GetValueOrDefault(c.Name), call)).ToList();
        return Sum(rubric, results);
    }

    /// <summary>The skill that these criteria make.</summary>
    public static SkillScore Sum(RubricSkill rubric, IReadOnlyList<CriterionResult> results)
    {
        var possible = results.Sum(r => r.Possible);
        double? points = possible > 0 ? Math.Round(100 * results.Sum(r => r.Points) / possible, MidpointRounding.AwayFromZero) : null;
        return new SkillScore(rubric.Skill, points, points is { } p ? BandOf(rubric, p) : Words.NotCounted, results);
    }

    private static CriterionResult Result(ICriterion criterion, double weight, CallView call)
    {
        var judgement = call.Has(criterion.Needs) ? Readable.Check(criterion, call, criterion.Judge(call)).Scaled(call.Standing, Words.HardlyStands(call)) : Judgement.NotObserved(Words.NotInATranscript(criterion.Needs & ~call.Ground));
        var counts = judgement.Verdict is Verdict.Met or Verdict.Partly or Verdict.NotMet;
        return new CriterionResult(AllCriteria.IdOf(criterion), criterion.Title, criterion.Skill, judgement.Verdict,
            counts ? Math.Round(weight * judgement.Share, 1, MidpointRounding.AwayFromZero) : 0, counts ? weight : 0, judgement.Why, [.. judgement.Evidence.Distinct().Select(call.WithLine)]);
    }

    private static string BandOf(RubricSkill rubric, double points) =>
        rubric.Bands.Where(b => b.From <= points).OrderBy(b => b.From).LastOrDefault()?.Words ?? "";
}
