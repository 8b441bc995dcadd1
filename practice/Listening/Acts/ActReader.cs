using PracticeCaller.Practice.Listening.Acts.Learned;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Runs all detectors in order and turns what they found into acts with spans and weights.</summary>
internal static class ActReader
{
    // Later detectors build on earlier ones: causes on feelings, confirmations on facts, stock phrases on everything.
    private static readonly IActDetector[] Detectors =
    [
        .. Contact.All, .. Feelings.All, .. Apologies.All, .. Cold.All, .. Pressure.All, .. Boundaries.All,
        new Questioning(), .. Progress.All, new Expectations(), new Remedies(), .. Inviting.All, new Restating(), new Causes(), new JargonWords(), new StockPhrases(),
    ];

    /// <summary>Every word the detectors know.</summary>
    public static IReadOnlyCollection<string> Words { get; } = Detectors.SelectMany(d => d.Words).ToHashSet(StringComparer.Ordinal);

    /// <summary>What was found, in text order, with spans and weights.</summary>
    public static List<HeardAct> Heard(Scene scene, ActSink found) => [.. found.Found.OrderBy(f => f.Start).ThenBy(f => f.Act).Select(f => ToHeard(scene, f))];

    /// <summary>Takes back what only looks like an act.</summary>
    public static void TakeBack(Scene scene, ActSink found) => LearnedActs.TakeBack(scene, found);

    /// <summary>Adds what meaning is sure of.</summary>
    public static void AddLearned(Scene scene, ActSink found) => LearnedActs.Add(scene, found);

    /// <summary>What the rules alone find.</summary>
    public static ActSink ByRule(Scene scene)
    {
        var sink = new ActSink(scene.U);
        foreach (var detector in Detectors)
            detector.Detect(scene, sink);
        return sink;
    }

    private static HeardAct ToHeard(Scene scene, (Act Act, int Start, int End) found)
    {
        var span = scene.U.SpanOf(found.Start, found.End);
        var specific = found.Act is Act.NameCause or Act.AcknowledgeFeeling or Act.Validate or Act.Apology or Act.Paraphrase ? Specificity.Of(scene, found.Start, found.End, found.Act) : 0;
        return new HeardAct(found.Act, span, span.Of(scene.U.Text), specific);
    }
}
