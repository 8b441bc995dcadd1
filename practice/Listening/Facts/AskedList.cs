using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Several facts asked for in one breath: "your date of birth, the last four digits and the last payment please". Each part of the list names one of them in an
/// author's words for it (<see cref="Practice.Scenarios.Fact.About"/>), right behind its article, and says little else.
/// </summary>
internal static class AskedList
{
    private const int FewestParts = 2;

    // "The last payment you made at home".
    private const int MostOtherWords = 2;

    private static readonly PatternSet Wants = PatternSet.Of("""
        please|need|needs|want|require|missing|left|remaining|next
        give|tell|send|confirm|provide|share|show|let me|us
        can|could|may|might i|we ..1 have|get|take|ask|check
        for|to ..2 security|verification|identification|check|verify|identify
        """);

    // "I have your date of birth and the last payment here" asks for nothing.
    private static readonly PatternSet Has = PatternSet.Of("""
        i|we ..1 have|got|see|found|checked|noted|thank|thanks -to
        thanks|thank ..2 for
        i|we am|are|was|were|will|shall|can|could|would -need|like|also|just|still
        """);

    /// <summary>The facts of a list with where each is named, in the order of the text; empty where there is none.</summary>
    public static IReadOnlyList<(FactVocabulary Fact, int Start, int End)> In(Scene scene, Sentence sentence)
    {
        var u = scene.U;
        if (!sentence.Asks && !Wants.Any(u, sentence.Start, sentence.End) || Has.Any(u, sentence.Start, sentence.End))
            return [];
        var named = Parts(u, sentence).Select(part => (Fact: Named(scene, part.Start, part.End), part.Start, part.End)).Where(part => part.Fact is not null).Select(part => (part.Fact!, part.Start, part.End)).DistinctBy(part => part.Item1).ToList();
        return named.Count >= FewestParts ? named : [];
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
    private static FactVocabulary? Named(Scene scene, int start, int end)
    {
        var u = scene.U;
        FactVocabulary? best = null;
        var most = 0.0;
        foreach (var fact in scene.Case.Facts.Where(f => !scene.Message.Values[f.Fact.Id].Any(v => v.Start >= start && v.Start < end)))
        {
            foreach (var about in fact.About)
            {
                var weight = about.Sum(scene.Case.Weight) + about.Length;
                if (weight > most && StandsIn(u, about, start, end) is { } at && Others(u, fact, at + about.Length, end) <= MostOtherWords)
                    (best, most) = (fact, weight);
            }
        }

        return best;
    }

    private static int? StandsIn(Utterance u, string[] about, int start, int end)
    {
        for (var i = start; i + about.Length <= end; i++)
        {
            if ((i == start || Articles.Contains(u[i - 1].Norm)) && about.Select((stem, k) => u[i + k].Stem == stem).All(same => same) && about.Any(stem => !StopWords.IsGeneral(stem)))
                return i;
        }

        return null;
    }

    private static readonly HashSet<string> Articles = ["the", "your", "a", "an", "his", "her", "their", "last", "exact", "full", "current", "usual"];

    private static int Others(Utterance u, FactVocabulary fact, int from, int end) =>
        Enumerable.Range(from, Math.Max(0, end - from)).Count(i => !StopWords.IsGeneral(u[i].Stem) && !fact.Words.Contains(u[i].Stem) && !Wants.Any(u, i, i + 1));
}
