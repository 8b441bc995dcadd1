namespace PracticeCaller.Cli.Training;

/// <summary>One reply: its score, whether rules found the act in it, whether it is there.</summary>
internal readonly record struct Scored(double Score, bool ByRule, bool There);

/// <summary>From which score on to add an act that no rule found.</summary>
internal static class Threshold
{
    // The corpus has the rare acts far more often than calls have: a false alarm there stands for several in a call.
    private const double CostOfFalseAlarm = 3;

    // As if this many doubtful replies had been seen: what is found on few examples must be clear.
    private const double Steady = 3;

    // Words of other trades score a little higher by chance than those of authors at hand.
    private const double Margin = 0.6;

    // A caller takes a cold word hard, and one wrongly heard is unfair to the trainee.
    private const double ColdMargin = 1.8;

    private static readonly double[] Candidates = [.. Enumerable.Range(-15, 36).Select(i => i * 0.2), 99];

    /// <summary>The candidate with the best weighted F1 of rules and weights together; higher ones where several are as good; and a margin on top.</summary>
    /// <param name="scored">Replies of authors not seen.</param>
    /// <param name="cold">True for an act that pushes a caller away.</param>
    public static double Best(IReadOnlyList<Scored> scored, bool cold) => (cold ? ColdMargin : Margin) + Candidates.OrderByDescending(c => F1(scored, c)).ThenByDescending(c => c).First();

    private static double F1(IReadOnlyList<Scored> scored, double from)
    {
        var hits = scored.Count(s => (s.ByRule || s.Score >= from) && s.There);
        var extra = scored.Count(s => !s.ByRule && s.Score >= from && !s.There);
        var missed = scored.Count(s => !s.ByRule && s.Score < from && s.There);
        return 2.0 * hits / ((2.0 * hits) + (CostOfFalseAlarm * extra) + missed + Steady);
    }
}
