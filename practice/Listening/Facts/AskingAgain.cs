using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Whether a question wants a fact and nothing more. A caller who says "I told you that" to somebody who asks on ("was it coming in low, or up by the ceiling?") is worse
/// than one who tells a thing twice, so any word beside the fact speaks against it.
/// </summary>
internal static class AskingAgain
{
    private const double InNearlyTheseWords = 0.78;
    private const double Alike = 0.66;
    private const int ShortOpening = 6;

    /// <summary>True when it wants nothing else.</summary>
    public static bool Is(Scene scene, Asked asked, FactVocabulary fact)
    {
        var u = scene.U;
        if (Reminds(u, asked))
            return true;

        if (AsksForTheWhole(u, asked))
            return false;

        // Whoever asks after what was hard to say has not forgotten it.
        if (fact.Fact.IsHidden)
            return false;
        var ranked = scene.Foreseen(asked);
        var own = ranked.FirstOrDefault(r => r.IsFact && r.Id == fact.Fact.Id).Likeness;
        if (own < Alike || ranked[0].Likeness - own > 0.02 || LeavesAChoice(u, asked))
            return false;

        // Of several questions one leads on to the next, and what was told in words may be asked on about in nearly the same ones.
        return own >= InNearlyTheseWords || (fact.Fact.Kind != FactKind.Phrase && scene.Asked.Count == 1 && AskedByMeaning.AsksForItsKind(fact, u, asked) && !Enumerable.Range(asked.Start, asked.End - asked.Start).Select(i => u[i]).Any(t => IsSomethingElse(fact, t)));
    }

    /// <summary>True for "how can I help you?" and "what's the problem today?": nobody who begins so asks again.</summary>
    public static bool AsksForTheWhole(Utterance u, Asked asked) =>
        QuestionKinds.Opening.Any(u, asked.Start, asked.End) || (asked.End - asked.Start <= ShortOpening && QuestionKinds.Story.Any(u, asked.Start, asked.End) && !SaysAgain(u, asked));

    /// <summary>True for "what was the amount again": it leaves no doubt.</summary>
    public static bool SaysAgain(Utterance u, Asked asked) => u[asked.End - 1].Norm == "again";

    // "Remind me of the date".
    private static bool Reminds(Utterance u, Asked asked) => SaysAgain(u, asked) || Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => u[i].Norm is "remind" or "repeat");

    private static bool LeavesAChoice(Utterance u, Asked asked) => Enumerable.Range(asked.Start, Math.Max(0, u.SentenceOf(asked.Start).End - asked.Start)).Any(i => u[i].Norm == "or" && i + 1 < u.Count && u[i + 1].Norm is not "so");

    private static bool IsSomethingElse(FactVocabulary fact, Token word) => !word.IsNumber && !StopWords.IsGeneral(word.Stem) && !Polite.Contains(word.Norm) && !fact.Means(word);

    private static readonly HashSet<string> Polite = new("please give provide share state spell kindly currently sir madam may full mind check confirm again".Split(' '), StringComparer.Ordinal);
}
