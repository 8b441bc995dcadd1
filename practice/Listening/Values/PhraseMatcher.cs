using System.Runtime.CompilerServices;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

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
        for (var i = 0; i < u.Sentences.Count; i++)
        {
            var sentence = u.Sentences[i];

            // A denial at the end of the sentence before is looked at as well.
            var best = sentence.Start > 0 && IsDenial(u[sentence.Start - 1])
                ? Best(fact, u, sentence)
                : u.LooksOf(i).Get(fact, "", (Fact: fact, Utterance: u, Sentence: sentence), static s => Best(s.Fact, s.Utterance, s.Sentence));
            if (best is { } match)
                yield return new Comparison(true, match.Start + sentence.Start, match.End + sentence.Start, fact.Fact.Value);
        }
    }

    // Counted from the first token of the sentence.
    private static (int Start, int End)? Best(FactVocabulary fact, Utterance u, Sentence sentence)
    {
        Comparison? best = null;
        foreach (var words in fact.ValueWords)
        {
            if (Match(words, u, sentence) is { } match && (best is null || match.End - match.Start > best.End - best.Start))
                best = match;
        }

        return best is null ? null : (best.Start - sentence.Start, best.End - sentence.Start);
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

    /// <summary>True for a word that denies.</summary>
    public static bool IsDenial(Token token) => token.Norm is "not" or "never" or "no" or "nobody" or "noone" or "nothing" or "without" or "none" or "neither" or "missing";

    /// <summary>The words of a wording that carry it.</summary>
    public static Token[] Content(Token[] words) =>
        Contents.GetValue(words, static all => [.. all.Where(w => PhraseNumbers.Of(w) is not null || !StopWords.IsGrammar(w.Stem)).DistinctBy(w => w.Stem)]);

    private static int Where(Token word, Utterance u, Sentence sentence) => Where(word, u, sentence.Start, sentence.End);

    /// <summary>The first token in a range that means the same as a word of the wording, or -1.</summary>
    public static int Where(Token word, Utterance u, int start, int end)
    {
        var number = PhraseNumbers.Of(word);
        for (var i = start; i < end; i++)
        {
            if (number is not null ? PhraseNumbers.Of(u[i]) == number : Meaning.Same(u[i], word) || (word.Stem.Length >= 6 && u[i].Stem.Length >= 5 && OneEdit.Apart(word.Stem, u[i].Stem)))
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
