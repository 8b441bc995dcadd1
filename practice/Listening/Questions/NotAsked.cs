using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>What has the words of a question and asks nothing: a clause that says more of a thing, and "so will the red one".</summary>
internal static class NotAsked
{
    private const int FewWords = 4;

    private static readonly FrozenSet<string> Subjects = "the we i you they he she our my".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Be = "is are was were".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Pronouns = "it that this there you he she they".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for "a test that shows a fault, <i>which the earlier visits were not</i>" and "somebody else, <i>who'd come within five days</i>, and when are you in?"</summary>
    public static bool IsRelative(Utterance u, int at, int clauseEnd, Sentence sentence)
    {
        var mayBe = u[at].Norm is "which" or "who" or "whose" && at > sentence.Start && at + 2 < clauseEnd && u[at].Break != Break.None && !(sentence.Asks && clauseEnd == sentence.End) && !Openers.LeadTo(u, at - 1);
        if (!mayBe)
            return false;
        if (Subjects.Contains(u[at + 1].Norm))
            return true;

        // "Who is the policyholder", "which one was it" ask.
        return WordClasses.Has("aux", u[at + 1]) && !Pronouns.Contains(u[at + 2].Norm) && !(Be.Contains(u[at + 1].Norm) && NounPhrases.IsDeterminer(u[at + 2].Norm));
    }

    /// <summary>True for "you'll be there, <i>and so will the red one</i>".</summary>
    public static bool IsSoToo(Utterance u, int at, int clauseEnd, Sentence sentence) =>
        at > sentence.Start + 1 && !sentence.Asks && WordClasses.Has("aux", u[at]) && clauseEnd - at <= FewWords && at + 1 < clauseEnd && u[at + 1].Norm != "you"
        && (u[at - 1].Norm is "neither" or "nor" || u[at - 1].Norm == "so" && u[at - 2].Norm == "and");
}
