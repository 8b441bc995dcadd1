using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;

namespace PracticeCaller.Practice.Listening.Offers;

/// <summary>Tells a question about the case that happens to name a remedy ("is it locked with a code, the phone?") from one that proposes it ("is Friday any good?").</summary>
internal static class OnlyAskedAbout
{
    private static readonly PatternSet WhetherItSuits = PatternSet.Of("ok|okay|alright|fine|good|help|helpful|suit|suits|work|works|use|enough|better|best|happy|acceptable|possible|deal|fair|fit|fits|convenient|like|about|if");

    private static readonly HashSet<string> WantsToKnow = new("is are was were did has have had does how why when where who what".Split(' '), StringComparer.Ordinal);

    /// <summary>True when nothing is offered.</summary>
    public static bool Is(Scene scene, HeardOffer offer) =>
        offer is { Tense: OfferTense.Proposed, Asks: true } && Enumerable.Range(0, scene.Asked.Count).Any(i => BeginsIn(scene.Questions[i], offer) && OfTheCase(scene, i));

    private static bool BeginsIn(HeardQuestion question, HeardOffer offer) => offer.Span.Start >= question.Span.Start && offer.Span.Start < question.Span.End;

    private static bool OfTheCase(Scene scene, int i) =>
        (scene.Questions[i].TargetId is not null || scene.Questions[i].About == QuestionAbout.Unknown) && WantsToKnow.Contains(scene.U[scene.Asked[i].Start].Norm)
        && !WhetherItSuits.Any(scene.U, scene.Asked[i].Start, scene.Asked[i].End) && !QuestionKinds.ProposedToCaller.Any(scene.U, scene.Asked[i].Start, scene.Asked[i].End);
}
