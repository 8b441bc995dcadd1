using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Seeded chance for one agent in one call.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 up to, not including, <paramref name="below"/>.</summary>
    public int Pick(int below)
    {
        (var value, _state) = Chance.Pick(_state, below);
        return value;
    }

    /// <summary>True with this probability, 0 to 1.</summary>
    public bool Chances(double share)
    {
        (var value, _state) = Chance.Share(_state);
        return value < share;
    }

    /// <summary>One of several.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[Pick(of.Count)];

    /// <summary>A seed made from others, so that streams do not run in step.</summary>
    public static ulong Mix(ulong seed, params ReadOnlySpan<ulong> with)
    {
        foreach (var more in with)
            seed = Chance.Pick(seed ^ (more * 0xD6E8FEB86659FD93), 1).Next * 0x9E3779B97F4A7C15;
        return seed;
    }

    /// <summary>A number for a name, the same on every machine (FNV-1a).</summary>
    public static ulong Of(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in name)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
