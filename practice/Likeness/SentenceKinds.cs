using System.Collections.Concurrent;

namespace PracticeCaller.Practice.Likeness;

/// <summary>Of which kinds a sentence is, by its meaning: what the encoder was taught from labelled sentences. Worked out once and remembered.</summary>
internal static class SentenceKinds
{
    private const int MostRemembered = 60_000;

    private static readonly ConcurrentDictionary<string, float[]> Recent = new(StringComparer.Ordinal);

    /// <summary>The names of the kinds, in the order of what <see cref="Of"/> gives.</summary>
    public static IReadOnlyList<string> Names => SentenceEncoder.BuiltIn.Kinds;

    /// <summary>How far a sentence is of each kind: the logarithm of the odds, 0 where it is as likely as not; pure. Not to be written to.</summary>
    /// <param name="sentence">The sentence as written, with its mark.</param>
    public static IReadOnlyList<float> Of(string sentence) => OfAll([sentence])[0];

    /// <summary>The same of several sentences; those not remembered are weighed together.</summary>
    /// <param name="sentences">The sentences as written, each with its mark.</param>
    public static IReadOnlyList<float>[] OfAll(IReadOnlyList<string> sentences)
    {
        var found = new IReadOnlyList<float>[sentences.Count];
        List<string>? others = null;
        for (var i = 0; i < found.Length; i++)
        {
            if (Recent.TryGetValue(sentences[i], out var known))
                found[i] = known;
            else if (others is null || !others.Contains(sentences[i]))
                (others ??= []).Add(sentences[i]);
        }

        if (others is null)
            return found;
        if (Recent.Count >= MostRemembered)
            Recent.Clear();
        var weighed = SentenceEncoder.BuiltIn.Weigh(others);
        for (var i = 0; i < others.Count; i++)
            Recent.TryAdd(others[i], weighed[i]);
        for (var i = 0; i < found.Length; i++)
            found[i] ??= weighed[others.IndexOf(sentences[i])];
        return found;
    }
}
