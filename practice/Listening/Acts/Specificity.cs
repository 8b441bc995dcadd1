using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>How far words fit only this case: told facts count most, then the caller's own nouns of a moment ago, then words of the case.</summary>
internal static class Specificity
{
    private const double Full = 3;

    // A cause stands near what is felt about it; words of the case at the other end of a long sentence belong to something else.
    private const int Near = 12;

    /// <summary>0 to 1 for a stretch; an act of feeling may carry its cause in the sentence around it.</summary>
    public static double Of(Scene scene, int start, int end, Act act)
    {
        var sentence = scene.U.SentenceOf(start);
        if (WordHeap.In(scene.U, sentence.Start, sentence.End))
            return 0;
        var (from, to) = act is Act.Paraphrase or Act.NameCause ? (start, end) : (Math.Max(sentence.Start, start - Near), Math.Max(end, Math.Min(sentence.End, end + Near)));
        return Math.Round(Math.Min(1, Weight(scene, from, to) / Full), 2);
    }

    /// <summary>Sum of what is particular in the tokens; 1 is about one noun of the case, 1.5 one told value.</summary>
    public static double Weight(Scene scene, int start, int end)
    {
        var u = scene.U;
        var range = u.SpanOf(start, end);
        var values = scene.Facts.Where(f => f.Use is FactUse.Restated or FactUse.Confirmed && f.Span.Start >= range.Start && f.Span.End <= range.End
            && scene.Context.Told.Contains(f.FactId)).ToList();
        double weight = 1.5 * values.Select(f => f.FactId).Distinct(StringComparer.Ordinal).Count();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            var token = u[i];
            if (values.Any(v => token.Start >= v.Span.Start && token.End <= v.Span.End))
                continue;
            if (token.IsNumber)
            {
                weight += scene.CallerNumbers.Contains(token.Written) && token.Written.Length >= 2 ? 1 : 0;
                continue;
            }

            if (StopWords.IsGeneral(token.Stem) || WordClasses.Has("feeling", token) || WordClasses.Has("hardship", token) || token.Stem.Length < 3 || token.Norm is "else" or "anybody" or "somebody" or "nobody" or "where" or "when" || !seen.Add(token.Stem))
                continue;
            weight += scene.CallerStems.Contains(token.Stem) ? 1 : IsOfToldFact(scene, token.Stem) ? 1 : scene.Case.IsCaseWord(token.Stem) ? 0.6 : 0;
        }

        return weight;
    }

    private static bool IsOfToldFact(Scene scene, string stem)
    {
        foreach (var fact in scene.Case.FactsWith(stem))
        {
            if (scene.Context.Told.Contains(fact))
                return true;
        }

        return false;
    }
}
