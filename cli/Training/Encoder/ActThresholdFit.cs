using System.Globalization;
using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>
/// How sure meaning must be of an act to add it, and to let a rule's find stand: the pair with the highest F measure on replies of authors
/// not taught with. An accusation heard where there is none does more harm than one that passes: a cold act must not be added to more than
/// one in a thousand replies that have nothing cold, another that hurts to no more than five in a thousand that do not have it.
/// </summary>
internal static class ActThresholdFit
{
    private const double MostFalselyCold = 0.001;
    private const double MostFalselyHurting = 0.005;

    // Not to believe a rule must be worth it; where the rule accuses, believing it must be.
    private const double CostOfKeep = 0.01;
    private const double CostOfStrictKeep = 0.005;
    private const double CostOfBelievingCold = 0.003;

    // Of two that do as well the surer.
    private const double AsWell = 0.002;
    // Above this, what a rule accuses is left as it is.
    private const double AccusedFrom = -3.5;
    private const double Strict = -4;
    private const double Never = double.NegativeInfinity;

    private static readonly Act[] Cold = [.. Enum.GetValues<Act>().Where(RuleBelief.IsCold)];
    private static readonly Act[] Hurting = [Act.Refuse, Act.CitePolicy, Act.Transfer, Act.Jargon, Act.Hold];
    private static readonly double[] Froms = [.. Enumerable.Range(0, 20).Select(i => (16 - i) / 4.0)];
    private static readonly double[] Keeps = [Never, -6, -5, -4.5, -4, -3.5, -3, -2.5, -2, -1.5, -1];

    /// <summary>Writes the file that listening reads.</summary>
    public static void Write(TextWriter to, IReadOnlyList<TaughtReply> kept, IReadOnlyDictionary<string, float[]> scores)
    {
        to.Write("# Made by \"train encoder\": act, from which score on it is heard without a rule, below which score a rule is not believed.\n");
        for (var i = 0; i < ActTeaching.Acts.Count; i++)
        {
            var act = ActTeaching.Acts[i];
            var (from, keep) = Best(act, [.. kept.Select(r => (r.Line.Acts.Contains(act), !r.Line.Acts.Overlaps(Cold.Contains(act) ? Cold : [act]), r.Sentences.Select(s => (s.ByRule.Contains(act), s.Barred.Contains(act) && !s.ByRule.Contains(act) ? Never : scores[s.Text][i], s.Text.Split(' ').Length)).ToArray()))]);
            to.Write(string.Create(CultureInfo.InvariantCulture, $"{ActIds.Of(act)} {from} {(double.IsFinite(keep) ? keep.ToString(CultureInfo.InvariantCulture) : "never")}\n"));
        }
    }

    private static (double From, double Keep) Best(Act act, IReadOnlyList<(bool There, bool Calm, (bool ByRule, double Score, int Words)[] Sentences)> replies)
    {
        (double From, double Keep, double F) best = (0, Never, -1);
        foreach (var from in Froms.Where(f => Falsely(replies, f) <= (Cold.Contains(act) ? MostFalselyCold : Hurting.Contains(act) ? MostFalselyHurting : 1)))
        {
            foreach (var keep in Keeps.Where(k => k <= from && (!Cold.Contains(act) || k <= AccusedFrom)))
            {
                var (right, wrong, missed) = (0, 0, 0);
                foreach (var (there, _, sentences) in replies)
                {
                    var heard = sentences.Any(s => s.Score >= from || (s.ByRule && s.Score >= RuleBelief.Keep(act, keep, s.Words)));
                    right += there && heard ? 1 : 0;
                    wrong += !there && heard ? 1 : 0;
                    missed += there && !heard ? 1 : 0;
                }

                var f = (2.0 * right / ((2 * right) + missed + wrong + 1e-9)) - Cost(act, keep);
                if (f > best.F + (from < best.From ? AsWell : 0))
                    best = (from, keep, f);
            }
        }

        return (best.From, best.Keep);
    }

    private static double Cost(Act act, double keep) => Cold.Contains(act)
        ? keep > Never ? 0 : CostOfBelievingCold
        : (keep > Never ? CostOfKeep : 0) + (keep > Strict ? CostOfStrictKeep : 0);

    private static double Falsely(IReadOnlyList<(bool There, bool Calm, (bool ByRule, double Score, int Words)[] Sentences)> replies, double from) =>
        (double)replies.Count(r => r.Calm && r.Sentences.Any(s => s.Score >= from)) / Math.Max(1, replies.Count(r => r.Calm));
}
