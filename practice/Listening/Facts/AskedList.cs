using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>One fact of a list with the part of the reply that names it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Start">First token of the part.</param>
/// <param name="At">Where the fact's name begins.</param>
/// <param name="End">Token after the part.</param>
internal readonly record struct ListedFact(FactVocabulary Fact, int Start, int At, int End);

/// <summary>
/// Several facts asked for in one breath: "your date of birth, the last four digits and the last payment please". Each part of the list names one of them in an
/// author's words for it (<see cref="Practice.Scenarios.Fact.About"/>), right behind its article, and says little else. What the caller holds back is no part of a
/// list: it has to be asked for by itself.
/// </summary>
internal static class AskedList
{
    // One thing alone is a question like any other.
    private const int FewestParts = 2;

    // A check needs no more; whoever names the whole case is asking for nothing in particular.
    private const int MostParts = 4;

    // "The last payment you made at home" has two words beside the name; with more of them the part is about something else.
    private const int MostOtherWords = 2;

    private static readonly PatternSet Wants = PatternSet.Of("""
        please|missing
        i|we|check ..2 need|needs|want|require|requires|missing
        need|have to ask
        ^ ..2 need|left|next|missing|remaining|needed
        give|tell|send|confirm|provide|share|show|spell|read me|us
        let me have|know
        can|could|may|might i|we ..1 have|get|take|ask|check
        do|have you ..2 have|got|know|remember
        for|to ..2 security|verification|identification|check|verify|identify
        """);

    // "I have your date of birth and the last payment here" asks for nothing.
    private static readonly PatternSet OwnWork = PatternSet.Of("""
        i|we ..1 have|got|see|found|checked|noted|check|read|open|compare|took|take -to
        i|we am|are|was|were|will|shall|can|could|would -need|like|also|just|still|missing|going|have|ask|after
        i|we will|shall have -to
        checking|looking|opening|reading|comparing|sending
        let me|us -have|know
        thanks|thank ..2 for
        """);

    private static readonly PatternSet AsksLeave = PatternSet.Of("can|could|may|might i|we");

    /// <summary>The facts of a list, in the order of the text; empty where there is none.</summary>
    public static IReadOnlyList<ListedFact> In(Scene scene, Sentence sentence)
    {
        var listed = new List<ListedFact>();
        foreach (var (start, end) in Parts(scene.U, sentence))
        {
            if (Named(scene, start, end) is { } part && listed.TrueForAll(l => l.Fact != part.Fact))
                listed.Add(part);
        }

        return listed.Count >= FewestParts && IsAskedFor(scene, sentence, listed[0], listed[^1]) ? [.. listed.Take(MostParts)] : [];
    }

    // What leads to the first part says what the list is for, or else what follows the last.
    private static bool IsAskedFor(Scene scene, Sentence sentence, ListedFact first, ListedFact last)
    {
        var u = scene.U;
        var lead = LeadOf(u, sentence, first.At);
        if (Enumerable.Range(lead, last.End - lead).Any(i => u[i].Negator >= 0) || OwnWork.Any(u, lead, first.At) && !AsksLeave.Any(u, lead, first.At))
            return false;
        return Wants.Any(u, lead, first.At) || Wants.Any(u, last.At, sentence.End)
            || scene.Asked.Any(a => a.Form is AskForm.Wh or AskForm.Request or AskForm.Elliptic && a.Start < last.End && a.End > first.At && a.Start <= first.At);
    }

    // "For the check: your birthday and ..." has nothing between the colon and the list but an article.
    private static int LeadOf(Utterance u, Sentence sentence, int at)
    {
        var lead = Math.Max(sentence.Start, u.ClauseStart(at));
        return lead > sentence.Start && Enumerable.Range(lead, at - lead).All(i => StandsBeforeAName(u[i])) ? Math.Max(sentence.Start, u.ClauseStart(lead - 1)) : lead;
    }

    private static IEnumerable<(int Start, int End)> Parts(Utterance u, Sentence sentence)
    {
        var start = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var joins = u[i].Norm is "and" or "plus" or "also";
            if (i > start && (joins || u[i].Break != Break.None))
            {
                yield return (start, i);
                start = i;
            }

            if (joins)
                start = i + 1;
        }

        if (start < sentence.End)
            yield return (start, sentence.End);
    }

    // The fact with the longest of its names here; a value that is given with it is checked and not asked for.
    private static ListedFact? Named(Scene scene, int start, int end)
    {
        var u = scene.U;
        ListedFact? best = null;
        var most = 0.0;
        foreach (var fact in scene.Case.Facts.Where(f => !f.Fact.IsHidden && !scene.Message.Values[f.Fact.Id].Any(v => v.Start >= start && v.Start < end)))
        {
            foreach (var about in fact.About)
            {
                var weight = about.Sum(scene.Case.Weight) + about.Length;
                if (weight > most && StandsIn(u, about, start, end) is { } at && Others(u, fact, at + about.Length, end) <= MostOtherWords)
                    (best, most) = (new ListedFact(fact, start, at, end), weight);
            }
        }

        return best;
    }

    private static int? StandsIn(Utterance u, string[] about, int start, int end)
    {
        for (var i = start; i + about.Length <= end; i++)
        {
            if ((i == start || StandsBeforeAName(u[i - 1])) && about.Select((stem, k) => u[i + k].Stem == stem).All(same => same) && about.Any(stem => !StopWords.IsGeneral(stem)))
                return i;
        }

        return null;
    }

    private static bool StandsBeforeAName(Token word) => NounPhrases.IsDeterminer(word.Norm) || WordKinds.IsAdjective(word.Norm) || word.Norm is "last" or "first" or "next";

    private static int Others(Utterance u, FactVocabulary fact, int from, int end) =>
        Enumerable.Range(from, Math.Max(0, end - from)).Count(i => !StopWords.IsGeneral(u[i].Stem) && !fact.Words.Contains(u[i].Stem) && !Wants.Any(u, i, i + 1));
}
