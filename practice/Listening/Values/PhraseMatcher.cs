using System.Runtime.CompilerServices;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Finds a free phrase by its content words, in any order, within one sentence.</summary>
internal static class PhraseMatcher
{
    private const double ShareNeeded = 0.7;

    // The content words of each of a case's wordings, worked out once.
    private static readonly ConditionalWeakTable<Token[], string[]> Contents = [];

    /// <summary>The best match of each sentence.</summary>
    public static IEnumerable<Comparison> Compare(FactVocabulary fact, Utterance u)
    {
        foreach (var sentence in u.Sentences)
        {
            Comparison? best = null;
            foreach (var words in fact.ValueWords)
            {
                if (Match(words, u, sentence) is { } match && (best is null || match.End - match.Start > best.End - best.Start))
                    best = match;
            }

            if (best is not null)
                yield return best with { Said = fact.Fact.Value };
        }
    }

    private static Comparison? Match(Token[] words, Utterance u, Sentence sentence)
    {
        var content = Contents.GetValue(words, static w => [.. w.Where(t => !StopWords.IsGrammar(t.Stem)).Select(t => t.Stem).Distinct(StringComparer.Ordinal)]);
        if (content.Length == 0)
            return null;
        var (first, last, found) = (int.MaxValue, -1, 0);
        foreach (var stem in content)
        {
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (u[i].Stem != stem && !(stem.Length >= 6 && u[i].Stem.Length >= 5 && OneEdit.Apart(stem, u[i].Stem)))
                    continue;
                (first, last, found) = (Math.Min(first, i), Math.Max(last, i), found + 1);
                break;
            }
        }

        var needed = content.Length <= 2 ? content.Length : (int)Math.Ceiling(content.Length * ShareNeeded);
        if (found < needed || Denied(words, u, first, last))
            return null;
        return new Comparison(true, first, last + 1, "");
    }

    // "so you did not call" is no restatement of "called".
    private static bool Denied(Token[] words, Utterance u, int first, int last)
    {
        var phraseDenies = words.Any(w => w.Norm is "not" or "never" or "no" or "nobody" or "without");
        var saidDenies = Enumerable.Range(first, last - first + 1).Any(i => u[i].Negator >= 0 || u[i].Norm is "not" or "never");
        return saidDenies && !phraseDenies;
    }
}
