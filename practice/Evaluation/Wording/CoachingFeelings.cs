using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Says what other words would have done to the caller, in the caller's own figures.</summary>
internal static class CoachingFeelings
{
    private const double Seen = 1;

    /// <summary>For example "With this: anger 62 instead of 78, trust 40 instead of 31."</summary>
    public static string Instead(Feelings was, Feelings would)
    {
        List<(string Name, double Was, double Would, double Good)> changes =
        [
            ("anger", was.Anger, would.Anger, was.Anger - would.Anger), ("worry", was.Anxiety, would.Anxiety, was.Anxiety - would.Anxiety), ("trust", was.Trust, would.Trust, would.Trust - was.Trust),
            ("patience", was.Patience, would.Patience, would.Patience - was.Patience), ("acceptance", was.Acceptance, would.Acceptance, would.Acceptance - was.Acceptance),
        ];
        var seen = changes.Where(c => Math.Abs(c.Would - c.Was) >= Seen && $"{c.Was:0}" != $"{c.Would:0}").OrderByDescending(c => Math.Abs(c.Good)).Take(3).ToList();
        return seen.Count == 0
            ? "With this the caller would have felt the same in this turn; what it changes comes later."
            : $"With this: {string.Join(", ", seen.Select(c => $"{c.Name} {c.Would:0} instead of {c.Was:0}"))}.";
    }
}
