using System.Globalization;
using PracticeCaller.Cli.Measuring.Tasks;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Listening.Facts.Learned;

namespace PracticeCaller.Cli.Training;

/// <summary>
/// Learns from labelled cases how far each measure of a stretch of a reply and a fact speaks for the fact being asked for, given back rightly, given
/// back wrongly. Deterministic. From where on a score counts is set on scenarios that the weights in question have not seen.
/// </summary>
internal sealed class FactTraining
{
    // Pairs nobody labelled are mostly untouched, but not surely.
    private const float OfUnlabelled = 0.3f;

    private static readonly TrainingSettings Settings = new(L1: 0, L2: 50);
    private static readonly string[] Questions = ["asked", "right", "wrong"];

    // A caller who corrects what was said rightly is worse than one who lets a mistake pass.
    private static readonly double[] LeastPrecision = [0.94, 0.87, 0.92];

    // Of the facts of a case so many at most are added in one stretch; 0 for any number.
    private static readonly int[] MostMeant = [2, 0, 1];

    private readonly List<Pair> _pairs = [];

    public FactTraining(IReadOnlyList<FactLine> lines)
    {
        var library = Library.Load(null);
        var listeners = new Dictionary<string, Listener>(StringComparer.Ordinal);
        var text = 0;
        foreach (var group in lines.GroupBy(l => (l.Scenario, l.Text)))
        {
            var scenario = Library.Get(library, group.Key.Scenario);
            if (!listeners.TryGetValue(scenario.Id, out var listener))
                listeners[scenario.Id] = listener = new Listener(scenario);
            var labels = group.GroupBy(l => l.Fact).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            foreach (var fact in listener.ObserveFacts(group.Key.Text, FactLine.Moment(scenario, group.First())).GroupBy(o => o.FactId))
                _pairs.Add(new Pair(text, scenario.Id, labels.GetValueOrDefault(fact.Key), [.. fact.Select((o, unit) => new Stretch(unit, o, Vector(o.Question), Vector(o.Claim)))]));
            text++;
        }
    }

    /// <summary>Learns, reports to the log what holds for scenarios not seen, and writes the weights.</summary>
    public void Run(TextWriter log, TextWriter output)
    {
        var learned = Enumerable.Range(0, Questions.Length).Select(q => Learn(q, log)).ToList();
        output.Write("# What each measure of a stretch of a reply and a fact says for or against its being asked for, right, wrong. Written by 'train facts'; do not edit.\n");
        Line("base", l => l.Model.Bias);
        Line("from", l => l.From);
        Line("keep", l => l.Keep);
        for (var i = 0; i < ObservedFact.Measures.Count; i++)
        {
            var at = i;
            if (learned.Any(l => Math.Abs(l.Model.Weights[at]) >= 0.0005))
                Line(ObservedFact.Measures[i], l => l.Model.Weights[at]);
        }

        void Line(string name, Func<(LinearModel Model, double From, double Keep), double> number) =>
            output.Write($"{name}\t{string.Join('\t', learned.Select(l => number(l).ToString("0.####", CultureInfo.InvariantCulture)))}\n");
    }

    private (LinearModel Model, double From, double Keep) Learn(int q, TextWriter log)
    {
        var judged = new List<Judged>();
        foreach (var scenario in _pairs.Select(p => p.Scenario).Distinct().Order(StringComparer.Ordinal))
        {
            var model = Fit(q, p => p.Scenario != scenario);
            foreach (var pair in _pairs.Where(p => p.Scenario == scenario))
                judged.AddRange(pair.Stretches.Where(s => s.Of(q) is not null).Select(s => new Judged(pair, s.Unit, 1 / (1 + Math.Exp(-model.Score(s.Of(q)!))), s.ByRule(q))));
        }

        var best = MostMeant[q] == 0 ? null : judged.GroupBy(j => (j.Pair.Text, j.Unit)).SelectMany(g => g.OrderByDescending(j => j.Sure).Take(MostMeant[q])).ToHashSet();
        (double From, double Keep, double Score) chosen = (0.99, 0, -1);
        for (var from = 0.3; from < 0.96; from += 0.05)
        {
            for (var keep = 0.0; keep < 0.35; keep += 0.05)
            {
                var f = Count(q, judged, best, from, keep);
                if (f.Precision >= LeastPrecision[q] && f.Score > chosen.Score)
                    chosen = (Math.Round(from, 2), Math.Round(keep, 2), f.Score);
            }
        }

        var (rules, seen) = (Count(q, judged, null, 9, 0), Count(q, judged, best, chosen.From, chosen.Keep));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Questions[q],-6} scenarios left out in turn: rules p {rules.Precision:0.000} r {rules.Recall:0.000}   with weights p {seen.Precision:0.000} r {seen.Recall:0.000}   (from {chosen.From:0.00}, keep {chosen.Keep:0.00}, unlabelled {rules.Unlabelled} and {seen.Unlabelled})"));
        return (Fit(q, _ => true), chosen.From, chosen.Keep);
    }

