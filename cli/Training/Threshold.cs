namespace PracticeCaller.Cli.Training;

/// <summary>From which score on to say "it is there".</summary>
internal static class Threshold
{
    // As if this many doubtful examples had been seen at the middle: a threshold found on few examples stays near it.
    private const double Steady = 3;

    private static readonly double[] Candidates = [.. Enumerable.Range(-20, 31).Select(i => i * 0.2)];

    /// <summary>The candidate with the best F1, those near 0 preferred.</summary>
    public static double Best(IReadOnlyList<(double Score, bool There)> scored) =>
        Candidates.OrderByDescending(c => F1(scored, c) - (0.004 * Math.Abs(c))).ThenBy(Math.Abs).ThenBy(c => c).First();

    private static double F1(IReadOnlyList<(double Score, bool There)> scored, double from)
    {
        var hits = scored.Count(s => s.Score >= from && s.There);
        var extra = scored.Count(s => s.Score >= from && !s.There);
        var missed = scored.Count(s => s.Score < from && s.There);
        return 2.0 * hits / ((2.0 * hits) + extra + missed + Steady);
    }
}
