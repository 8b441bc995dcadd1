using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Words that stand for what was said before: "is <i>it</i> far?", "who is <i>he</i>?".</summary>
internal static class Pointing
{
    private static readonly FrozenSet<string> Words = "he she him her his hers they them their it its that there this those these one".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Things = "it its they them their".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Determiners = "the your my a an".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when a stretch of a message points at what stands before it. "What did you do with the form when it came?" points at its own form.</summary>
    public static bool In(Utterance u, int start, int end)
    {
        var named = false;
        for (var i = start; i < end; i++)
        {
            if (Words.Contains(u[i].Norm) && !(named && Things.Contains(u[i].Norm)))
                return true;
            named |= i > start && Determiners.Contains(u[i - 1].Norm) && WordKinds.CanBeNoun(u[i].Norm);
        }

        return false;
    }
}
