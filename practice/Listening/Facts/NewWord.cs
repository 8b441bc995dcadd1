using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>A single word that speaks against a fact and that the caller has never said: in "your wife died in March" the rest is given back, and March comes from nowhere else.</summary>
internal static class NewWord
{
    private const double FitsSurely = 0.85;

    private static readonly PatternSet FromNowOn = PatternSet.Of("""
        from now|today|tomorrow|here
        just now
        """);

    private static readonly PatternSet ToldBack = PatternSet.Of("""
        ^ you -will|can|may|could|would|should|must
        ^ so you|the|your|it|he|she|they
        ^ ok|okay|right|and|then so? you|your
        you said|told|mentioned|wrote|say
        """);

    /// <summary>True when what speaks against the fact is such a word.</summary>
    public static bool Is(Scene scene, Contradiction c) => c.End - c.Start == 1 && scene.U[c.Start] is { Norm: not "one" } word && !scene.Context.CallerWords.Contains(word.Written) && !IsOfTheFact(c.Fact, word.Stem);

    /// <summary>
    /// True when it is clear, whatever the sentence as a whole is likest to, that the word stands in the fact's place: a figure, a month, a colour or a relation that fits the rest; any other thing only
    /// where the caller's story is told back, for in news there may be one.
    /// </summary>
    public static bool IsSure(Scene scene, Contradiction c)
    {
        var (u, word, sentence) = (scene.U, scene.U[c.Start], scene.U.SentenceOf(c.Start));
        return c.Fit >= FitsSurely && Is(scene, c) && !FromNowOn.Any(u, sentence.Start, sentence.End)
            && (PhraseNumbers.Of(word) is not null || c.Fact.ValueWords.Any(v => v.Any(t => Meaning.InOneSet(t, word))) || (WordKinds.IsNoun(word.Norm) && ToldBack.Any(u, sentence.Start, sentence.End)));
    }

    private static bool IsOfTheFact(FactVocabulary fact, string stem) => fact.ValueWords.Any(v => v.Any(t => t.Stem == stem)) || fact.About.Any(a => a.Contains(stem));
}
