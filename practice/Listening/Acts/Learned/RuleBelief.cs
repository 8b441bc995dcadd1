namespace PracticeCaller.Practice.Listening;

/// <summary>When what a rule finds is believed against the meaning of the sentence; the same where thresholds are set and where replies are heard.</summary>
public static class RuleBelief
{
    // In a few words the phrase a rule has found is all there is; in a long sentence it may stand for something else. What is known by its form, like a question, may be mistaken in both.
    private const int LongEnough = 9;
    private const double EasierOnForms = 2;

    /// <summary>The acts that hurt by their tone.</summary>
    /// <param name="act">The act.</param>
    public static bool IsCold(Act act) => act is Act.Blame or Act.Argue or Act.Snap or Act.Insult or Act.CalmDown or Act.Minimise;

    /// <summary>Below which score a rule's find is taken back in a sentence of so many words; negative infinity for never.</summary>
    /// <param name="act">The act found.</param>
    /// <param name="keep">The threshold for long sentences.</param>
    /// <param name="words">Words of the sentence.</param>
    public static double Keep(Act act, double keep, int words) => words >= LongEnough ? keep
        : act is Act.AskFact or Act.ClosedQuestion or Act.OpenQuestion or Act.ExplainStep or Act.SetExpectation or Act.ConfirmFact ? keep - EasierOnForms
        : double.NegativeInfinity;
}
