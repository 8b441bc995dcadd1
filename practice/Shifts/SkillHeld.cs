using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Shifts;

/// <summary>What became of a skill from the first call of a shift to its last.</summary>
public enum HeldDirection
{
    /// <summary>It was observed in fewer than two calls.</summary>
    CannotSay,

    /// <summary>It changed by no more than one person's calls usually differ.</summary>
    Held,

    /// <summary>It fell by more than that.</summary>
    Fell,

    /// <summary>It rose by more than that.</summary>
    Rose,
}

/// <summary>A skill from the first call of a shift to the last.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Points">Its points call by call; null where it was not observed.</param>
/// <param name="First">Points in the first call in which it was observed, or null.</param>
/// <param name="Last">Points in the last one; null when it was observed in fewer than two.</param>
/// <param name="Direction">What became of it.</param>
/// <param name="Sentence">The same for people.</param>
public sealed record SkillHeld(Skill Skill, IReadOnlyList<double?> Points, double? First, double? Last, HeldDirection Direction, string Sentence)
{
    /// <summary>The skills that a queue wears down first.</summary>
    public static IReadOnlyList<Skill> Watched { get; } = [Skill.Patience, Skill.Flexibility];

    /// <summary>How a skill held.</summary>
    /// <param name="skill">Which.</param>
    /// <param name="points">Its points by the number of the call, in order; null where it was not observed.</param>
    public static SkillHeld Of(Skill skill, IReadOnlyList<(int Call, double? Points)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        List<(int Call, double Points)> seen = [.. points.Where(p => p.Points is not null).Select(p => (p.Call, p.Points!.Value))];
        double? first = seen.Count > 0 ? seen[0].Points : null;
        double? last = seen.Count > 1 ? seen[^1].Points : null;
        var direction = last - first is not { } change ? HeldDirection.CannotSay
            : change < -SkillTrend.UsualSpread ? HeldDirection.Fell
            : change > SkillTrend.UsualSpread ? HeldDirection.Rose
            : HeldDirection.Held;
        var sentence = direction == HeldDirection.CannotSay
            ? ShiftSentences.CannotSay(skill, seen.Count)
            : ShiftSentences.Held(skill, direction, seen[0], seen[^1]);
        return new SkillHeld(skill, [.. points.Select(p => p.Points)], first, last, direction, sentence);
    }
}
