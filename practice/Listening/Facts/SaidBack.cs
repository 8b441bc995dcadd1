using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// How much of a statement that is given for checking the caller has said in these very words. It is all of it where each part has its words in one sentence of the
/// caller, with the same persons, a denial just where that sentence has one, and nothing turned round ("on" for "off"). What counts, dates or orders must stand in that sentence, or nothing is confirmed.
/// </summary>
internal static class SaidBack
{
    private const int FewestWords = 2;
    private const double MostOfIt = 0.6;

    // They turn what happened into something else, and are too general to be content.
    private static readonly FrozenSet<string> Orders = Set("before after until till since first second third last next again once twice only always everyone everybody most half more less yesterday today tomorrow tonight new old");


    // The agent's "you" is the caller's "I". "It" and "that" stand for too much to be compared.
    private static readonly FrozenSet<string> Callers = Set("you your yours yourself");
    private static readonly string[] CallersOwn = ["i", "me", "my", "mine", "we", "us", "our"];
    private static readonly FrozenSet<string> Others = Set("he him his she her hers they them their");

    private static readonly FrozenSet<string> Unnamed = Set("somebody someone something anybody anyone anything");

    // What somebody wants or feels is guessed at, and not said to have been told.
    private static readonly PatternSet Supposes = PatternSet.Of("want|wants|like|need|needs|would|should|could|prefer|rather|feel|feels|felt|hope|hoping|wish|worry|worried|afraid|mean|sound|sounds|must|will|can");

    /// <summary>Whether it is all, most or too little.</summary>
    public static SaidBackShare Of(Scene scene, CheckedStatement? given)
    {
        var u = scene.U;
        if (given is not { } statement || scene.Facts.Any(f => f.Use == FactUse.Misheard))
            return SaidBackShare.None;
        var said = Enumerable.Range(statement.Start, statement.End - statement.Start).ToList();
        if (said.Any(i => u[i].Quoted))
            return SaidBackShare.None;
        var parts = said.GroupBy(i => u[i].Clause).Select(p => Part.Of(u, [.. p])).ToList();
        var content = parts.Sum(p => p.Content.Count + p.Exact.Count);
        var apart = parts.Where(p => !InOneSentence(scene, p)).ToList();
        if (apart.Count == 0)
            return content < FewestWords ? SaidBackShare.None : SaidBackShare.All;
        if (apart.Any(p => IsTurnedRound(scene, p)))
            return NotSaid(u, statement);
        if (content >= FewestWords && !apart.Any(p => p.Exact.Count > 0 || p.Denies) && parts.Sum(p => MostInOneSentence(scene, p)) >= MostOfIt * content)
            return SaidBackShare.Most;
        return said.Any(i => IsNew(scene, i)) ? NotSaid(u, statement) : SaidBackShare.None;
    }

    private static SaidBackShare NotSaid(Utterance u, CheckedStatement statement) => Supposes.Any(u, statement.Start, statement.End) ? SaidBackShare.None : SaidBackShare.NotSaid;

    // A figure or a name that came from nobody, and that the desk does not show either.
    private static bool IsNew(Scene scene, int i) =>
        scene.U[i] is var word && (word.IsNumber || word.Cardinal > 1 || (word.Capital && i > scene.U.SentenceOf(i).Start)) && !Unnamed.Contains(word.Norm) && (word.IsNumber || word.Cardinal > 1 || !StopWords.IsGeneral(word.Stem))
        && !scene.CallerHasSaid(word) && !scene.Case.RecordTokens.Any(r => r.Split(' ').Contains(SpokenSentences.Word(word), StringComparer.OrdinalIgnoreCase) || r.Split(' ').Contains(word.Written, StringComparer.OrdinalIgnoreCase));

    private static bool InOneSentence(Scene scene, Part part)
    {
        if (part.Content.Count + part.Exact.Count + part.Persons.Count == 0)
            return true;
        var asked = new SpokenQuery([.. part.Content, .. part.Exact], part.Content.Count + part.Exact.Count, part.Persons, part.Ways, part.Denies);
        return part.IsCallers ? CallersOwn.Any(own => Has(scene, asked with { Beside = [.. asked.Beside, own] })) : Has(scene, asked);
    }

    // "They never called my mother" is no way of saying that they did, nor "I turned it on" that it was turned off.
    private static bool IsTurnedRound(Scene scene, Part part) =>
        part.Content.Count > 0 && (Has(scene, new(part.Content, part.Content.Count, [], [], !part.Denies)) || !Has(scene, new(part.Content, part.Content.Count, [], part.Ways, null)) && part.Ways.Any(w => Has(scene, new(part.Content, part.Content.Count, [SpokenQuery.OppositeOf(w)!], [], null))));

    private static int MostInOneSentence(Scene scene, Part part)
    {
        for (var count = part.Content.Count; count > 0; count--)
        {
            if (Has(scene, new(part.Content, count, [], [], null)))
                return count;
        }

        return 0;
    }

    private static bool Has(Scene scene, SpokenQuery asked) => scene.Context.CallerSentences.Contains(asked.ToString());

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A clause of the statement, its words as the caller's are written.</summary>
    private sealed record Part(IReadOnlyList<string> Content, IReadOnlyList<string> Exact, IReadOnlyList<string> Persons, IReadOnlyList<string> Ways, bool IsCallers, bool Denies)
    {
        public static Part Of(Utterance u, IReadOnlyList<int> tokens) => new(
            Words(tokens, u, t => !IsDenial(t) && !IsExact(t) && !Unnamed.Contains(t.Norm) && !StopWords.IsGeneral(t.Stem)),
            Words(tokens, u, t => !IsDenial(t) && IsExact(t)),
            Words(tokens, u, t => Others.Contains(t.Norm)),
            Words(tokens, u, t => SpokenQuery.OppositeOf(t.Norm) is not null),
            tokens.Any(i => Callers.Contains(u[i].Norm)),
            tokens.Any(i => IsDenial(u[i])));

        private static List<string> Words(IReadOnlyList<int> tokens, Utterance u, Func<Token, bool> which) => [.. tokens.Select(i => u[i]).Where(which).Select(SpokenSentences.Word).Distinct(StringComparer.Ordinal)];

        private static bool IsDenial(Token word) => PhraseMatcher.IsDenial(word);

        private static bool IsExact(Token word) => word.IsNumber || (word.Cardinal >= 0 && word.Norm != "one") || Orders.Contains(word.Norm) || WordClasses.Has("month", word) || WordClasses.Has("weekday", word);
    }
}
