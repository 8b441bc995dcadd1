using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>
/// What the small trained models look at: words, pairs of words, how the text begins, and a few measures of its shape (names that begin with
/// '#'). The same code makes features for training and for reading.
/// </summary>
public static class WordFeatures
{
    internal static readonly Tokeniser Plain = new(new TypoMender([]));

    private const int Run = 12;

    /// <summary>Features of a text.</summary>
    public static IReadOnlyDictionary<string, double> OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfText(Utterance.Of(text, Plain));
    }

    /// <summary>Features of a reply to something said: its words, and how much of what was said returns in it.</summary>
    public static IReadOnlyDictionary<string, double> OfReply(string said, string reply)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(reply);
        return OfReply(Plain.Cut(said), Utterance.Of(reply, Plain));
    }

    internal static Dictionary<string, double> OfText(Utterance u)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        Words(u, features);
        if (u.Count > 0)
            features["^" + u[0].Norm] = 1;
        if (u.Count > 1)
            features[$"^{u[0].Norm}_{u[1].Norm}"] = 1;
        Shape(u, features);
        features["#capitals"] = Math.Log(1 + u.Tokens.Count(t => t.AllCaps));
        return features;
    }

    internal static Dictionary<string, double> OfReply(IReadOnlyList<Token> said, Utterance u)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        Words(u, features);
        Shape(u, features);
        var theirs = said.Select(t => t.Stem).ToList();
        var ours = u.Tokens.Select(t => t.Stem).ToList();
        var (theirSet, ourSet) = (theirs.ToHashSet(StringComparer.Ordinal), ours.ToHashSet(StringComparer.Ordinal));
        var common = theirSet.Where(ourSet.Contains).ToList();
        var all = theirSet.Sum(Weight);
        features["#returns"] = theirSet.Count == 0 ? 0 : common.Count / (double)theirSet.Count;
        features["#returns-weighed"] = all == 0 ? 0 : common.Sum(Weight) / all;
        features["#returning"] = Math.Log(1 + common.Count);
        features["#returning-content"] = Math.Log(1 + common.Count(s => Weight(s) == 1));
        features["#returning-numbers"] = Math.Log(1 + common.Count(s => char.IsAsciiDigit(s[0])));
        features["#returning-pairs"] = Math.Log(1 + Pairs(theirs).Intersect(Pairs(ours)).Count());
        features["#returning-early"] = Math.Log(1 + ours.Take(Run).Distinct(StringComparer.Ordinal).Count(theirSet.Contains));
        features["#longest-run"] = Math.Log(1 + LongestRun(theirs, ours));
        features["#share-of-reply"] = ourSet.Count == 0 ? 0 : common.Count / (double)ourSet.Count;
        features["#said-words"] = Math.Log(1 + theirs.Count);
        features["#ends-asking"] = u.Sentences.Count > 0 && u.Sentences[^1].Asks ? 1 : 0;
        return features;
    }

    private static void Words(Utterance u, Dictionary<string, double> features)
    {
        for (var i = 0; i < u.Count; i++)
        {
            features[Word(u[i])] = 1;
            if (i + 1 < u.Count && u[i + 1].Break != Break.Hard)
                features[$"{Word(u[i])}_{Word(u[i + 1])}"] = 1;
        }
    }

    private static void Shape(Utterance u, Dictionary<string, double> features)
    {
        features["#bias"] = 1;
        features["#words"] = Math.Log(1 + u.Count);
        features["#sentences"] = Math.Log(1 + u.Sentences.Count);
        features["#questions"] = Math.Log(1 + u.Sentences.Count(s => s.Asks));
        features["#exclamations"] = Math.Log(1 + u.Sentences.Count(s => s.Exclaims));
    }

    private static string Word(Token token) => token.IsNumber ? "0" : token.Norm;

    private static double Weight(string stem) => StopWords.IsGrammar(stem) ? 0.3 : StopWords.IsGeneral(stem) ? 0.6 : 1;

    private static IEnumerable<(string, string)> Pairs(List<string> stems) => stems.Zip(stems.Skip(1));

    // Longest stretch of words copied in order; both sides are cut where nobody repeats any more.
    private static int LongestRun(List<string> theirs, List<string> ours)
    {
        const int most = 80;
        var (a, b) = (Math.Min(most, theirs.Count), Math.Min(most, ours.Count));
        var row = new int[b + 1];
        var best = 0;
        for (var i = 0; i < a; i++)
        {
            for (var j = b; j > 0; j--)
            {
                row[j] = string.Equals(theirs[i], ours[j - 1], StringComparison.Ordinal) ? row[j - 1] + 1 : 0;
                best = Math.Max(best, row[j]);
            }
        }

        return best;
    }
}
