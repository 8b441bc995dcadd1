namespace PracticeCaller.Practice.Codebook;

/// <summary>Which acts can earn points and which can only cost them; the polarity of docs/acts.md.</summary>
internal static class ActPolarity
{
    private static readonly HashSet<Act> Good =
    [
        Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Apology, Act.InviteMore, Act.Paraphrase, Act.ConfirmFact, Act.OpenQuestion, Act.ExplainStep, Act.SetExpectation, Act.OwnIt,
        Act.Offer, Act.CheckUnderstanding, Act.ConfirmSolution,
    ];

    /// <summary>True for warm and competent acts.</summary>
    public static bool IsGood(Act act) => Good.Contains(act);
}
