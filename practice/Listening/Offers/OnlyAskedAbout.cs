using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;

namespace PracticeCaller.Practice.Listening.Offers;

/// <summary>Tells a question about the case that happens to name a remedy ("is it locked with a code, the phone?") from one that proposes it ("is Friday any good?").</summary>
internal static class OnlyAskedAbout
{
    private static readonly PatternSet WhetherItSuits = PatternSet.Of("ok|okay|alright|fine|good|easier|prefer|rather|help|helpful|suit|suits|work|works|use|enough|better|best|happy|acceptable|possible|deal|fair|fit|fits|convenient|like|about|if");

    private static readonly HashSet<string> WantsToKnow = new("is are was were did has have had does how why when where who what".Split(' '), StringComparer.Ordinal);

    private static readonly PatternSet WhetherThereIs = PatternSet.Of("""
        would|could|might|will there
        ~be there a|an|any|some|anything|anyone|anybody|something
        do|did you know|remember|recall the|your|his|her|their|who|when|where|how|what|which
        """);

    // "Does the hotel take cards?" is no offer, though nobody foresaw it; "is Friday any good?" is one.
    private static readonly HashSet<string> WantsToKnowThoughUnforeseen = new("does did has have had was were why where who when how".Split(' '), StringComparer.Ordinal);

    // "Would you rather have a swap or your money back" wants to hear a wish; where the reply puts several remedies of the case side by side it is a choice offered.
    private static readonly PatternSet Wish = PatternSet.Of("""
        what|which ..3 you ..3 want|like|prefer|rather|choose ..10 or
        would|do you ..1 rather|prefer ..10 or
        """);

    // What others did or do is no remedy of the agent's: "is somebody passing on your post?"
    private static readonly PatternSet OfOthers = PatternSet.Of("""
        or? is|are|was|were|does|do|did|has|have|had he|she|it|they|somebody|someone|anybody|anyone|nobody|anything|something|everybody|everyone
        does|did the|your|their _
        could|can|would|might anyone|anybody|someone|somebody ..5 send|lend|pay|wire|transfer|bring you
        """);

    // "Have you been offered anything so far?" asks what others did.
    private static readonly PatternSet BeenOffered = PatternSet.Of("have|had|were you ..2 offered|given|promised|refunded");

    private static readonly PatternSet Habit = PatternSet.Of("""
        is|was|are|were it|he|she|that|there|they|you always|usually|ever|often|normally|sometimes
        do|did|does you|he|she|they always|usually|ever|often|normally|sometimes
        """);

    /// <summary>True when nothing is offered.</summary>
    public static bool Is(Scene scene, HeardOffer offer) =>
        Enumerable.Range(0, scene.Asked.Count).Any(i => BeginsIn(scene.Questions[i], offer) && offer.Tense switch
        {
            OfferTense.SaidDone => WhetherDone(scene, scene.Asked[i]),
            OfferTense.Denied => Supposes(scene, scene.Asked[i]),
            OfferTense.Proposed => ProposesNothing(scene, scene.Asked[i]) || AsksOfOthers(scene, scene.Asked[i], offer) || OfTheCase(scene, i),
            _ => false,
        });

    /// <summary>True for a question that names remedies only to hear what is wished for, or what was usual.</summary>
    public static bool ProposesNothing(Scene scene, Asked asked) =>
        Habit.Any(scene.U, asked.Start, asked.End) || (Wish.Any(scene.U, asked.Start, asked.End) && !scene.Offers.Any(o => o.OneOfSeveral));

    /// <summary>True for a question for what others do or did, in which a remedy happens to be named.</summary>
    public static bool AsksOfOthers(Scene scene, Asked asked, HeardOffer offer)
    {
        if (offer.OneOfSeveral)
            return false;
        var u = scene.U;
        var at = Enumerable.Range(asked.Start, asked.End - asked.Start).FirstOrDefault(i => u[i].Start >= offer.Span.Start, asked.Start);
        return OfOthers.At(u, at) is { } hit && !Enumerable.Range(hit.Start, hit.End - hit.Start).Any(i => u[i].Norm is "our" or "us") && !WhetherItSuits.Any(u, asked.Start, asked.End) && !QuestionKinds.ProposedToCaller.Any(u, asked.Start, asked.End);
    }

    // "Was a limit set on the line?"
    private static bool WhetherDone(Scene scene, Asked asked) => BeenOffered.At(scene.U, asked.Start) is not null || asked.Form == AskForm.Inverted && scene.U[asked.Start].Norm is "was" or "were" or "has" or "had" or "did";

    // "What will you do if I can't reduce it?"
    private static bool Supposes(Scene scene, Asked asked) => IfNot.Any(scene.U, asked.Start, asked.End);

    private static readonly PatternSet IfNot = PatternSet.Of("if i|we|you|they|it can|could|do|did|does|will not");

    // A clause may begin with the word that joins it to the one before: "and is it always the same room?"
    private const int JoiningWord = 5;

    private static bool BeginsIn(HeardQuestion question, HeardOffer offer) => offer.Span.Start >= question.Span.Start - JoiningWord && offer.Span.Start < question.Span.End && offer.Span.End > question.Span.Start;

    private static bool OfTheCase(Scene scene, int i)
    {
        var (u, asked, about) = (scene.U, scene.Asked[i], scene.Questions[i].About);
        var first = u[asked.Start].Norm;
        var ofTheCase = scene.Questions[i].TargetId is not null || about == QuestionAbout.Unknown || (about == QuestionAbout.Check && WantsToKnowThoughUnforeseen.Contains(first));
        return (WhetherThereIs.At(u, asked.Start) is not null || (ofTheCase && WantsToKnow.Contains(first)))
            && !WhetherItSuits.Any(u, asked.Start, asked.End) && !QuestionKinds.ProposedToCaller.Any(u, asked.Start, asked.End);
    }
}
