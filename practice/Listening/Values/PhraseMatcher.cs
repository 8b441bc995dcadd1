using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Finds a free phrase by its content words, in any order, within one sentence.</summary>
internal static class PhraseMatcher
{
    private const double ShareNeeded = 0.7;

    /// <summary>The best match of each sentence.</summary>
    public static IEnumerable<Comparison> Compare(FactVocabulary fact, Utterance u)
    {
        foreach (var sentence in u.Sentences)
        {
            var best = fact.ValueWords.Select(words => Match(words, u, sentence)).OfType<Comparison>().OrderByDescending(c => c.End - c.Start).FirstOrDefault();
            if (best is not null)
                yield return best with { Said = fact.Fact.Value };
        }
    }

    private static Comparison? Match(Token[] words, Utterance u, Sentence sentence)
    {
        var content = words.Where(w => !StopWords.IsGrammar(w.Stem)).Select(w => w.Stem).Distinct(StringComparer.Ordinal).ToList();
        if (content.Count == 0)
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

        var needed = content.Count <= 2 ? content.Count : (int)Math.Ceiling(content.Count * ShareNeeded);
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
