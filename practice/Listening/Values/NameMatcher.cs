using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Finds names; a small typo is forgiven, and so is a surname alone.</summary>
internal static class NameMatcher
{
    /// <summary>Every place where the name, or its last word, is said.</summary>
    public static IEnumerable<Comparison> Compare(FactVocabulary fact, Utterance u)
    {
        for (var i = 0; i < u.Count; i++)
        {
            var end = -1;
            foreach (var words in fact.ValueWords)
                end = Math.Max(end, Match(words, u, i));
            if (end < 0)
                continue;
            yield return new Comparison(true, i, end, fact.Fact.Value);
            i = end - 1;
        }
    }

    private static int Match(Token[] words, Utterance u, int at)
    {
        var i = at;
        foreach (var word in words)
        {
            if (i >= u.Count || !Same(word, u[i]))
                return words.Length > 1 && SurnameOnly(words, u, at) ? at + 1 : -1;
            i++;
        }

        return i;
    }

    // "Ms Keller" is Maria Keller; but only a capital or a title makes a common word a name.
    private static bool SurnameOnly(Token[] words, Utterance u, int at) =>
        words[^1].Written.Length >= 4 && words[0].Capital && words[^1].Capital && !words[^1].IsNumber && Same(words[^1], u[at])
        && (u[at].Capital || (at > 0 && u[at - 1].Norm is "mr" or "mrs" or "ms" or "miss" or "dr"));

    // "Have I got that right?" says nothing of Mr Hale: what only begins its sentence has a capital for that.
    private static bool IsNamed(Token said) => said.Capital && said.Break != Break.Hard;

    private static bool Same(Token name, Token said)
    {
        if (name.Written == said.Written || name.Norm == said.Norm)
            return true;

        // Jean is not a slip for Joan but somebody else.
        if (Acts.FirstNames.Knows(said.Written) && Acts.FirstNames.Knows(name.Written))
            return false;
        var shorter = Math.Min(name.Written.Length, said.Written.Length);
        if (shorter < 4 || said.IsNumber || name.Written[0] != said.Written[0])
            return false;
        return OneEdit.Apart(name.Written, said.Written) && !(EnglishWords.Knows(said.Written) && !IsNamed(said));
    }
}
