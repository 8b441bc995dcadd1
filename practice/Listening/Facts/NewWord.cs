using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>A single word that speaks against a fact and that the caller has never said: in "your wife died in March" the rest is given back, and March comes from nowhere else.</summary>
internal static class NewWord
{
    private const double FitsSurely = 0.85;

    /// <summary>True when what speaks against the fact is such a word.</summary>
    public static bool Is(Scene scene, Contradiction c) => c.End - c.Start == 1 && scene.U[c.Start] is { Norm: not "one" } word && !scene.CallerHasSaid(word) && !IsOfTheFact(c.Fact, word.Stem)
        && !ToldBack.IsNews(scene, scene.U.SentenceOf(c.Start));

    /// <summary>
    /// True when it is clear, whatever the sentence as a whole is likest to, that the word stands in the fact's place: a figure, a month, a colour, a relation or another thing that fits the rest, where the
    /// caller's story is told back.
    /// </summary>
    public static bool IsSure(Scene scene, Contradiction c)
    {
        var word = scene.U[c.Start];
        return c.Fit >= FitsSurely && Is(scene, c) && ToldBack.Is(scene, scene.U.SentenceOf(c.Start))
            && (PhraseNumbers.Of(word) is not null || WordKinds.IsNoun(word.Norm) || c.Fact.ValueWords.Any(v => v.Any(t => Meaning.InOneSet(t, word))));
    }

    private static bool IsOfTheFact(FactVocabulary fact, string stem) => fact.ValueWords.Any(v => v.Any(t => t.Stem == stem)) || fact.About.Any(a => a.Contains(stem));
}