    private LinearModel Fit(int q, Func<Pair, bool> use)
    {
        var rows = new List<TrainingRow>();
        var size = ObservedFact.Measures.Count;
        var (squares, sums, count) = (new double[size], new double[size], 0);
        foreach (var pair in _pairs.Where(use))
        {
            var there = pair.Is(q);
            var stretches = pair.Stretches.Where(s => s.Of(q) is not null).ToList();
            if (stretches.Count == 0 || (pair.Label is null && stretches.Any(s => s.ByRule(q))))
                continue;
            // Of several stretches of a case one holds what is labelled: the one the rules found, else the one nearest to the fact.
            if (there)
                stretches = [stretches.OrderByDescending(s => s.ByRule(q)).ThenByDescending(s => s.Near).First()];
            foreach (var s in stretches)
            {
                rows.Add(new TrainingRow(s.Of(q)!, there, pair.Label is null ? OfUnlabelled : 1));
                for (var i = 0; i < s.Of(q)!.Indices.Length; i++)
                {
                    var x = s.Of(q)!.Values[i];
                    sums[s.Of(q)!.Indices[i]] += x;
                    squares[s.Of(q)!.Indices[i]] += x * x;
                }

                count++;
            }
        }

        var spread = sums.Select((sum, i) => Math.Sqrt(Math.Max(1e-8, (squares[i] / count) - Math.Pow(sum / count, 2)))).ToArray();
        var scaled = rows.Select(r => r with { Features = new SparseVector(r.Features.Indices, [.. r.Features.Values.Select((x, i) => (float)(x / Math.Max(0.02, spread[r.Features.Indices[i]])))]) }).ToList();
        var model = LinearLearner.Learn(scaled, size, Settings);
        return new LinearModel(model.Bias, [.. model.Weights.Select((w, i) => (float)(w / Math.Max(0.02, spread[i])))]);
    }

    private static (double Precision, double Recall, double Score, int Unlabelled) Count(int q, List<Judged> judged, HashSet<Judged>? best, double from, double keep)
    {
        int hits = 0, extra = 0, missed = 0, unlabelled = 0;
        foreach (var pair in judged.GroupBy(j => j.Pair))
        {
            var said = pair.Any(j => j.ByRule ? j.Sure >= keep : j.Sure >= from && (best is null || best.Contains(j)));
            if (pair.Key.Label is null)
            {
                unlabelled += said ? 1 : 0;
                continue;
            }

            var there = pair.Key.Is(q);
            hits += said && there ? 1 : 0;
            extra += said && !there ? 1 : 0;
            missed += !said && there ? 1 : 0;
        }

        var score = 2.0 * hits / ((2 * hits) + extra + (0.15 * unlabelled) + missed);
        return (hits / Math.Max(1.0, hits + extra), hits / Math.Max(1.0, hits + missed), score, unlabelled);
    }

    private static SparseVector? Vector(IReadOnlyList<double> measures) =>
        measures.Count == 0 ? null : new SparseVector([.. Enumerable.Range(0, measures.Count).Where(i => measures[i] != 0)], [.. measures.Where(x => x != 0).Select(x => (float)x)]);

    private sealed record Judged(Pair Pair, int Unit, double Sure, bool ByRule);

    private sealed record Pair(int Text, string Scenario, FactLine? Label, IReadOnlyList<Stretch> Stretches)
    {
        public bool Is(int q) => Label is not null && (q == 0 ? Label.Asked : q == 1 ? Label.Restated : Label.Wrong);

        public override int GetHashCode() => Text;

        public bool Equals(Pair? other) => ReferenceEquals(this, other);
    }

    private sealed record Stretch(int Unit, ObservedFact Observed, SparseVector? Question, SparseVector? Claim)
    {
        private static readonly int Either = ObservedFact.Measures.ToList().IndexOf("either");

        public double Near => Observed.Claim[Either];

        public SparseVector? Of(int q) => q == 0 ? Question : Claim;

        public bool ByRule(int q) => q == 0 ? Observed.RuleAsked > 0 : q == 1 ? Observed.RuleRight : Observed.RuleWrong;
    }
}
