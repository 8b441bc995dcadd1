using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Picks the moments worth talking about: up to three turns that cost most, each with a better wording, and the best one. What a turn
/// cost is what it did to the caller's feelings plus the points that criteria took because of it.
/// </summary>
internal static class Coach
{
    private const int Most = 3;

    // A point of a criterion weighs about half as much as a point of the caller's trust.
    private const double FeelingPerPoint = 0.5;

    /// <summary>The turns that cost most, dearest first, at most three, never the same turn or the same wording twice; and the best turn, which is none of them.</summary>
    public static (IReadOnlyList<Moment> ToWorkOn, Moment? DoneWell) Of(CallView call, IReadOnlyList<SkillScore> skills)
    {
        var faults = call.Turns.Select(t => (Situations: Situations.Of(call, t).ToList(), Cost: Harm(t) + FeelingPerPoint * Lost(t, skills)))
            .Where(x => x.Situations.Count > 0).OrderByDescending(x => x.Cost).ThenBy(x => x.Situations[0].Turn.Number).Select(x => x.Situations);
        // A turn that did more good than harm is praised and not worked on in the same breath.
        var best = DoneWell(call, skills);
        var chosen = new List<Situation>();
        foreach (var situations in faults.Concat(Situations.LeftOut(call).Select(s => new List<Situation> { s })).Where(s => s[0].Turn.Number != best?.Turn))
        {
            // The same fault three times over teaches no more than once.
            if (chosen.Count < Most && chosen.All(c => c.Turn.Number != situations[0].Turn.Number) && situations.Find(s => chosen.All(c => c.Id != s.Id || c.FactId != s.FactId)) is { } next)
                chosen.Add(next);
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        return ([.. chosen.Select(s => Moment(call, s.Turn, CoachingWords.Why(call, s), BetterWording.For(call, s, used), s.Skill))], best);
    }

    private static Moment? DoneWell(CallView call, IReadOnlyList<SkillScore> skills)
    {
        var best = call.Turns.Where(t => t.Worth > 0 && !t.Interrupts && !t.Reasks)
            .Select(t => (Turn: t, Strength: Strengths.Of(call, t), Gain: Good(t) - Harm(t) + FeelingPerPoint * (Won(t, skills) - Lost(t, skills))))
            .Where(x => x.Strength is not null && x.Gain > 0).OrderByDescending(x => x.Gain).ThenBy(x => x.Turn.Number).FirstOrDefault();
        return best.Turn is null ? null : Moment(call, best.Turn, CoachingWords.WhyGood(call, best.Turn, best.Strength!), null, best.Strength!.Skill);
    }

    private static Moment Moment(CallView call, TurnView turn, string why, string? better, Skill skill)
    {
        var felt = call.Has(Ground.Feelings);
        return new(turn.Number, Words.Short(turn.Record.Text), why, better, skill)
        {
            Line = turn.Record.LineIds.Count > 0 ? call.LineNumber(turn.Record.LineIds[0]) : null,
            Before = felt ? turn.Record.Before : null,
            After = felt ? turn.Record.After : null,
        };
    }

    private static double Harm(TurnView turn)
    {
        var (before, after) = (turn.Record.Before, turn.Record.After);
        return Math.Max(0, after.Anger - before.Anger) + Math.Max(0, before.Trust - after.Trust) + 0.6 * Math.Max(0, before.Patience - after.Patience)
            + 0.4 * Math.Max(0, after.Anxiety - before.Anxiety) + 0.4 * Math.Max(0, before.Acceptance - after.Acceptance);
    }

    private static double Good(TurnView turn)
    {
        var (before, after) = (turn.Record.Before, turn.Record.After);
        return Math.Max(0, before.Anger - after.Anger) + Math.Max(0, after.Trust - before.Trust) + 0.4 * Math.Max(0, before.Anxiety - after.Anxiety) + 0.4 * Math.Max(0, after.Acceptance - before.Acceptance);
    }

    private static double Lost(TurnView turn, IReadOnlyList<SkillScore> skills) => Part(turn, skills, good: false, c => c.Possible - c.Points);

    private static double Won(TurnView turn, IReadOnlyList<SkillScore> skills) => Part(turn, skills, good: true, c => c.Points);

    // What a criterion gave or took is shared among the quotes it rests on.
    private static double Part(TurnView turn, IReadOnlyList<SkillScore> skills, bool good, Func<CriterionResult, double> points) =>
        skills.SelectMany(s => s.Criteria).Sum(c => c.Evidence.Count(e => e.Good == good) is > 0 and var all ? points(c) * c.Evidence.Count(e => e.Good == good && e.Turn == turn.Number) / all : 0);
}
