using PracticeCaller.Practice.Listening.Acts;
using PracticeCaller.Practice.Listening.Acts.Learned;

namespace PracticeCaller.Practice.Listening;

/// <summary>A sentence as training sees it.</summary>
/// <param name="Span">Where in the reply.</param>
/// <param name="Features">What it looks like, as text; the same that listening weighs in a call.</param>
/// <param name="ByRule">The acts that rules found in it.</param>
/// <param name="Barred">The acts that weights may not add to it, whatever they say: what they rest on is not there.</param>
public sealed record ObservedSentence(Span Span, IReadOnlyList<string> Features, IReadOnlySet<Act> ByRule, IReadOnlySet<Act> Barred)
{
    internal static IReadOnlyList<ObservedSentence> All(Scene scene, ActSink sink)
    {
        var all = new List<ObservedSentence>();
        for (var i = 0; i < scene.U.Sentences.Count; i++)
        {
            var sentence = scene.U.Sentences[i];
            var collector = new Collector([]);
            SentenceFeatures.Collect(scene, sink, i, ref collector);
            var byRule = sink.Found.Where(f => f.Start < sentence.End && f.End > sentence.Start).Select(f => f.Act).ToHashSet();
            all.Add(new ObservedSentence(scene.U.SpanOf(sentence.Start, sentence.End), collector.Features, byRule, LearnedActs.Acts.Where(a => LearnedActs.IsBarred(scene, sink, a, sentence)).ToHashSet()));
        }

        return all;
    }

    private readonly struct Collector(List<string> features) : IFeatureVisitor
    {
        public List<string> Features => features;

        public void Visit(ReadOnlySpan<char> feature) => features.Add(feature.ToString());
    }
}
