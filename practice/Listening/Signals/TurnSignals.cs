namespace PracticeCaller.Practice.Listening;

/// <summary>
/// How far a reply does each of a few things, whatever the case is about. Numbers order replies; they are no probabilities. What they agree
/// with, and where they fail, is measured in docs/validity.md.
/// </summary>
public sealed record TurnSignals
{
    /// <summary>Gives back what the other said or means, as a statement; 0 and up, 1 is a plain reflection.</summary>
    public required double Reflection { get; init; }

    /// <summary>True when the reflection adds meaning (a feeling, a wish, two sides) instead of repeating.</summary>
    public required bool ComplexReflection { get; init; }

    /// <summary>Asks something: 0 to 1.</summary>
    public required double Question { get; init; }

    /// <summary>Questions that ask for a free account.</summary>
    public required int OpenQuestions { get; init; }

    /// <summary>Questions that ask for yes, no, a choice or a value.</summary>
    public required int ClosedQuestions { get; init; }

    /// <summary>Tells, proposes or advises; 0 and up, 1 is a plain piece of advice or information.</summary>
    public required double Informs { get; init; }

    /// <summary>Tells the other what they should or must do; number of such clauses.</summary>
    public required int Directs { get; init; }

    /// <summary>Warm words for the other: sorrow, hope, care, encouragement; 0 and up.</summary>
    public required double Warmth { get; init; }

    /// <summary>Shows understanding by naming what the other goes through, or by having gone through the same; 0 and up.</summary>
    public required double Understanding { get; init; }

    /// <summary>Asks on about the other; 0 and up.</summary>
    public required double Exploration { get; init; }

    /// <summary>Tells of oneself; 0 and up.</summary>
    public required double SelfDisclosure { get; init; }

    /// <summary>Encourages or praises the other; 0 and up.</summary>
    public required double Affirms { get; init; }

    /// <summary>Clauses that push: orders, warnings, reproaches, denials; 0 to 3.</summary>
    public required int Pushes { get; init; }

    /// <summary>Kinds of words that leave the choice to the other: leave asked, their decision named, a suggestion put as one; 0 to 3.</summary>
    public required int LeavesChoice { get; init; }

    /// <summary>True when it has words of a good end: wishes, thanks for what was told, an open door.</summary>
    public required bool Wishes { get; init; }

    /// <summary>Words in the reply.</summary>
    public required int Words { get; init; }
}
