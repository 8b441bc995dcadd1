using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>How hard a caller is made for one call: the same person, case and facts, with feelings that move more or less.</summary>
public static class Difficulty
{
    /// <summary>Lowest: harm moves the caller less, kindness more.</summary>
    public const int Least = 1;

    /// <summary>The scenario as its author wrote it.</summary>
    public const int Usual = 3;

    /// <summary>Highest: harm moves the caller more, kindness less.</summary>
    public const int Most = 5;

    private static readonly double[] Volatility = [0.7, 0.85, 1, 1.2, 1.4];
    private static readonly double[] Forgiveness = [1.3, 1.15, 1, 0.85, 0.7];

    /// <summary>In words, for people who choose: <c>very easy</c> to <c>very hard</c>.</summary>
    /// <param name="level">1 to 5; anything else is taken for the nearest.</param>
    public static string InWords(int level) => Within(level) switch { 1 => "very easy", 2 => "easy", 3 => "usual", 4 => "hard", _ => "very hard" };

    /// <summary>A person's gains at a level.</summary>
    /// <param name="gains">As the scenario has them.</param>
    /// <param name="level">1 to 5; anything else is taken for the nearest.</param>
    public static PersonaGains On(PersonaGains gains, int level)
    {
        ArgumentNullException.ThrowIfNull(gains);
        var at = Within(level) - 1;
        return gains with { Volatility = gains.Volatility * Volatility[at], Forgiveness = gains.Forgiveness * Forgiveness[at] };
    }

    private static int Within(int level) => Math.Clamp(level, Least, Most);
}
