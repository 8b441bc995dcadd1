namespace PracticeCaller.Practice.Evaluation;

/// <summary>From skills to the overall score: weighted as the rubric says, capped by what must not happen.</summary>
internal static class Total
{
    /// <param name="rubric">The rubric.</param>
    /// <param name="skills">Its skills, scored, in its order.</param>
    /// <param name="hintPoints">What the hints taken cost, 0 or more.</param>
    /// <param name="caps">The cap of each fatal item that stands.</param>
    public static (double? Overall, bool Passed) Of(Rubric rubric, IReadOnlyList<SkillScore> skills, double hintPoints, IReadOnlyList<double> caps)
    {
        var counted = rubric.Skills.Zip(skills).Where(p => p.Second.Points is not null).ToList();
        var weight = counted.Sum(p => p.First.Weight);
        double? overall = weight > 0 ? Math.Round(counted.Sum(p => p.First.Weight * p.Second.Points!.Value) / weight, MidpointRounding.AwayFromZero) : null;
        // Whoever was helped did less of it alone.
        if (overall is { } earned)
            overall = Math.Max(0, earned - hintPoints);
        foreach (var cap in caps)
            overall = overall is { } points ? Math.Min(points, cap) : null;
        // What a trainer still has to judge is not passed by the machine.
        var passed = overall >= rubric.PassMark && caps.Count == 0 && skills.All(s => s.Points is not null && s.Criteria.All(c => c.Verdict != Verdict.CannotJudge));
        return (overall, passed);
    }
}
