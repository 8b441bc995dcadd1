using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Where a trainee's skill goes.</summary>
public enum TrendDirection
{
    /// <summary>Too few calls to say.</summary>
    NotEnoughCalls,

    /// <summary>It rises more than chance would let it.</summary>
    Rising,

    /// <summary>It falls more than chance would let it.</summary>
    Falling,

    /// <summary>No clear change.</summary>
    NoClearChange,
}

/// <summary>One skill over a trainee's calls: where it stands now, and how sure that is.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Calls">Calls in which it was observed.</param>
/// <param name="Level">Mean points with recent calls weighing more, 0 to 100; null without a call.</param>
/// <param name="Low">Lower end of the 95 % interval, 0 to 100; null without a call.</param>
/// <param name="High">Upper end, 0 to 100; null without a call.</param>
/// <param name="Direction">Where it goes.</param>
/// <param name="Sentence">The same for people.</param>
/// <param name="Points">The points of each call, oldest first.</param>
public sealed record SkillTrend(Skill Skill, int Calls, double? Level, double? Low, double? High, TrendDirection Direction, string Sentence, IReadOnlyList<double> Points)
{
    /// <summary>Calls from which on a level is worth saying.</summary>
    public const int EnoughCalls = 3;

    // A call five calls back weighs half of the latest.
    private const double HalfLife = 5;

    /// <summary>How many points one and the same person's calls usually lie apart.</summary>
    public const double UsualSpread = 15;

    // It counts like two calls, so that two equal scores do not look certain.
    private const double UsualSpreadCountsAs = 2;

    /// <summary>The trends of all skills.</summary>
    /// <param name="cards">The scorecards of the trainee's calls, oldest first.</param>
    public static IReadOnlyList<SkillTrend> Of(IReadOnlyList<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return [.. Enum.GetValues<Skill>().Select(skill => Of(skill, [.. cards.Select(c => c.Skills.FirstOrDefault(s => s.Skill == skill)?.Points).OfType<double>()]))];
    }

    /// <summary>The trend of one skill.</summary>
    /// <param name="skill">Which.</param>
    /// <param name="points">Points of the calls it was observed in, oldest first.</param>
    public static SkillTrend Of(Skill skill, IReadOnlyList<double> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0)
            return new(skill, 0, null, null, null, TrendDirection.NotEnoughCalls, "Not enough calls yet.", points);
        var weights = points.Select((_, i) => Math.Pow(0.5, (points.Count - 1 - i) / HalfLife)).ToList();
        var sum = weights.Sum();
        var level = points.Zip(weights, (p, w) => p * w).Sum() / sum;
        var effective = sum * sum / weights.Sum(w => w * w);
        var spread = (points.Zip(weights, (p, w) => w * (p - level) * (p - level)).Sum() / sum * effective) + (UsualSpreadCountsAs * UsualSpread * UsualSpread);
        var freedom = effective - 1 + UsualSpreadCountsAs;
        var reach = Student(freedom) * Math.Sqrt(spread / freedom / effective);
        var (low, high) = (Math.Max(0, level - reach), Math.Min(100, level + reach));
        var direction = points.Count < EnoughCalls + 1 ? TrendDirection.NotEnoughCalls : DirectionOf(points);
        return new(skill, points.Count, Math.Round(level, 1), Math.Round(low, 1), Math.Round(high, 1), direction, Words(points.Count, level, low, high, direction), points);
    }

    // A straight line through the calls; its slope counts when its own interval leaves zero out.
    private static TrendDirection DirectionOf(IReadOnlyList<double> points)
    {
        var n = points.Count;
        var (x, y) = ((n - 1) / 2.0, points.Average());
        var width = Enumerable.Range(0, n).Sum(i => (i - x) * (i - x));
        var slope = Enumerable.Range(0, n).Sum(i => (i - x) * (points[i] - y)) / width;
        var rest = Enumerable.Range(0, n).Sum(i => Math.Pow(points[i] - y - (slope * (i - x)), 2)) + (UsualSpreadCountsAs * UsualSpread * UsualSpread);
        var freedom = n - 2 + UsualSpreadCountsAs;
        var reach = Student(freedom) * Math.Sqrt(rest / freedom / width);
        return slope > reach ? TrendDirection.Rising : slope < -reach ? TrendDirection.Falling : TrendDirection.NoClearChange;
    }

    private static string Words(int calls, double level, double low, double high, TrendDirection direction)
    {
        var range = $"somewhere from {low:0} to {high:0}";
        if (calls < EnoughCalls)
            return $"Not enough calls yet: {calls} so far, {range}.";
        return direction switch
        {
            TrendDirection.Rising => $"About {level:0} ({range}), rising over {calls} calls.",
            TrendDirection.Falling => $"About {level:0} ({range}), falling over {calls} calls.",
            TrendDirection.NoClearChange => $"About {level:0} ({range}), no clear change over {calls} calls.",
            _ => $"About {level:0} ({range}) over {calls} calls; too few to say where it goes.",
        };
    }

    // The 97.5 % point of Student's t; within 1 % from two degrees of freedom on.
    private static double Student(double freedom)
    {
        var f = Math.Max(2, freedom);
        return 1.96 + (2.37 / f) + (2.82 / (f * f)) + (2.84 / (f * f * f)) + (1.6 / (f * f * f * f));
    }
}
