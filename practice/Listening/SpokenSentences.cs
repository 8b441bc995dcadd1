using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening;

/// <summary>A message of the caller as <see cref="ListeningContext.CallerSentences"/> takes it, cut as the agent's replies are, so that the same thing is the same word in both.</summary>
public static class SpokenSentences
{
    private static readonly Tokeniser Plain = new(new TypoMender([]));

    /// <summary>The sentences of a message, in order. Empty for one without words.</summary>
    /// <param name="text">One message of the caller.</param>
    public static IReadOnlyList<SpokenSentence> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var u = Utterance.Of(text, Plain);
        return [.. u.Sentences.Where(s => s.End > s.Start).Select(s => new SpokenSentence(Clauses(u, s), s.Asks))];
    }

    /// <summary>How a word is written in both: as its stem, a general word in lower case, a number in figures ("three" is "3", "1,200.00" is "1200").</summary>
    internal static string Word(Token token) =>
        token.IsNumber ? Figure(token.Written) : token.Cardinal > 1 ? token.Cardinal.ToString(System.Globalization.CultureInfo.InvariantCulture) : StopWords.IsGeneral(token.Stem) || SpokenQuery.OppositeOf(token.Norm) is not null ? token.Norm : token.Stem;

    private static List<SpokenClause> Clauses(Utterance u, Sentence sentence) =>
        [.. Enumerable.Range(sentence.Start, sentence.End - sentence.Start).GroupBy(i => u[i].Clause).Select(c => new SpokenClause(c.Select(i => Word(u[i])).ToHashSet(StringComparer.Ordinal), c.Any(i => PhraseMatcher.IsDenial(u[i]))))];

    private static string Figure(string written)
    {
        var whole = written.EndsWith(".00", StringComparison.Ordinal) || written.EndsWith(",00", StringComparison.Ordinal) ? written[..^3] : written;
        var comma = whole.LastIndexOf(',');
        return comma >= 0 && whole.Length - comma == 4 ? whole.Replace(",", "", StringComparison.Ordinal) : whole;
    }
}
