using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Shifts;

/// <summary>Which calls a shift has, and in which order: drawn by a seed, short calls rather than long ones, every call from another industry as far as there are enough, never the tutorial.</summary>
public static class ShiftPlan
{
    /// <summary>How many calls a shift has when nobody says.</summary>
    public const int UsualLength = 3;

    /// <summary>The seed of a shift taken as an exam, so that it is the same for everybody.</summary>
    public const ulong ExamSeed = 1;

    private const string Tutorial = "tutorial";

    // A call of 7 minutes is drawn about five times as often as one of 12.
    private const int WeightOfOneMinute = 1_000_000;

    /// <summary>How many calls a shift may have.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [UsualLength, 5];

    /// <summary>Draws the calls.</summary>
    /// <param name="calls">The calls there are; their order does not matter.</param>
    /// <param name="length">How many are wanted; fewer come when there are not enough.</param>
    /// <param name="seed">The same seed draws the same calls.</param>
    /// <returns>Ids of scenarios, in the order in which they are taken; none twice.</returns>
    public static IReadOnlyList<string> Draw(IReadOnlyList<Scenario> calls, int length, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var left = calls.Where(c => c.Id != Tutorial).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        List<Scenario> drawn = [];
        var chance = seed;
        while (drawn.Count < length && left.Count > 0)
        {
            var others = left.Where(c => drawn.All(d => d.Industry != c.Industry)).ToList();
            (var next, chance) = Pick(others.Count > 0 ? others : left, chance);
            drawn.Add(next);
            left.Remove(next);
        }

        return [.. drawn.Select(c => c.Id)];
    }

    /// <summary>The seed of one call of a shift.</summary>
    /// <param name="seed">The shift's.</param>
    /// <param name="number">Which call, from 1.</param>
    public static ulong SeedOf(ulong seed, int number) => Chance.SeedOf($"shift/{seed}/{number}");

    private static (Scenario Call, ulong Next) Pick(IReadOnlyList<Scenario> calls, ulong chance)
    {
        var weights = calls.Select(Weight).ToList();
        var (at, next) = Chance.Pick(chance, weights.Sum());
        var i = 0;
        while (at >= weights[i])
            at -= weights[i++];
        return (calls[i], next);
    }

    private static int Weight(Scenario call)
    {
        var minutes = Math.Clamp(call.Minutes, 1, 60);
        return WeightOfOneMinute / (minutes * minutes * minutes);
    }
}
