using System.Text;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Sets right by meaning what was found by words: a fact that shares a word with the question but not its sense is no answer to it, and one
/// that shares its sense is, whatever the words.
/// </summary>
internal static class FactsMeant
{
    /// <summary>From which score on a fact is asked in the author's own words, so that meaning need not be looked at.</summary>
    public const double OwnWords = 1.1;

    /// <summary>From which likeness on a question may want to hear more of what was told.</summary>
    public const double MoreOf = 0.6;

    private const double NearWords = 0.85;
    private const double ClearWords = 0.7;
    private const double NothingInCommon = 0.25;
    private const double Sure = 0.57;
    private const double Clear = 0.54;
    // "What colour is your phone" is much like "which phone have you", and asks for something else.
    private const double Unmistakable = 0.66;
    private const double Ahead = 0.1;
    private const double FarAhead = 0.22;
    private const double Level = 0.02;
    // From here on a question wants the same once more: in any case, or where nothing else is nearly as like it.
    private const double AgainForCertain = 0.7;
    private const double Again = 0.62;
    private const double Lead = 0.06;
    private const int FewWords = 2;

    // Half alike is asked as clearly as by most of the author's words.
    private const double AsScore = 0.3;
    private const double Most = 0.95;

    /// <summary>The facts a question asks for, best first.</summary>
    /// <param name="case">The case.</param>
    /// <param name="u">The reply.</param>
    /// <param name="asked">The question.</param>
    /// <param name="byWords">What <see cref="FactAsking"/> found.</param>
    /// <param name="rank">Gives what the author foresaw, likest first.</param>
    public static IReadOnlyList<(FactVocabulary Fact, double Score)> Of(CaseVocabulary @case, Utterance u, Asked asked, IReadOnlyList<(FactVocabulary Fact, double Score)> byWords, Func<IReadOnlyList<Foreseen>> rank)
    {
        if (byWords.Count > 0 && byWords[0].Score >= OwnWords)
            return byWords;
        var ranked = rank();
        var top = ranked.Count > 0 ? ranked[0] : default;
        // Who asks for two things at once, or with one word ("reference?"), asks for neither as an author would.
        var several = byWords.Count > 1 || asked.End - asked.Start <= FewWords;
        var kept = byWords.Where(f => several || Keeps(f.Fact.Fact.Id, f.Score, ranked, top)).ToList();
        if (kept.Any(f => f.Fact.Fact.Id == top.Id) || !top.IsFact || QuestionShapes.IsOpinion(u, asked))
            return kept;
        foreach (var near in ranked.TakeWhile(r => r.IsFact && r.Likeness >= Clear && top.Likeness - r.Likeness < Level))
        {
            var fact = @case.Facts.First(f => f.Fact.Id == near.Id);
            if (!AskedByMeaning.Answers(fact, u, asked) || (near.Likeness < Unmistakable && AsksAnotherThing(fact, u, asked)) || kept.Any(f => f.Fact == fact))
                continue;
            kept.Insert(0, (fact, Math.Min(Most, near.Likeness + AsScore)));
            break;
        }

        return kept;
    }

    /// <summary>True when a question can mean nothing but this fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="score">How clearly it is asked for by words.</param>
    /// <param name="oneOfSeveral">True when other facts are asked for as well: then no wording is an author's.</param>
    /// <param name="rank">Gives what the author foresaw, likest first.</param>
    public static bool IsSurely(FactVocabulary fact, double score, bool oneOfSeveral, Func<IReadOnlyList<Foreseen>> rank)
    {
        if (score >= OwnWords || (oneOfSeveral && score >= ClearWords))
            return true;
        var ranked = rank();
        if (ranked.Count == 0)
            return true;
        var own = ranked.FirstOrDefault(r => r.IsFact && r.Id == fact.Fact.Id).Likeness;
        if (score >= NearWords && ranked[0].Likeness - own < FarAhead)
            return true;
        // A phrase may be spoken of in many ways, a number or day mostly to be asked for.
        if (fact.Fact.Kind != FactKind.Phrase && score >= ClearWords && own >= Clear - Ahead && ranked[0].IsFact && ranked[0].Id == fact.Fact.Id)
            return true;
        return own >= Again && ranked.All(r => r.Id == fact.Fact.Id && r.IsFact || r.Likeness <= own - (own >= AgainForCertain ? 0 : Lead) || (r.IsFact && Math.Abs(r.Likeness - own) < Level));
    }

    /// <summary>The words of a question.</summary>
    public static string TextOf(Utterance u, Asked asked)
    {
        var words = new StringBuilder();
        for (var i = asked.Start; i < asked.End; i++)
        {
            // How somebody is called says nothing of what they are asked.
            if (u[i].Norm is "mr" or "mrs" or "ms" or "sir" or "madam")
            {
                i += u[i].Norm is "mr" or "mrs" or "ms" && i + 1 < asked.End && u[i + 1].Capital ? 1 : 0;
                continue;
            }

            // "What's" is two words written as one.
            if (i > asked.Start && u[i].Start == u[i - 1].Start)
                continue;
            if (words.Length > 0 && u[i].Start > u[i - 1].End)
                words.Append(' ');

            if (NamedBefore.At(u, asked, i) is { } person)
            {
                words.Append(person);
                continue;
            }

            // Mended where it was mistyped.
            var written = u.Text.Substring(u[i].Start, u[i].Length);
            words.Append(u[i].Norm.Length > 3 && !EnglishWords.Knows(u[i].Written) && EnglishWords.Knows(u[i].Norm) ? u[i].Norm : written);
        }

        return words.ToString();
    }

    private static bool AsksAnotherThing(FactVocabulary fact, Utterance u, Asked asked) =>
        asked.Start + 1 < asked.End && u[asked.Start].Norm is "what" or "which" && u[asked.Start + 1] is var thing && WordKinds.CanBeNoun(thing.Norm) && !StopWords.IsGeneral(thing.Stem) && !fact.Means(thing);

    private static bool Keeps(string id, double score, IReadOnlyList<Foreseen> ranked, Foreseen top)
    {
        var own = ranked.FirstOrDefault(r => r.IsFact && r.Id == id).Likeness;
        if (score >= NearWords)
            return top.Likeness < Sure || top.Likeness - own < FarAhead;
        return (own >= NothingInCommon || (top.IsFact && top.Id == id)) && (top.Likeness < Clear || top.Likeness - own < Ahead);
    }
}
