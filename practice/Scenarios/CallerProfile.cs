namespace PracticeCaller.Practice.Scenarios;

/// <summary>The person who calls.</summary>
public sealed record CallerProfile
{
    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Who they are and what happened to them, for trainers and authors; never shown to the trainee before the end.</summary>
    public required string Backstory { get; init; }

    /// <summary>The voice whose shared lines fill what the scenario does not author: <c>plain</c>, <c>clipped</c> or <c>rambling</c>.</summary>
    public required string Voice { get; init; }

    /// <summary>How this person types.</summary>
    public TypingHabits Habits { get; init; } = new();

    /// <summary>Feelings when the call begins.</summary>
    public required Feelings Start { get; init; }

    /// <summary>How strongly this person's feelings move.</summary>
    public PersonaGains Gains { get; init; } = new();

    /// <summary>What calms this person.</summary>
    public PersonaNeeds Needs { get; init; } = new();

    /// <summary>Whether the anger comes from what happened or is used to get something.</summary>
    public AngerKind AngerKind { get; init; } = AngerKind.Reactive;
}

/// <summary>Where the anger comes from; the two call for different styles.</summary>
public enum AngerKind
{
    /// <summary>Something happened: understanding calms.</summary>
    Reactive,

    /// <summary>Anger used to get a thing: firm, calm boundaries calm; giving in feeds it.</summary>
    Proactive,
}

/// <summary>Feelings, each 0 to 100.</summary>
/// <param name="Anger">How angry.</param>
/// <param name="Anxiety">How worried.</param>
/// <param name="Trust">How far the agent is trusted.</param>
/// <param name="Patience">How much waiting and detour is left.</param>
/// <param name="Acceptance">How far the caller accepts what is on the table.</param>
public readonly record struct Feelings(double Anger, double Anxiety, double Trust, double Patience, double Acceptance);

/// <summary>Multipliers on feeling changes; 1 is an average person, useful range 0.5 to 1.6.</summary>
/// <param name="Volatility">On everything that makes it worse.</param>
/// <param name="Forgiveness">On everything that makes it better.</param>
/// <param name="Verbosity">How much this person says at once.</param>
/// <param name="Directness">How openly this person says what bothers them.</param>
public sealed record PersonaGains(double Volatility = 1, double Forgiveness = 1, double Verbosity = 1, double Directness = 1);

/// <summary>What calms this person, each 0 (useless, or even irritating) to 1 (just what is needed).</summary>
/// <param name="Warmth">Feelings named, validation, apology.</param>
/// <param name="Precision">Exact, technical, concrete words.</param>
/// <param name="Speed">The next step soon, without detours.</param>
/// <param name="Time">Being allowed to tell it in their own time.</param>
public sealed record PersonaNeeds(double Warmth = 0.6, double Precision = 0.5, double Speed = 0.5, double Time = 0.5);

/// <summary>How a person types in chat.</summary>
/// <param name="LowerCase">Starts messages in lower case.</param>
/// <param name="DropsFinalStop">Leaves out the full stop at the end of a message.</param>
/// <param name="SecondsPerFragment">Human seconds to type one average fragment (1 to 8).</param>
public sealed record TypingHabits(bool LowerCase = false, bool DropsFinalStop = true, double SecondsPerFragment = 2);
