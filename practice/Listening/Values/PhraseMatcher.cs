using System.Runtime.CompilerServices;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Finds a free phrase by its content words, in any order, within one sentence.</summary>
internal static class PhraseMatcher
{
    private const double ShareNeeded = 0.7;
    private const double ShareOfLong = 0.6;

    // The content words of each of a case's wordings, worked out once.
    private static readonly ConditionalWeakTable<Token[], Token[]> Contents = [];

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
        var content = Content(words);
        if (content.Length == 0)
            return null;
        var (first, last, found) = (int.MaxValue, -1, 0);
        foreach (var word in content)
        {
            var at = Where(word, u, sentence);
            if (at < 0)
            {
                // Without its number "until 11" says something else.
                if (PhraseNumbers.Of(word) is not null)
                    return null;
                continue;
            }

            (first, last, found) = (Math.Min(first, at), Math.Max(last, at), found + 1);
        }

        var needed = content.Length <= 2 ? content.Length : (int)Math.Ceiling(content.Length * (content.Length >= 5 ? ShareOfLong : ShareNeeded));
        if (found < needed || !SameSide(words, u, first, last))
            return null;
        return new Comparison(true, first, last + 1, "");
    }

    /// <summary>Share of the wording's content words, 0 to 1, that a sentence has.</summary>
    public static double Shares(Token[] words, Utterance u, Sentence sentence)
    {
        var content = Content(words);
        return content.Length == 0 ? 0 : content.Count(w => Where(w, u, sentence) >= 0) / (double)content.Length;
    }

    /// <summary>True when a wording itself denies.</summary>
    public static bool Denies(Token[] words) => words.Any(w => IsDenial(w));

    /// <summary>True when something among these tokens denies.</summary>
    public static bool Denies(Utterance u, int start, int end) => Enumerable.Range(start, end - start).Any(i => IsDenial(u[i]));

    private static bool IsDenial(Token token) => token.Norm is "not" or "never" or "no" or "nobody" or "noone" or "nothing" or "without" or "none" or "missing";

    private static Token[] Content(Token[] words) =>
        Contents.GetValue(words, static all => [.. all.Where(w => PhraseNumbers.Of(w) is not null || !StopWords.IsGrammar(w.Stem)).DistinctBy(w => w.Stem)]);

    private static int Where(Token word, Utterance u, Sentence sentence)
    {
        var number = PhraseNumbers.Of(word);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (number is not null ? PhraseNumbers.Of(u[i]) == number : (u[i].StemMark == word.StemMark && u[i].Stem == word.Stem) || (word.Stem.Length >= 6 && u[i].Stem.Length >= 5 && OneEdit.Apart(word.Stem, u[i].Stem)))
                return i;
        }

        return -1;
    }

    // "So you did not call" is no restatement of "called", nor "you did get a text" of "no text".
    private static bool SameSide(Token[] words, Utterance u, int first, int last)
    {
        var saidDenies = Enumerable.Range(first, last - first + 1).Any(i => u[i].Negator >= 0 || IsDenial(u[i])) || (first > 0 && IsDenial(u[first - 1]));
        return Denies(words) ? saidDenies || Denies(u, u.SentenceOf(first).Start, u.SentenceOf(first).End) : !saidDenies;
    }
}
