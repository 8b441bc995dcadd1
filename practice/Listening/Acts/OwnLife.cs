using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Remarks;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>
/// What the agent says of their own life: "mine gives up at three", "I can't throw it away either". It sets no time, refuses nothing and owns no task, whatever its words sound like.
/// </summary>
internal static class OwnLife
{
    private const int Shortest = 4;
    private const int Likest = 3;
    private const double Alike = 0.4;
    private const double Ahead = 0.03;
    private const string Kind = "own-life";
    private const int Remembers = 4000;

    private static readonly Act[] OfTheDesk = [Act.OwnIt, Act.ExplainStep, Act.SetExpectation, Act.Hold, Act.Refuse, Act.CitePolicy, Act.Transfer, Act.Closing, Act.Minimise, Act.CalmDown, Act.Blame, Act.Argue, Act.Snap, Act.Offer];

    private static readonly Remembered<string, bool> Known = new(Remembers);

    /// <summary>Takes back the acts of a clerk that were found in it.</summary>
    public static void TakeBack(Scene scene, ActSink sink)
    {
        foreach (var sentence in scene.U.Sentences.Where(s => Is(scene, s)))
        {
            foreach (var (act, start, end) in sink.Found.Where(f => f.Start >= sentence.Start && f.End <= sentence.End && Array.IndexOf(OfTheDesk, f.Act) >= 0).ToList())
                sink.Remove(act, start, end);
        }
    }

    /// <summary>True when every sentence of a reply is of the agent's own life, but for those too short to tell.</summary>
    public static bool IsAll(Scene scene) => scene.U.Sentences.Any(s => Is(scene, s)) && scene.U.Sentences.All(s => s.End - s.Start < Shortest || Is(scene, s));

    private static bool Is(Scene scene, Sentence sentence)
    {
        if (sentence.Asks || sentence.End - sentence.Start < Shortest || !Speaks(scene.U, sentence) || IsView(scene.U, sentence) || scene.Asked.Any(a => a.Start < sentence.End && a.End > sentence.Start))
            return false;
        var span = scene.U.SpanOf(sentence.Start, sentence.End);
        return !scene.Offers.Any(o => o.Span.Start < span.End && span.Start < o.Span.End) && Known.Get(span.Of(scene.U.Text), 0, static (t, _) => Means(t));
    }

    // Nobody speaks of themselves without saying so.
    private static bool Speaks(Utterance u, Sentence sentence) => Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Any(i => u[i].Norm is "i" or "my" or "me" or "mine" or "myself" or "our" or "ours" or "us" or "we");

    // "I always think the worst of it is not knowing" is a view of the caller's matter.
    private static readonly PatternSet View = PatternSet.Of("""
        ^ i always|often|still|just think|find|feel|reckon|believe
        ^ i|we? bet|guess|imagine|suppose
        """);

    /// <summary>True for a view of things in general or of the caller's matter, whoever holds it.</summary>
    public static bool IsView(Utterance u, Sentence sentence) => View.At(u, sentence.Start, sentence.End) is not null;

    private static bool Means(string text)
    {
        var (own, other) = CommonRemarks.Kinds.Means(text, Kind, Likest);
        return own >= Alike && own - other >= Ahead;
    }
}
