namespace PracticeCaller.Practice.Caller;

/// <summary>Seeded chance (SplitMix64, Steele et al. 2014): small enough to live in the state, the same on every machine.</summary>
internal static class Chance
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>A seed that the same words always give (FNV-1a).</summary>
    public static ulong SeedOf(string words)
    {
        var seed = 14695981039346656037UL;
        foreach (var letter in words)
            seed = unchecked((seed ^ letter) * 1099511628211UL);
        return seed;
    }

    /// <summary>A whole number from 0 up to, not including, <paramref name="below"/>, and the state after it.</summary>
    public static (int Value, ulong Next) Pick(ulong state, int below)
    {
        var (bits, next) = Bits(state);
        return ((int)(bits % (ulong)Math.Max(1, below)), next);
    }

    /// <summary>A number from 0 up to, not including, 1, and the state after it.</summary>
    public static (double Value, ulong Next) Share(ulong state)
    {
        var (bits, next) = Bits(state);
        return ((bits >> 11) * (1.0 / (1UL << 53)), next);
    }

    private static (ulong Bits, ulong Next) Bits(ulong state)
    {
        var next = unchecked(state + Step);
        var z = next;
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return (z ^ (z >> 31), next);
    }
}
