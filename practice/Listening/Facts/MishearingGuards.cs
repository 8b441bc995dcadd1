using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// What another value, or what cannot be true together with a fact, is no mishearing in. A caller who corrects what was said rightly is worse than one who lets a mistake pass,
/// so whatever says that somebody is not giving the caller's story back keeps the caller from correcting. Each guard is a row of one table.
/// </summary>
internal static class MishearingGuards
{
    // "money's started again and 60 pounds is on your card" is no value.
    private const int MostWords = 5;

    private static readonly PatternSet Reported = PatternSet.Of("""
        network|system|record|records|log|logs|screen|report|page|scan|tracking|tracker|driver|colleague|note|notes|book|file ~say|shows|show|lists|has|tells|gives
        it|here ~say|shows|lists
        according to
        on my|our|the screen|record|system|side
        """);

    private static readonly PatternSet OwnDeed = PatternSet.Of("""
        ^ ..1 i|we
        i can|could|will see|not
        i am|was
        we ~be|had|have|did|sent|packed|got|lost|made
        our letter|mistake|side|fault|error
        """);

    // "So you did not have a new phone" denies on the caller's behalf.
    private static readonly PatternSet SoYou = PatternSet.Of("^ so you|your|nobody");

    private static readonly PatternSet Agrees = PatternSet.Of("""
        you ~be ..1 right
        is|are|was|were|would the least
        """);

    private static readonly (string Why, Func<Scene, FactVocabulary, int, int, Sentence, bool> Holds)[] Guards =
    [
        ("it is too long for a value", (_, fact, start, end, _) => Loose(fact) && end - start > MostWords),
        ("it is denied", (scene, fact, start, end, sentence) => Loose(fact) && !SoYou.Any(scene.U, sentence.Start, sentence.End) && Enumerable.Range(start, end - start).Any(i => scene.U[i].Negator >= sentence.Start || scene.U[i].Norm is "not" or "no")),
        ("it is asked", (scene, fact, start, end, _) => scene.Asked.Any(a => start < a.End && end > a.Start && (WordClasses.Has("aux", scene.U[a.Start]) && a.Form != AskForm.Tag && Loose(fact) || (Loose(fact) ? a.Form is AskForm.Inverted or AskForm.Wh or AskForm.Request : a.Form == AskForm.Inverted && scene.U[a.Start].Norm is "did" or "does" or "do" or "have" or "has" or "had")))),
        ("somebody else says it", (scene, _, _, _, sentence) => Reported.Any(scene.U, sentence.Start, sentence.End)),
        ("it is the agent's own doing", (scene, fact, start, _, sentence) => Loose(fact) && OwnDeed.Any(scene.U, scene.U.ClauseStart(start) < sentence.Start ? sentence.Start : scene.U.ClauseStart(start), scene.U.ClauseEnd(start))),
        ("it takes the caller's side", (scene, fact, _, _, sentence) => Loose(fact) && Agrees.Any(scene.U, sentence.Start, sentence.End)),
        ("it is what day it is", (scene, _, start, end, _) => end - start == 1 && scene.U[start].Norm == "today" && start > 0 && WordClasses.Has("weekday", scene.U[start - 1])),
        ("it is a general word", (scene, fact, start, end, _) => Loose(fact) && end - start == 1 && scene.U[start].Norm is "other" or "minute" or "minutes" or "part" or "parts" or "thing" or "place"),
    ];

    /// <summary>True when no guard speaks against hearing the stretch as a wrong value of the fact.</summary>
    public static bool Allow(Scene scene, FactVocabulary fact, int start, int end)
    {
        var sentence = scene.U.SentenceOf(start);
        return !Array.Exists(Guards, g => g.Holds(scene, fact, start, end, sentence));
    }

    // Phrases and counts are recognised by likeness; figures, dates and names by their form.
    private static bool Loose(FactVocabulary fact) => fact.Fact.Kind is FactKind.Phrase or FactKind.Quantity;
}
