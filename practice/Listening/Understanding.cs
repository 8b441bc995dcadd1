using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>How much of a reply was taken in, so that the caller can honestly say "what do you mean?".</summary>
internal static class Understanding
{
    /// <summary>Share of the words, 0 to 1, that some finding covers; words of the case count as taken in wherever they stand.</summary>
    public static double Of(Scene scene, IReadOnlyList<HeardAct> acts, Remark remark)
    {
        if (remark is Remark.Gibberish or Remark.OtherLanguage)
            return 0;
        if (remark is not (Remark.None or Remark.OffTopic or Remark.WallOfText))
            return 1;
        var u = scene.U;
        if (u.Count == 0)
            return 0;
        double covered = 0, all = 0;
        foreach (var token in u.Tokens)
        {
            var weight = StopWords.IsGrammar(token.Stem) ? 0.3 : 1;
            all += weight;
            covered += weight * Taken(scene, acts, token);
        }

        return Math.Round(Math.Min(1, covered / all), 2);
    }

    private static double Taken(Scene scene, IReadOnlyList<HeardAct> acts, Token token)
    {
        foreach (var act in acts)
        {
            if (In(act.Span) && act.Act is not (Act.ClosedQuestion or Act.OpenQuestion or Act.AskFact or Act.Jargon))
                return 1;
        }

        foreach (var fact in scene.Facts)
        {
            if (In(fact.Span))
                return 1;
        }

        foreach (var offer in scene.Offers)
        {
            if (In(offer.Span))
                return 1;
        }

        var asked = false;
        foreach (var question in scene.Questions)
        {
            if (!In(question.Span))
                continue;
            if (question.About != QuestionAbout.Unknown)
                return 1;
            asked = true;
        }

        if (asked)
            return 0.8;
        if (scene.Case.IsCaseWord(token.Stem) || scene.CallerStems.Contains(token.Stem))
            return 1;
        return EnglishWords.Knows(token.Norm) ? StopWords.IsGrammar(token.Stem) ? 0.6 : 0.25 : 0;

        bool In(Span span) => token.Start >= span.Start && token.Start < span.End;
    }
}
