namespace PracticeCaller.Practice.Rehearsal;

/// <summary>How a caller writes, as anybody can see it: short and to the point, at length, or in between.</summary>
/// <param name="IsClipped">Short messages without exclamations: wants facts, not feelings.</param>
/// <param name="NeedsTime">Long, wandering messages: wants to be let tell it.</param>
/// <param name="IsLoud">Capitals and exclamations: has to be heard before anything else helps.</param>
internal sealed record Manner(bool IsClipped, bool NeedsTime, bool IsLoud)
{
    private const double ShortMessage = 7.5;
    private const double LongMessage = 13;

    public static Manner Usual { get; } = new(false, false, false);

    public static Manner Of(IEnumerable<string> lines)
    {
        var said = lines.ToList();
        if (said.Count == 0)
            return Usual;
        var words = said.Average(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        var loud = said.Any(l => l.Contains('!', StringComparison.Ordinal) || l.Split(' ').Any(w => w.Length >= 4 && w.All(char.IsUpper)));
        return new Manner(words <= ShortMessage && !loud, words >= LongMessage && !loud, loud);
    }
}
