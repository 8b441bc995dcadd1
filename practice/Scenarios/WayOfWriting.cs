namespace PracticeCaller.Practice.Scenarios;

/// <summary>How a person writes, as anybody can see it in their messages; it shapes what a good agent does first.</summary>
internal enum WayOfWriting
{
    /// <summary>Neither of the others.</summary>
    Usual,

    /// <summary>Short messages without exclamations: wants facts, not feelings.</summary>
    Clipped,

    /// <summary>Long, wandering messages: wants to be let tell it.</summary>
    AtLength,

    /// <summary>Capitals and exclamations: has to be heard before anything else helps.</summary>
    Loud,
}

/// <summary>Reads the way of writing off messages.</summary>
internal static class WaysOfWriting
{
    private const double ShortMessage = 7.5;
    private const double LongMessage = 13;

    /// <summary>The way these messages are written; usual for none.</summary>
    public static WayOfWriting Of(IReadOnlyCollection<string> messages)
    {
        if (messages.Count == 0)
            return WayOfWriting.Usual;
        if (messages.Any(m => m.Contains('!', StringComparison.Ordinal) || m.Split(' ').Any(w => w.Length >= 4 && w.All(char.IsUpper))))
            return WayOfWriting.Loud;
        return WordsEach(messages) switch { <= ShortMessage => WayOfWriting.Clipped, >= LongMessage => WayOfWriting.AtLength, _ => WayOfWriting.Usual };
    }

    /// <summary>Mean words of a message.</summary>
    public static double WordsEach(IReadOnlyCollection<string> messages) => messages.Average(m => m.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
}
