using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>
/// The second opinion on what the rules found: for each sentence and act one weighted sum over <see cref="SentenceFeatures"/>. It adds what the rules have no
/// phrase for. It takes nothing back: what a rule finds has a phrase to show for it.
/// </summary>
internal static class LearnedActs
{
    // "Is that correct?" says no fact back.
    private const int ShortestConfirmation = 4;

    private static readonly Act[] Acts = Enum.GetValues<Act>();

    /// <summary>Adds the acts that the weights are sure of and no rule has found.</summary>
    public static void Add(Scene scene, ActSink sink, ActWeights weights)
    {
        var sentences = scene.U.Sentences;
        Span<double> scores = stackalloc double[ActWeights.Count];
        var more = new List<(Act Act, Sentence Where)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            Score(scene, sink, i, weights, scores);
            foreach (var act in Acts)
            {
                if (scores[(int)act] >= weights.From(act) && !sink.Has(act, sentences[i].Start, sentences[i].End) && !Excluded(sink, act, sentences[i]))
                    more.Add((act, sentences[i]));
            }
        }

        foreach (var (act, where) in more)
            sink.Add(act, where.Start, where.End);
    }

    // A near miss that rules know of is one for the weights too, and what rules hear as kind is not heard as cold.
    private static bool Excluded(ActSink sink, Act act, Sentence where) =>
        sink.IsRuledOut(act, where.Start, where.End)
        || (act == Act.ConfirmFact && where.End - where.Start < ShortestConfirmation)
        || (act is Act.Snap or Act.Blame or Act.Argue or Act.Insult or Act.Minimise or Act.CalmDown && Kind.Any(k => sink.Has(k, where.Start, where.End)));

    private static readonly Act[] Kind = [Act.InviteMore, Act.AcknowledgeFeeling, Act.Validate, Act.Apology, Act.Thanks, Act.Offer, Act.OwnIt, Act.CheckUnderstanding, Act.ConfirmSolution];

    /// <summary>The score of each act for one sentence; by index of the act.</summary>
    public static void Score(Scene scene, ActSink sink, int sentence, ActWeights weights, Span<double> scores)
    {
        foreach (var act in Acts)
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
