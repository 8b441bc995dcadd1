using PracticeCaller.Cli.Measuring;
using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Training;

/// <summary>
/// Learns from labelled replies how far each feature of a sentence speaks for each act. Deterministic: the same lines give the same weights.
/// From which score on an act counts is set on replies of authors that the weights in question have not seen.
/// </summary>
internal sealed class ActTraining
{
    private const int Folds = 6;

    private readonly IReadOnlyList<Sample> _samples;
    private readonly Vocabulary _vocabulary;
    private readonly TrainingSettings _settings;

    public ActTraining(IReadOnlyList<ActLine> lines, TrainingSettings settings)
    {
        _settings = settings;
        // Each reply is learned from twice, with and without what the customer said: often nothing is known of it.
        var observed = lines.SelectMany(l => l.Customer.Count == 0 ? [l] : new[] { l, l with { Context = [] } })
            .Select(l => (Line: l, Sentences: TranscriptListener.Observe(l.Customer, l.Text))).ToList();
        _vocabulary = new Vocabulary(observed.SelectMany(o => o.Sentences).Select(s => s.Features), settings.RarestFeature);
        _samples = [.. observed.Select(o => new Sample(o.Line, [.. o.Sentences.Select(s => new SampleSentence(_vocabulary.Vector(s.Features), LabelsOf(o.Line, s), s.ByRule, s.Barred))]))];
    }

    /// <summary>Learns everything; what is reported to the log are the figures on authors not seen.</summary>
    public LearnedWeights Run(TextWriter log)
    {
        var folds = FoldsByAuthor();
        var acts = Enum.GetValues<Act>();
        var learned = new LearnedWeights(_vocabulary);
        var unseen = new SetFigures<Act>();
        var byRule = new SetFigures<Act>();
        var said = _samples.Select(_ => new HashSet<Act>()).ToList();
        foreach (var act in acts)
        {
            var scores = new double[_samples.Count];
            for (var fold = 0; fold < Folds; fold++)
            {
                var model = LinearLearner.Learn(Rows(act, i => folds[_samples[i].Line.Author] != fold), _vocabulary.Count, _settings);
                for (var i = 0; i < _samples.Count; i++)
                {
                    if (folds[_samples[i].Line.Author] == fold)
                        scores[i] = _samples[i].Sentences.Where(s => !s.Barred.Contains(act)).Select(s => model.Score(s.Features)).DefaultIfEmpty(double.MinValue).Max();
                }
            }

            var single = scores.Select((x, i) => new Scored(x, _samples[i].ByRule.Contains(act), _samples[i].Line.Acts.Contains(act))).ToList();

            // Replies in calls say more than one thing: a threshold must also hold for two of these said together.
            var pairs = single.Skip(2).Select((x, i) => new Scored(Math.Max(x.Score, single[i].Score), x.ByRule || single[i].ByRule, x.There || single[i].There));
            var cold = act is Act.Blame or Act.Argue or Act.Snap or Act.Insult or Act.CalmDown or Act.Minimise;
            var from = Threshold.Best([.. single, .. pairs], cold);

            // The figures must not know the threshold's own replies: each half of the authors is judged by the threshold of the other.
            foreach (var half in new[] { 0, 1 })
            {
                var ofTheOthers = Threshold.Best([.. single.Where((_, i) => folds[_samples[i].Line.Author] % 2 != half)], cold);
                for (var i = 0; i < _samples.Count; i++)
                {
                    if (folds[_samples[i].Line.Author] % 2 == half && (single[i].ByRule || single[i].Score >= ofTheOthers))
                        said[i].Add(act);
                }
            }

            var final = LinearLearner.Learn(Rows(act, _ => true), _vocabulary.Count, _settings);
            learned.Set(act, final, from);
        }

        foreach (var (sample, heard) in _samples.Zip(said))
        {
            unseen.Add(sample.Line.Acts, heard);
            byRule.Add(sample.Line.Acts, sample.ByRule);
        }

        TrainingReport.Write(log, unseen, byRule, _samples.Count, _samples.Sum(s => s.Sentences.Count), _vocabulary.Count);
        return learned;
    }

    private List<TrainingRow> Rows(Act act, Func<int, bool> use)
    {
        var rows = new List<TrainingRow>();
        for (var i = 0; i < _samples.Count; i++)
        {
            if (!use(i))
                continue;
            foreach (var sentence in _samples[i].Sentences)
                rows.Add(new TrainingRow(sentence.Features, sentence.Acts.Contains(act)));
        }

        return rows;
    }

    // A label without a span counts for the only sentence, or for all: the file of spans is better.
    private static HashSet<Act> LabelsOf(ActLine line, ObservedSentence sentence) => line.Spans.Count == 0
        ? [.. line.Acts]
        : [.. line.Spans.Where(s => s.Start < sentence.Span.End && s.Start + s.Length > sentence.Span.Start).Select(s => s.Act)];

    private Dictionary<string, int> FoldsByAuthor() => _samples.GroupBy(s => s.Line.Author, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select((g, i) => (g.Key, Fold: i % Folds)).ToDictionary(p => p.Key, p => p.Fold, StringComparer.Ordinal);

    private sealed record Sample(ActLine Line, IReadOnlyList<SampleSentence> Sentences)
    {
        public IReadOnlySet<Act> ByRule { get; } = Sentences.SelectMany(s => s.ByRule).ToHashSet();
    }

    private sealed record SampleSentence(SparseVector Features, IReadOnlySet<Act> Acts, IReadOnlySet<Act> ByRule, IReadOnlySet<Act> Barred);
}
