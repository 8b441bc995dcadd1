using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>Whether a sentence gives the caller's own story back, so that what differs in it from what was told was heard wrongly.</summary>
internal static class Restatement
{
    private static readonly PatternSet Frame = PatternSet.Of("""
        ^ you|your|yours
        ^ that|it|this|there ~be|goes|runs|starts|takes|affects|stops|hangs
        ^ the|nobody|no|they|he|she|his|her
        you said|told|mentioned|wrote|say|gave|explained
        so that|it|this|the|nobody|they
        if i ..3 (understand|understood|heard|got)
        to confirm|recap|summarize|check
        """);

    private static readonly PatternSet Own = PatternSet.Of("""
        i|we can|could|will|would|may|see|have|am|are|offer|found|checked
        let me
        would you like
        """);

    /// <summary>True for a statement about the caller's case, tagged or not; false for genuine questions and the agent's own business.</summary>
    public static bool Is(Scene scene, Sentence sentence)
    {
        var u = scene.U;
        foreach (var asked in scene.Asked)
        {
            if (asked.Start < sentence.Start || asked.Start >= sentence.End)
                continue;
            if (asked.Form is AskForm.Wh or AskForm.Request || (asked.Form == AskForm.Inverted && Genuine(u, asked)))
                return false;
        }

        var led = u[sentence.Start].Norm is "so" or "and" or "right" or "ok" || sentence.Asks;
        var begin = sentence.Start;
        while (begin + 1 < sentence.End && Openers.LeadTo(u, begin + 1))
            begin++;
        return Frame.Any(u, sentence.Start, sentence.End) ? !Own.Any(u, sentence.Start, Math.Min(sentence.End, begin + 3)) : led && !Own.Any(u, sentence.Start, sentence.End);
    }

    /// <summary>True for "have you", "did the": it asks; "was it", "is your" with a value checks.</summary>
    public static bool Genuine(Utterance u, Asked asked) =>
        u[asked.Start].Norm is not ("is" or "was" or "are" or "were") || Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => u[i].Norm is "or" or "any" or "anyone" or "anybody" or "someone" or "somebody");
}
