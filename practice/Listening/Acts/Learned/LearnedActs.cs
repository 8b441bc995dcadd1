using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>
/// The second opinion on what the rules found: for each sentence and act one weighted sum over <see cref="SentenceFeatures"/>. It adds what the rules have no
/// phrase for. It takes nothing back: what a rule finds has a phrase to show for it.
/// </summary>
/// <remarks>
/// A sum of words can be fed: a heap of good words would score high for everything. So the weights are asked only where the words stand together as they do in
/// sentences people wrote, they add few acts to a sentence, and an act that speaks of the case needs something of the case in it.
/// </remarks>
internal static class LearnedActs
{
    // "Is that correct?" says no fact back.
    private const int ShortestConfirmation = 4;

    private const int MostAdded = 2;

    // Where rules find this many acts in one sentence, good words are being piled up.
    private const int PiledUp = 3;

    // Of the neighbouring words of a sentence, the share that training has seen side by side. Sentences of authors not seen have about half.
    private const double FamiliarEnough = 0.3;

    private static readonly Patterns.PatternSet OwnDoubt = Patterns.PatternSet.Of("""
        no idea|clue
        (i|we) do not ..1 know
        (i|we) (would|will|shall) have to ..1 (look|check|see|ask|find)
        (i|we) ~be not ..1 sure
        """);

    /// <summary>Every act.</summary>
    public static IReadOnlyList<Act> Acts { get; } = Enum.GetValues<Act>();

    /// <summary>Adds the acts that the weights are sure of and no rule has found.</summary>
    public static void Add(Scene scene, ActSink sink, ActWeights weights)
    {
        var sentences = scene.U.Sentences;
        Span<double> scores = stackalloc double[ActWeights.Count];
        var more = new List<(Act Act, Sentence Where)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (IsPiledUp(sink, sentences[i]) || Familiar(scene, i, weights) < FamiliarEnough)
                continue;
            Score(scene, sink, i, weights, scores);
            var sure = new List<(Act Act, double By)>();
            foreach (var act in Acts)
            {
                var by = scores[(int)act] - weights.From(act);
                if (by >= 0 && !sink.Has(act, sentences[i].Start, sentences[i].End) && !IsBarred(scene, sink, act, sentences[i]))
                    sure.Add((act, by));
            }

            more.AddRange(sure.OrderByDescending(s => s.By).ThenBy(s => s.Act).Take(MostAdded).Select(s => (s.Act, sentences[i])));
        }

        foreach (var (act, where) in more)
            sink.Add(act, where.Start, where.End);
    }

    /// <summary>True when weights may not add the act to the sentence: rules know it for a near miss, or what the act rests on is not there.</summary>
    public static bool IsBarred(Scene scene, ActSink sink, Act act, Sentence where) =>
        sink.IsRuledOut(act, where.Start, where.End)
        || act switch
        {
            // "Your name is ..." has all the words of one's own; irony has none of its own.
            Act.OwnName or Act.Insult => true,
            // A plain question about the caller's own matter neither accuses nor snaps, however the words of it stand in other sentences.
            Act.Blame or Act.Snap or Act.Argue or Act.Refuse => AsksOfTheCase(scene, where),
            Act.InviteMore => sink.Has(Act.AskFact, where.Start, where.End),
            Act.ConfirmFact => where.End - where.Start < ShortestConfirmation || !TakesUp(scene, where) || !Asks(scene, where),
            // Words of the caller's that are quoted to be disputed are not given back.
            Act.Paraphrase => !TakesUp(scene, where) || sink.Has(Act.Argue, where.Start, where.End),
            Act.NameCause => !TakesUp(scene, where) || sink.IsRuledOut(Act.Apology, where.Start, where.End),
            // Who says what they do not know yet says nobody right.
            Act.Validate => OwnDoubt.Any(scene.U, where.Start, where.End),
            _ => false,
        };

    private static bool IsPiledUp(ActSink sink, Sentence where) => sink.Found.Where(f => f.Start < where.End && f.End > where.Start).Select(f => f.Act).Distinct().Count() >= PiledUp;

    private static bool AsksOfTheCase(Scene scene, Sentence where)
    {
        var span = scene.U.SpanOf(where.Start, where.End);
        return scene.Questions.Any(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic or QuestionAbout.Wish or QuestionAbout.Feeling && q.Span.Start >= span.Start && q.Span.Start < span.End);
    }

    private static bool Asks(Scene scene, Sentence where) => where.Asks || scene.Asked.Any(a => a.Start >= where.Start && a.Start < where.End);

    private static bool TakesUp(Scene scene, Sentence where)
    {
        for (var i = where.Start; i < where.End; i++)
        {
            if (scene.U[i].IsNumber ? scene.CallerNumbers.Contains(scene.U[i].Written) : scene.CallerStems.Contains(scene.U[i].Stem))
                return true;
        }

        var sentence = scene.U.SpanOf(where.Start, where.End);
        return scene.Facts.Any(f => f.Span.Start < sentence.End && f.Span.End > sentence.Start);
    }

    /// <summary>The score of each act for one sentence; by index of the act.</summary>
    public static void Score(Scene scene, ActSink sink, int sentence, ActWeights weights, Span<double> scores)
    {
        var ofWords = scene.U.LooksOf(sentence).Get(weights, TakenUp(scene, sentence), (Scene: scene, Sentence: sentence, Weights: weights), static s => ScoresOfWords(s.Scene, s.Sentence, s.Weights));
        var adder = new Adder(weights, (double[])ofWords.Clone());
        SentenceFeatures.CollectSurroundings(scene, sink, sentence, ref adder);
        adder.Scores.CopyTo(scores);
    }

    private static double Familiar(Scene scene, int sentence, ActWeights weights) =>
        scene.U.LooksOf(sentence).Get(weights, "familiar", (Scene: scene, Sentence: sentence, Weights: weights), static s => SentenceFeatures.Familiar(s.Scene, s.Scene.U.Sentences[s.Sentence], s.Weights));

    private static double[] ScoresOfWords(Scene scene, int sentence, ActWeights weights)
    {
        var scores = new double[ActWeights.Count];
        foreach (var act in Acts)
            scores[(int)act] = weights.Base(act);
        var adder = new Adder(weights, scores);
        SentenceFeatures.CollectWords(scene, sentence, ref adder);
        return scores;
    }

    // The words' classes depend on which of them the caller has just used.
    private static string TakenUp(Scene scene, int sentence)
    {
        var (start, end) = (scene.U.Sentences[sentence].Start, scene.U.Sentences[sentence].End);
        return string.Create(end - start, (scene, start), static (into, s) =>
        {
            for (var i = 0; i < into.Length; i++)
                into[i] = s.scene.CallerStems.Contains(s.scene.U[s.start + i].Stem) ? '1' : '0';
        });
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
