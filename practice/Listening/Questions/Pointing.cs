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

    private static readonly FrozenSet<string> Subjects = "i you we he she they it the your my".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when a stretch of a message points at what stands before it. "What did you do with the form when it came?" points at its own form; "is there a lift?" and "did he say that you could wait?" point nowhere.</summary>
    public static bool In(Utterance u, int start, int end)
    {
        var named = false;
        for (var i = start; i < end; i++)
        {
            if (Words.Contains(u[i].Norm) && !(named && Things.Contains(u[i].Norm)) && !IsEmpty(u, i, end))
                return true;
            named |= i > start && Determiners.Contains(u[i - 1].Norm) && WordKinds.CanBeNoun(u[i].Norm) && WordKinds.FieldOf(u[i].Norm) != NounField.Person;
        }

        return false;
    }

    private static bool IsEmpty(Utterance u, int i, int end) => u[i].Norm switch
    {
        "there" => i > 0 && u[i - 1].Norm is "is" or "are" or "was" or "were",
        "that" => i + 1 < end && Subjects.Contains(u[i + 1].Norm),
        _ => false,
    };
}
