using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Which fact a question asks for in words no author foresaw: the one whose words, in all their meanings, the question is made of, and that
/// answers to its question word ("who had the phone", "where were you that night").
/// </summary>
internal static class AskedByMeaning
{
    private const double Needed = 0.55;
    private const double Ahead = 0.06;
    private const double Specific = 0.35;
    private const double UnknownWord = 0.7;
    private const double OtherWay = 0.65;

    /// <summary>The fact with a score from 0.5 to 0.8, or null when none, or none before the others, is meant.</summary>
    public static (FactVocabulary Fact, double Score)? Find(CaseVocabulary @case, Utterance u, int start, int end, QuestionFocus focus)
    {
        var words = Enumerable.Range(start, end - start).Select(i => u[i]).Where(IsContent).DistinctBy(t => t.Stem).ToList();
        if (words.Count == 0)
            return null;
        var way = Way(u, start, end);
        (FactVocabulary? Fact, double Score) best = default;
        double second = 0;
        foreach (var fact in @case.Facts)
        {
            var score = Score(@case, fact, words, way);
            if (score > best.Score)
                (best, second) = ((fact, score), best.Score);
            else
                second = Math.Max(second, score);
        }

        return best.Fact is { } meant && best.Score >= Needed && best.Score - second >= Ahead && !focus.LeavesOut(meant, @case) ? (meant, Math.Min(0.8, best.Score)) : null;
    }

    /// <summary>False where the question word wants something else than this fact ("who" asks for nobody's file format).</summary>
    public static bool Answers(FactVocabulary fact, Utterance u, Questions.Asked asked)
    {
        var way = Way(u, asked.Start, asked.End);
        return way.Length == 0 || fact.AskedAs.Any(a => Way(a) == way) || Kind(fact.Fact.Kind, way);
    }

    /// <summary>True where the question word wants just this kind of value ("when" a day); "what are they going to do there" wants no date.</summary>
    public static bool AsksForItsKind(FactVocabulary fact, Utterance u, Questions.Asked asked) => fact.Fact.Kind is FactKind.Code || Kind(fact.Fact.Kind, Way(u, asked.Start, asked.End));

    private static double Score(CaseVocabulary @case, FactVocabulary fact, List<Token> words, string way)
    {
        double all = 0, had = 0, most = 0;
        foreach (var word in words)
        {
            var exact = fact.Words.Contains(word.Stem);
            var match = exact ? null : fact.Meanings.FirstOrDefault(m => Meaning.Same(m, word));
            var weight = exact || @case.Rarity(word.Stem) > 0 ? @case.Rarity(word.Stem) : match is not null ? @case.Rarity(match.Stem) : StopWords.IsGeneral(word.Stem) ? 0.25 : UnknownWord;
            all += weight;
            if (!exact && match is null)
                continue;
            had += weight;

            // Whoever says the name does not ask for it, and every number is called a number.
            if (!@case.Facts.Any(f => f.Fact.Kind == FactKind.Name && f.Vocabulary.Contains(word.Stem)) && !Papers.Contains(word.Norm))
                most = Math.Max(most, weight);
        }

        var fits = way.Length == 0 || fact.AskedAs.Any(a => Way(a) == way) || Kind(fact.Fact.Kind, way);
        return most < Specific || (!fits && fact.Fact.Kind is not (FactKind.Phrase or FactKind.Name)) ? 0 : had / all * (fits ? 1 : OtherWay);
    }

    private static bool Kind(FactKind kind, string way) => way switch
    {
        "when" => kind is FactKind.Date or FactKind.Dates or FactKind.Time,
        "much" => kind == FactKind.Amount,
        "many" => kind == FactKind.Quantity,
        "who" => kind == FactKind.Name,
        _ => false,
    };

    private static bool IsContent(Token t) => !t.IsNumber && t.Length > 2 && !StopWords.IsGrammar(t.Stem) && !Asking.Contains(t.Norm);

    private static readonly HashSet<string> Papers = new("number numbers name names detail details info information date dates id code digits address email account reference amount".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Asking = new("please tell give confirm provide share state spell kindly exactly exact actually currently sir madam may".Split(' '), StringComparer.Ordinal);

    private static string Way(Utterance u, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Way(u[i].Norm, i + 1 < end ? u[i + 1].Norm : "") is { Length: > 0 } way)
                return way;
        }

        return "";
    }

    /// <summary>What the question word asks for: who, where, when, much, many, long, why; empty for none.</summary>
    public static string WayOf(string[] words) => Way(words);

    private static string Way(string[] stems)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            if (Way(stems[i], i + 1 < stems.Length ? stems[i + 1] : "") is { Length: > 0 } way)
                return way;
        }

        return "";
    }

    private static string Way(string word, string next) => word switch
    {
        "who" or "whose" or "whom" => "who",
        "where" or "whereabouts" => "where",
        "when" => "when",
        "what" or "which" when next is "time" or "date" or "day" or "dates" or "days" => "when",
        "how" when next == "much" => "much",
        "how" when next is "many" or "often" => "many",
        "how" when next is "long" or "far" => "long",
        "why" => "why",
        _ => "",
    };
}
