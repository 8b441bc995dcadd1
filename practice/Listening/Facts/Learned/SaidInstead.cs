using PracticeCaller.Practice.Listening.Acts;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts.Learned;

/// <summary>Which words of a stretch stand where the value of a fact should.</summary>
internal static class SaidInstead
{
    private const double LeastSlot = 0.2;

    /// <summary>First token, token after the last, and the value in canonical form where it has one.</summary>
    public static (int Start, int End, string? Said) Of(Scene scene, FactVocabulary fact, FactUnit unit, Closeness close)
    {
        var u = scene.U;
        var values = scene.Message.Values[fact.Fact.Id].Where(v => !v.Right && v.Start >= unit.Start && v.Start < unit.End).OrderByDescending(v => v.Near).ThenBy(v => v.Bare).ToList();
        if (values.Count > 0)
            return (values[0].Start, values[0].End, values[0].Said);
        if (scene.Message.Contradictions.Where(c => c.Fact == fact && c.Start >= unit.Start && c.Start < unit.End).MaxBy(c => c.Fit) is { } contradiction)
            return (contradiction.Start, contradiction.End, null);
        if (fact.Fact.Kind == FactKind.Name && Name(u, unit, fact) is var (first, last))
            return (first, last, null);
        var phrases = NounPhrases.In(u, unit.Start, unit.End).Where(p => !Enumerable.Range(p.Start, p.End - p.Start).All(i => fact.Words.Contains(u[i].Stem))).ToList();
        if (close.SlotAt >= 0 && close.Slot >= LeastSlot)
            return phrases.FirstOrDefault(p => p.Start <= close.SlotAt && p.End > close.SlotAt) is { End: > 0 } around ? (around.Start, around.End, null) : (close.SlotAt, close.SlotAt + 1, null);
        if (phrases.Count > 0)
            return (phrases[^1].Start, phrases[^1].End, null);
        return (unit.Start, unit.End, null);
    }

    private static (int Start, int End)? Name(Utterance u, FactUnit unit, FactVocabulary fact)
    {
        for (var i = unit.Start; i < unit.End; i++)
        {
            var stands = u[i].Capital && i > u.SentenceOf(i).Start && !u[i].IsNumber && u[i].Length > 2;
            if ((!stands && !FirstNames.Knows(u[i].Written)) || fact.Vocabulary.Contains(u[i].Stem))
                continue;
            var end = i + 1;
            while (end < unit.End && u[end].Capital && u[end].Break == Break.None && !u[end].IsNumber)
                end++;
            return (i, end);
        }

        return null;
    }
}
