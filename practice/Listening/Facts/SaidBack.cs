using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// How much of a statement that is given for checking the caller has said in these very words. Where it is all of it, nothing can be invented and a plain yes is no lie.
/// What denies, counts or names a day is left to the facts.
/// </summary>
internal static class SaidBack
{
    private const int FewestWords = 2;
    private const double MostOfIt = 0.6;

    /// <summary>Whether it is all, most or too little.</summary>
    public static GivenBack Of(Scene scene)
    {
        var u = scene.U;
        if (CheckedStatement.In(u, scene.Asked) is not { } statement || scene.Facts.Any(f => f.Use == FactUse.Misheard))
            return GivenBack.No;
        var said = Enumerable.Range(statement.Start, statement.End - statement.Start).ToList();
        if (said.Any(i => u[i].IsNumber || u[i].Negator >= 0 || u[i].Quoted || PhraseMatcher.IsDenial(u[i])))
            return GivenBack.No;
        var content = said.Where(i => !StopWords.IsGeneral(u[i].Stem)).DistinctBy(i => u[i].Stem).ToList();
        var known = content.Count(i => scene.Context.CallerWords.Contains(u[i].Written));
        return content.Count < FewestWords ? GivenBack.No : known == content.Count ? GivenBack.Wholly : known >= MostOfIt * content.Count ? GivenBack.Mostly : GivenBack.No;
    }
}
