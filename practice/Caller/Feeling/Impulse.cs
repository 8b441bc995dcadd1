using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Caller;

/// <summary>What kind of good a cause does; the persona's needs decide how much it helps.</summary>
internal enum Helps
{
    /// <summary>It does harm, or its good depends on no need.</summary>
    Anyway,

    /// <summary>Works on a person who needs warmth.</summary>
    Warmth,

    /// <summary>Works on a person who needs precision.</summary>
    Precision,

    /// <summary>Works on a person who is in a hurry.</summary>
    Speed,

    /// <summary>Works on a person who needs time.</summary>
    Time,
}

/// <summary>A push on the feelings before the persona, habit and inertia have their say.</summary>
internal sealed record Impulse(string Reason, string Why, double Anger = 0, double Anxiety = 0, double Trust = 0, double Patience = 0, Helps Helps = Helps.Anyway, Span? Span = null)
{
    /// <summary>True when it makes things better on the whole.</summary>
    public bool IsGood => Trust + Patience - Anger - Anxiety > 0;
}
