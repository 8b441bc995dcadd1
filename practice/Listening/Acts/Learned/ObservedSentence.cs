using PracticeCaller.Practice.Listening.Acts;
using PracticeCaller.Practice.Listening.Acts.Learned;

namespace PracticeCaller.Practice.Listening;

/// <summary>A sentence as training sees it.</summary>
/// <param name="Span">Where in the reply.</param>
/// <param name="Text">What its meaning is taken from: as written, with its mark.</param>
/// <param name="ByRule">The acts that rules found in it.</param>
/// <param name="Barred">The acts that meaning may not add to it, whatever it says: what they rest on is not there.</param>
public sealed record ObservedSentence(Span Span, string Text, IReadOnlySet<Act> ByRule, IReadOnlySet<Act> Barred)
{
    internal static IReadOnlyList<ObservedSentence> All(Scene scene, ActSink sink) =>
        [.. scene.U.Sentences.Select((sentence, i) => new ObservedSentence(
            scene.U.SpanOf(sentence.Start, sentence.End),
            LearnedActs.TextOf(scene, i),
            sink.Found.Where(f => f.Start < sentence.End && f.End > sentence.Start).Select(f => f.Act).ToHashSet(),
            LearnedActs.Acts.Where(a => LearnedActs.IsBarred(scene, sink, a, sentence)).ToHashSet()))];
}
