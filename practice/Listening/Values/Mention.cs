namespace PracticeCaller.Practice.Listening.Values;

/// <summary>What a value in the text can be taken for.</summary>
internal enum MentionKind
{
    /// <summary>Number with a currency.</summary>
    Money,

    Percent,

    /// <summary>Number of seconds to months.</summary>
    Duration,

    /// <summary>Number, perhaps with the noun it counts.</summary>
    Number,

    Date,
    Dates,
    Time,
}

/// <summary>A value met in the text: tokens from <paramref name="Start"/> up to before <paramref name="End"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
internal sealed record Mention(MentionKind Kind, int Start, int End)
{
    /// <summary>The number of money, percent, durations and plain numbers.</summary>
    public decimal Number { get; init; }

    /// <summary>Stem of the currency or counted noun; empty for a bare number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Days it may mean, most likely first; a day without month has <see cref="DayOfMonth"/> instead.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>"The 3rd": day without a month, or 0.</summary>
    public int DayOfMonth { get; init; }

    /// <summary>"In March": a month without a day, or 0.</summary>
    public int Month { get; init; }

    /// <summary>True for a day and month without a year.</summary>
    public bool Yearless { get; init; }

    /// <summary>First and last day of a range.</summary>
    public (Mention First, Mention Last)? Range { get; init; }

    /// <summary>Times it may mean ("5" is 05:00 or 17:00).</summary>
    public IReadOnlyList<TimeOnly> Times { get; init; } = [];

    /// <summary>True for days said relative to today ("tomorrow", "Friday").</summary>
    public bool Relative { get; init; }

    /// <summary>True when it could be one of several kinds and only its neighbours decide ("at 5").</summary>
    public bool Weak { get; init; }
}
