using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Words that stand for what was said before: "is <i>it</i> far?", "who is <i>he</i>?".</summary>
internal static class Pointing
{
    private static readonly FrozenSet<string> Words = "he she him her his hers they them their it its that there this those these one".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when a stretch of a message points back.</summary>
    public static bool In(Utterance u, int start, int end) => Enumerable.Range(start, end - start).Any(i => Words.Contains(u[i].Norm));
}
