using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>How a caller writes, as anybody can see it: short and to the point, at length, or in between.</summary>
/// <param name="IsClipped">Short messages without exclamations: wants facts, not feelings.</param>
/// <param name="NeedsTime">Long, wandering messages: wants to be let tell it.</param>
/// <param name="IsLoud">Capitals and exclamations: has to be heard before anything else helps.</param>
internal sealed record Manner(bool IsClipped, bool NeedsTime, bool IsLoud)
{
    public static Manner Usual { get; } = new(false, false, false);

    public static Manner Of(IEnumerable<string> lines)
    {
        var way = WaysOfWriting.Of([.. lines]);
        return new Manner(way == WayOfWriting.Clipped, way == WayOfWriting.AtLength, way == WayOfWriting.Loud);
    }
}
