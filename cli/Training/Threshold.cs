namespace PracticeCaller.Cli.Training;

/// <summary>One reply: its score, whether rules found the act in it, whether it is there.</summary>
internal readonly record struct Scored(double Score, bool ByRule, bool There);

/// <summary>From which score on to add an act that no rule found.</summary>
internal static class Threshold
{
    // The corpus has the rare acts more often than calls have, and what is wrongly heard is unfair to the trainee or a gift to them.
    private const double CostOfFalseAlarm = 2;

    // A caller takes a cold word hard, so weights must be far surer of one: "You could try another clinic" is no insult.
    private const double CostOfColdFalseAlarm = 3;
    private const double ColdMargin = 1.6;

    // As if this many doubtful replies had been seen: what is found on few examples must be clear.
    private const double Steady = 3;

    private static readonly double[] Candidates = [.. Enumerable.Range(-15, 36).Select(i => Math.Round(i * 0.2, 1)), 99];

    /// <summary>The candidate with the best weighted F1 of rules and weights together; higher ones where several are as good; and a margin on top for cold acts.</summary>
    /// <param name="scored">Replies of authors not seen.</param>
    /// <param name="cold">True for an act that pushes a caller away.</param>
    public static double Best(IReadOnlyList<Scored> scored, bool cold) =>
        (cold ? ColdMargin : 0) + Candidates.OrderByDescending(c => F1(scored, c, cold ? CostOfColdFalseAlarm : CostOfFalseAlarm)).ThenByDescending(c => c).First();

    private static double F1(IReadOnlyList<Scored> scored, double from, double cost)
    {
        double hits = 0, extra = 0, missed = 0;
        foreach (var s in scored)
        {
            var said = s.ByRule || s.Score >= from;
            hits += said && s.There ? 1 : 0;
            missed += !said && s.There ? 1 : 0;
            extra += said && !s.There && !s.ByRule ? 1 : 0;
        }

        return 2 * hits / ((2 * hits) + (cost * extra) + missed + Steady);
    }
}
