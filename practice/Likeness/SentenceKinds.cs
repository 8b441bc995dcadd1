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
    public static IReadOnlyList<float> Of(string sentence)
    {
        if (Recent.Count >= MostRemembered)
            Recent.Clear();
        return Recent.GetOrAdd(sentence, static s => SentenceEncoder.BuiltIn.Weigh(s));
    }
}
