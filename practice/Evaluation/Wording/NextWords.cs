using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Why a call is suggested.</summary>
internal static class NextWords
{
    public const string Again = "The same caller once more: now that you know the case, what you say can get your whole attention.";

    public const string Harder = "Every skill was good here; this one is harder.";

    public const string Other = "A caller of another kind.";

    public static string Trains(Skill skill, double points) => $"It trains {SkillIds.TitleOf(skill).ToLowerInvariant()}, the lowest skill here ({points:0} of 100).";
}
