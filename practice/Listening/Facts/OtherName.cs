using PracticeCaller.Practice.Listening.Acts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>A name said where a told fact has another: "Stockholm" for Oslo, "your neighbour Graham" for Gordon.</summary>
internal static class OtherName
{
    private static readonly PatternSet PlaceSlot = PatternSet.Of("""
        ~be|~travel|~go|~fly|~stay|~trip ..2 in|to|at|from _
        in|to _ from|for|on
        that|it|this ~be _
        """);

    private static readonly PatternSet OwnSlot = PatternSet.Of("""
        i am|i|my name|speaking ..2
        this is
        """);

    /// <summary>The names heard wrongly; each name goes to the fact that the sentence speaks of most.</summary>
    public static IEnumerable<(FactVocabulary Fact, Comparison Wrong)> Find(Scene scene)
    {
        var u = scene.U;
        var names = scene.Case.Facts.Where(f => f.Fact.Kind == FactKind.Name).ToList();
        if (names.Count == 0)
            yield break;
        foreach (var sentence in u.Sentences)
        {
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (!IsStrangeName(scene, i, sentence))
                    continue;
                var end = i + 1;
                while (end < sentence.End && u[end].Capital && u[end].Break == Break.None && !u[end].IsNumber)
                    end++;
                var best = names.Where(f => scene.Context.Told.Contains(f.Fact.Id) && !Right(scene, f, sentence)).Select(f => (Fact: f, Spoken: Spoken(scene, f, i, end, sentence))).OrderByDescending(p => p.Spoken).FirstOrDefault();
                if (best.Spoken > 0.25)
                    yield return (best.Fact, new Comparison(false, i, end, u.SpanOf(i, end).Of(u.Text)));
                i = end - 1;
            }
        }
    }

    private static bool IsStrangeName(Scene scene, int at, Sentence sentence)
    {
        var u = scene.U;
        var token = u[at];
        // "It's" is two words written as one, and no name.
        if ((at + 1 < u.Count && u[at + 1].Start < token.End) || (at > 0 && token.Start < u[at - 1].End))
            return false;
        var foreign = token.Length >= 4 && !token.AllCaps && token.Written.All(char.IsLetter) && !EnglishWords.Knows(token.Written) && (!WordKinds.Knows(token.Written) || WordKinds.FieldOf(token.Written) == NounField.Location) && !scene.Case.Mender.Knows(token.Written);
        if (!(token.Capital || foreign) || token.IsNumber || token.Quoted || token.Negator >= sentence.Start || token.Length < 3 || (token.AllCaps && token.Length <= 4) || scene.Case.IsCaseWord(token.Stem)
            || WordClasses.Has("month", token) || WordClasses.Has("weekday", token))
            return false;
        var known = foreign || FirstNames.IsName(u, at) || (at > sentence.Start && !EnglishWords.Knows(token.Written)) || (at > sentence.Start && (u[at - 1].Norm is "in" or "to" or "from" || (u[at - 1].Capital && scene.Case.IsCaseWord(u[at - 1].Stem))))
            || (at > sentence.Start && u[at - 1].Norm is "was" && !EnglishWords.Knows(token.Written));
        return known && !OwnSlot.Any(u, Math.Max(sentence.Start, at - 4), at);
    }

    private static bool Right(Scene scene, FactVocabulary fact, Sentence sentence) =>
        scene.Message.Values[fact.Fact.Id].Any(c => c.Right && c.Start >= sentence.Start && c.Start < sentence.End);

    private static double Spoken(Scene scene, FactVocabulary fact, int start, int end, Sentence sentence)
    {
        var spoken = Mishearing.SpokenOf(scene, fact, start, end);
        var place = fact.About.Any(a => a.Length == 1 && a[0] is "citi" or "city" or "countri" or "country" or "where");
        if (place && PlaceSlot.In(scene.U, sentence.Start, sentence.End).Any(h => h.Start <= start && h.End > start) && !FirstNames.Knows(scene.U[start].Written))
            spoken = Math.Max(spoken, 0.35);

        // "After Helsinki": a place can only be the place.
        if (place && WordKinds.FieldOf(scene.U[start].Written) == NounField.Location && !EnglishWords.Knows(scene.U[start].Written))
            spoken = Math.Max(spoken, 0.3);

        // "So Fiona uploads the file": what the caller says of that person points at them too.
        if (FirstNames.Knows(scene.U[start].Written) && FirstNames.Knows(fact.ValueWords[0][0].Written))
            spoken = Math.Max(spoken, 0.3 * Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Select(i => scene.U[i].Stem).Distinct().Count(s => fact.Content.Contains(s) || fact.Told.Contains(s) || (fact.Words.Contains(s) && scene.Case.Rarity(s) >= 0.5 && !StopWords.IsGeneral(s))));
        return spoken;
    }
}
