using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>
/// The second opinion on what the rules found: for each sentence and act one weighted sum over <see cref="SentenceFeatures"/>. It adds what the rules have no
/// phrase for and takes back what they took for more than it is. What the ledger proves (a fact, a resolution of the case) is never taken back.
/// </summary>
internal static class LearnedActs
{
    /// <summary>Revises the acts found by rules.</summary>
    public static void Revise(Scene scene, ActSink sink, ActWeights weights)
    {
        var sentences = scene.U.Sentences;
        Span<double> scores = stackalloc double[ActWeights.Count];
        var verdicts = new List<(Act Act, Sentence Where, bool There)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            Score(scene, sink, i, weights, scores);
            foreach (var act in Enum.GetValues<Act>())
            {
                var there = scores[(int)act] >= weights.From(act);
                if (there != sink.Has(act, sentences[i].Start, sentences[i].End) && (there || !Proven(scene, act, sentences[i])))
                    verdicts.Add((act, sentences[i], there));
            }
        }

        foreach (var (act, where, there) in verdicts)
        {
            if (there)
                sink.Add(act, where.Start, where.End);
            else
                sink.Cut(act, where.Start, where.End);
        }
    }

    private static bool Proven(Scene scene, Act act, Sentence sentence)
    {
        var span = scene.U.SpanOf(sentence.Start, sentence.End);
        bool Fact(FactUse use) => scene.Facts.Any(f => f.Use == use && f.Span.Start < span.End && f.Span.End > span.Start);
        return act switch
        {
            Act.AskFact => Fact(FactUse.Asked),
            Act.OpenQuestion or Act.ClosedQuestion => Fact(FactUse.Asked) || Fact(FactUse.Confirmed),
            Act.ConfirmFact => Fact(FactUse.Confirmed),
            Act.Paraphrase or Act.NameCause => Fact(FactUse.Restated) || Fact(FactUse.Confirmed) || Fact(FactUse.Misheard),
            Act.Offer => scene.Offers.Any(o => o.Tense != OfferTense.Denied && o.Span.Start < span.End && o.Span.End > span.Start),
            _ => false,
        };
    }

    /// <summary>The score of each act for one sentence; by index of the act.</summary>
    public static void Score(Scene scene, ActSink sink, int sentence, ActWeights weights, Span<double> scores)
    {
        foreach (var act in Enum.GetValues<Act>())
            scores[(int)act] = weights.Base(act);
        var adder = new Adder(weights, scores.ToArray());
        SentenceFeatures.Collect(scene, sink, sentence, ref adder);
        adder.Scores.CopyTo(scores);
    }

    private readonly struct Adder(ActWeights weights, double[] scores) : IFeatureVisitor
    {
        public double[] Scores => scores;

        public void Visit(ReadOnlySpan<char> feature)
        {
            foreach (var (act, weight) in weights.Of(feature))
                scores[(int)act] += weight;
        }
    }
}
