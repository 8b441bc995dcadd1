using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>A word as its class: grammar words stand for themselves, content words for what kind they are.</summary>
internal static class TokenClass
{
    private static readonly string[] Classes = ["feeling", "hardship", "insult", "swear", "weekday", "month", "durationunit", "remedything", "remedy", "process", "detail"];

    private static readonly string[] Shown = [.. Classes.Select(c => "@" + c)];

    /// <summary>The class of the token at this place.</summary>
    public static string Of(Scene scene, int at)
    {
        var token = scene.U[at];
        if (token.IsNumber)
            return "#";
        if (StopWords.IsGrammar(token.Stem))
            return token.Norm;
        for (var i = 0; i < Classes.Length; i++)
        {
            if (WordClasses.Has(Classes[i], token))
                return Shown[i];
        }

        if (NumberWords.Is(token.Norm))
            return "#";
        if (scene.CallerStems.Contains(token.Stem))
            return "@said";
        if (token.Capital && at > scene.U.SentenceOf(at).Start)
            return "@name";
        return Ending(token.Norm);
    }

    private static string Ending(string word) =>
        word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) ? "@ing"
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? "@ed"
        : word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) ? "@ly"
        : "@word";
}
