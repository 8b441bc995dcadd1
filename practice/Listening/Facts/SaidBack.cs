using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// How much of a statement that is given for checking the caller has said in these very words. It is all of it where each part has its words in one sentence of the
/// caller, with the same persons, and a denial just where that sentence has one. What is denied in it, which way a thing goes (on or off) and whether the caller only asked it are not compared. What counts, dates or
/// orders must stand in that sentence, or nothing is confirmed.
/// </summary>
internal static class SaidBack
{
    private const int FewestWords = 2;
    private const double MostOfIt = 0.6;

    // They turn what happened into something else, and are too general to be content.
    private static readonly FrozenSet<string> Orders = Set("before after until till since first second third last next again once twice only never always nobody nothing none everyone everybody most half more less yesterday today tomorrow tonight new old");

    // The agent's "you" is the caller's "I". "It" and "that" stand for too much to be compared.
    private static readonly FrozenSet<string> Callers = Set("you your yours yourself");
    private static readonly string[] CallersOwn = ["i", "me", "my", "mine", "we", "us", "our", "i'm", "i've", "i'd", "i'll", "we've", "we're", "we'd"];
    private static readonly FrozenSet<string> Others = Set("he him his she her hers they them their");

    /// <summary>Whether it is all, most or too little.</summary>
    public static SaidBackShare Of(Scene scene, CheckedStatement? given)
    {
        var u = scene.U;
        if (given is not { } statement || scene.Facts.Any(f => f.Use == FactUse.Misheard))
            return SaidBackShare.None;
        var said = Enumerable.Range(statement.Start, statement.End - statement.Start).ToList();
        if (said.Any(i => u[i].Quoted))
            return SaidBackShare.None;
        var content = said.Where(i => IsContent(scene, i)).DistinctBy(i => u[i].Stem).ToList();
        if (content.Count < FewestWords)
            return SaidBackShare.None;
        var parts = said.GroupBy(i => u[i].Clause).Select(p => p.ToList()).ToList();
        var apart = parts.Where(p => !InOneSentence(scene, p)).ToList();
        if (apart.Count == 0)
            return SaidBackShare.All;
        if (apart.Any(p => p.Any(i => MustBeExact(scene, i)) || SaidOtherwise(scene, p)))
            return SaidBackShare.None;
        return content.Count(i => scene.Context.CallerWords.Contains(u[i].Written)) >= MostOfIt * content.Count ? SaidBackShare.Most : SaidBackShare.None;
    }

    private static bool InOneSentence(Scene scene, List<int> part)
    {
        var u = scene.U;
        var words = part.Where(i => IsContent(scene, i) || IsExact(u[i]) || Others.Contains(u[i].Norm)).Select(i => u[i].Written).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0)
            return true;
        if (Denies(u, part))
            words.Add(CallersSentence.Denial);
        var asked = string.Join(' ', words);
        return part.Any(i => Callers.Contains(u[i].Norm)) ? CallersOwn.Any(own => scene.Context.CallerSentences.Contains($"{asked} {own}")) : scene.Context.CallerSentences.Contains(asked);
    }

    private static bool IsContent(Scene scene, int i) => !StopWords.IsGeneral(scene.U[i].Stem);

    private static bool MustBeExact(Scene scene, int i) => IsExact(scene.U[i]) || PhraseMatcher.IsDenial(scene.U[i]) || CallersSentence.Denies(scene.U[i].Written);

    private static bool IsExact(Token word) => (word.IsNumber || (word.Cardinal >= 0 && word.Norm != "one") || Orders.Contains(word.Norm) || WordClasses.Has("month", word) || WordClasses.Has("weekday", word)) && !CallersSentence.Denies(word.Written);

    private static bool Denies(Utterance u, List<int> part) => part.Any(i => PhraseMatcher.IsDenial(u[i]) || CallersSentence.Denies(u[i].Written));

    // "They never called my mother" is no way of saying that they did.
    private static bool SaidOtherwise(Scene scene, List<int> part)
    {
        var words = part.Where(i => IsContent(scene, i)).Select(i => scene.U[i].Written).Distinct(StringComparer.Ordinal).ToList();
        return words.Count > 0 && scene.Context.CallerSentences.Contains(string.Join(' ', words.Append(CallersSentence.Denial)));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
