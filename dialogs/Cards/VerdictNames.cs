using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>Verdicts as people read them.</summary>
internal static class VerdictNames
{
    /// <summary>The name of a verdict, lower case.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Partly => "partly",
        Verdict.NotMet => "not met",
        Verdict.CannotJudge => "for a trainer to judge",
        _ => "not observed",
    };
}
