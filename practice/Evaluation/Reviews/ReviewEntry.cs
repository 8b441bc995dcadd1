namespace PracticeCaller.Practice.Evaluation;

/// <summary>What a person does about a criterion's judgement.</summary>
public enum ReviewKind
{
    /// <summary>The trainee disagrees with it.</summary>
    Contested,

    /// <summary>A trainer decides it.</summary>
    Decided,

    /// <summary>A trainer takes the decision back; the machine's judgement stands again.</summary>
    Undone,
}

/// <summary>One thing that a person said about a criterion's judgement. Entries are only ever added, in order; what stands follows from all of them (<see cref="Reviewed"/>).</summary>
/// <param name="CriterionId">The criterion, for example <c>listening.no-re-asks</c>, or a fatal item, for example <c>fatal.abuse</c>.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Verdict">For a decision: met, partly or not met. Null otherwise.</param>
/// <param name="Words">Why, in the person's own words; untrusted. Empty only for an undoing.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record ReviewEntry(string CriterionId, ReviewKind Kind, Verdict? Verdict, string Words, string By, DateTimeOffset At)
{
    /// <summary>The most characters of <see cref="Words"/>.</summary>
    public const int LongestWords = 1_000;
}
