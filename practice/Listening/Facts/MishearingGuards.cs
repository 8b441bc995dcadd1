using PracticeCaller.Practice.Listening.Acts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
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
    private const int Dozen = 12;

    // Years that anybody speaks of as when something began.
    private const int FirstYear = 1950;
    private const int LastYear = 2049;
    private const int OfAnotherOrder = 20;
    private const double Alike = 0.5;
    // As far as a remark about the same thing lies before the fact ("are you sure you read it right?").
    private const double NotFarBehind = 0.03;
    private const double FarBehind = 0.1;

    private static readonly PatternSet Reported = PatternSet.Of("""
        network|system|record|records|log|logs|screen|report|page|scan|tracking|tracker|driver|colleague|note|notes|book|file ~say|shows|show|lists|has|tells|gives
        it|here ~say|shows|lists
        according to
        on my|our|the screen|record|system|side
        """);

    // "So in your book it says the 21st of June", "the scan says 12:14, you told me".
    private static readonly PatternSet OfTheCaller = PatternSet.Of("""
        you said|told|mentioned|wrote|say
        your book|letter|bill|screen|phone|card|page|diary|calendar
        """);

    // "Your neighbour Graham is helping you, how kind", "ur trip to sweden".
    private static readonly PatternSet OfYours = PatternSet.Of("""
        your _
        ^ so|how|while|after
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

    // "Your form came to us on the 26th" tells when it came in, where the caller told when it was sent.
    private static readonly PatternSet ReachedUs = PatternSet.Of("""
        came|come|arrived|reached|got ..1 (to|at|with)? us|here -from
        stamped|scanned|logged|registered ..1 (it|them|in|here|on)
        (it|that|this|your _) ~be ..1 stamped|scanned|logged|registered
        """);

    private static readonly PatternSet Idioms = PatternSet.Of("""
        ~make ..1 sense
        in a|one|that sense
        no|common sense
        """);

    private static readonly PatternSet Agrees = PatternSet.Of("""
        you ~be ..1 right
        is|are|was|were|would the least
        """);

    private static readonly (string Why, Func<Scene, FactVocabulary, int, int, Sentence, bool> Holds)[] Guards =
    [
        ("it is too long for a value", (_, fact, start, end, _) => Loose(fact) && end - start > MostWords),
        ("it is denied", (scene, fact, start, end, sentence) => Loose(fact) && !SoYou.Any(scene.U, sentence.Start, sentence.End) && Enumerable.Range(start, end - start).Any(i => scene.U[i].Negator >= sentence.Start || scene.U[i].Norm is "not" or "no")),
        ("it is asked", (scene, fact, start, end, _) => scene.Asked.Any(a => start < a.End && end > a.Start && (WordClasses.Has("aux", scene.U[a.Start]) && a.Form != AskForm.Tag && Loose(fact) || (Loose(fact) ? a.Form is AskForm.Inverted or AskForm.Wh or AskForm.Request : a.Form == AskForm.Inverted && scene.U[a.Start].Norm is "did" or "does" or "do" or "have" or "has" or "had")))),
        ("it is a way of speaking", (scene, fact, start, end, _) => Loose(fact) && Idioms.In(scene.U, Math.Max(0, start - 3), Math.Min(scene.U.Count, end + 1)).Any(h => h.Start < end && h.End > start)),
        ("it is when it came in", (scene, fact, start, end, sentence) => fact.Fact.Kind is FactKind.Date or FactKind.Time && CameIn(scene.U, fact, start, sentence)),
        ("somebody else says it", (scene, _, _, _, sentence) => Reported.Any(scene.U, sentence.Start, sentence.End) && !OfTheCaller.Any(scene.U, sentence.Start, sentence.End)),
        ("it is the agent's own doing", (scene, fact, start, _, sentence) => Loose(fact) && OwnDeed.Any(scene.U, scene.U.ClauseStart(start) < sentence.Start ? sentence.Start : scene.U.ClauseStart(start), scene.U.ClauseEnd(start))),
        ("it takes the caller's side", (scene, fact, _, _, sentence) => Loose(fact) && Agrees.Any(scene.U, sentence.Start, sentence.End)),
        // "Seven till seven, also Friday?"
        ("it is asked with nothing around it", (scene, fact, start, end, _) => !Loose(fact) && end - start == 1 && WordClasses.Has("weekday", scene.U[start]) && scene.Asked.Any(a => a.Form is AskForm.Elliptic or AskForm.Declarative && start >= a.Start && end <= a.End && a.End - a.Start <= 3) && Mishearing.SpokenOf(scene, fact, start, end) <= 0),
        ("nothing is told back", (scene, fact, start, end, sentence) => !Loose(fact) && !scene.IsWritten && !ToldBack.Is(scene, sentence) && !(ToldBack.IsOfThePast(scene, sentence) && Mishearing.SpokenOf(scene, fact, start, end) > 0) && !IsSlip(scene, fact, start) && !(fact.Fact.Kind == FactKind.Name && OfYours.Any(scene.U, sentence.Start, sentence.End) && !ToldBack.IsNews(scene, sentence))),
        ("it is announced", (scene, _, _, _, sentence) => ToldBack.IsAnnounced(scene, sentence)),
        // "With us since 2019".
        ("it is a year", (scene, fact, start, end, _) => fact.Fact.Kind is FactKind.Amount or FactKind.Quantity && end - start == 1 && start > 0 && scene.U[start - 1].Norm is "since" or "in" or "from" or "until" or "till" or "of" && IsYear(scene.U[start])),
        // "The last four, please" names no sum.
        ("it counts something", (scene, fact, start, end, _) => fact.Fact.Kind == FactKind.Amount && end - start == 1 && scene.Mentions.Any(m => m.Start == start && m.Kind == MentionKind.Number && m.Number <= Dozen)),
        ("it is what day it is", (scene, _, start, end, _) => end - start == 1 && scene.U[start].Norm == "today" && start > 0 && WordClasses.Has("weekday", scene.U[start - 1])),
        // "The block is stopped for 14 days", "mobile data only, from the 4th to the 6th".
        ("it is another span", (scene, fact, start, end, sentence) => fact.Fact.Kind == FactKind.Dates && (!ToldBack.SaysYouWere(scene, sentence) || IsPartOf(scene, fact, start))),
        // "Since you live over 60 km away" names a limit.
        ("it is a limit", (scene, fact, start, _, sentence) => fact.Fact.Kind is FactKind.Quantity or FactKind.Amount && start > sentence.Start && (scene.U[start - 1].Norm is "over" or "under" or "above" or "below" or "within" or "nearly" or "almost" || (scene.U[start - 1].Norm is "than" or "least" or "to" && start > sentence.Start + 1 && scene.U[start - 2].Norm is "more" or "less" or "at" or "up"))),
        // "Lusa 611 at 14:20, seats 14A".
        ("it counts nothing", (scene, fact, start, end, _) => fact.Fact.Kind == FactKind.Quantity && fact.Number is { } number && scene.U[start].IsNumber && (decimal.TryParse(scene.U[start].Written, System.Globalization.CultureInfo.InvariantCulture, out var said) && said > OfAnotherOrder * number || (end < scene.U.Count && (scene.U[end].Glue == ':' || scene.U[end].Touches && scene.U[end].Length == 1)))),
        ("it is the fact's own word", (scene, fact, start, end, _) => fact.Fact.Kind == FactKind.Phrase && end - start == 1 && WordKinds.IsNoun(scene.U[start].Norm) && scene.U[start].Negator < 0 && fact.ValueWords.Any(v => v.Any(t => t.Stem == scene.U[start].Stem) && !PhraseMatcher.Denies(v))),
        ("it is a general word", (scene, fact, start, end, _) => Loose(fact) && end - start == 1 && scene.U[start].Norm is "other" or "minute" or "minutes" or "part" or "parts" or "thing" or "place"),
    ];

    /// <summary>True when no guard speaks against hearing the stretch as a wrong value of the fact.</summary>
    /// <param name="scene">The reply.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="start">First token of the stretch.</param>
    /// <param name="end">Token after it.</param>
    /// <param name="surely">True when it is clear without the sentence as a whole that the fact is meant.</param>
    public static bool Allow(Scene scene, FactVocabulary fact, int start, int end, bool surely = false)
    {
        var sentence = scene.U.SentenceOf(start);
        return !Array.Exists(Guards, g => g.Holds(scene, fact, start, end, sentence)) && (surely || IsNewValue(scene, fact, start, end) || scene.IsWritten || IsAbout(scene, fact, sentence));
    }

    // "Two inches before breakfast" is nothing that an author foresaw to be said of a report sent twice.
    private static bool IsAbout(Scene scene, FactVocabulary fact, Sentence sentence)
    {
        // "How much was the petrol? 40?" stays with the petrol.
        var at = scene.U[sentence.Start].Sentence;
        var start = at > 0 && IsOnlyValue(scene.U, sentence) ? scene.U.Sentences[at - 1].Start : sentence.Start;
        var end = sentence.End;
        var ranked = scene.Case.Foreseen.Rank(scene.U.SpanOf(start, end).Of(scene.U.Text));
        var own = ranked.FirstOrDefault(r => r.IsFact && r.Id == fact.Fact.Id).Likeness;

        // Where several are given back in one breath, the others are no rivals; and "so you were there ..." can only be one of them.
        return own >= Alike && (!Loose(fact) && SoYou.Any(scene.U, sentence.Start, sentence.End) || ranked.First(r => !(r.IsFact && r.Id != fact.Fact.Id && scene.Message.Values[r.Id].Any(c => c.Right && c.Start >= start && c.Start < end))).Likeness - own <= NotFarBehind);
    }

    /// <summary>True for a figure, day or name that the caller has never said: where the caller's story is told back it comes from nowhere else, whatever the sentence is about. In a question, and in news, it may be the agent's own.</summary>
    public static bool IsNewValue(Scene scene, FactVocabulary fact, int start, int end)
    {
        var u = scene.U;
        var counts = Enumerable.Range(start, end - start).Where(i => Counts(u[i])).ToList();
        if (fact.Fact.Kind == FactKind.Phrase || (counts.Count > 0 ? counts : [.. Enumerable.Range(start, end - start)]).All(i => scene.CallerHasSaid(u[i])))
            return false;
        if (fact.Fact.Kind == FactKind.Quantity && (end - start < 2 || !Enumerable.Range(start, end - start).Any(i => fact.Words.Contains(u[i].Stem))))
            return false;
        if (fact.Fact.Kind == FactKind.Name && !(u[start].Capital || FirstNames.Knows(u[start].Written) || WordKinds.FieldOf(u[start].Written) == NounField.Location))
            return false;
        return ToldBack.Is(scene, u.SentenceOf(start)) && !scene.Asked.Any(a => a.Form is AskForm.Inverted or AskForm.Wh or AskForm.Request && start < a.End && end > a.Start);
    }

    /// <summary>True when a sentence is likelier to mean this fact than any other, and hardly less than anything else that an author foresaw.</summary>
    public static bool IsMeant(Scene scene, FactVocabulary fact, Sentence sentence)
    {
        if (scene.IsWritten)
            return false;
        var ranked = scene.Case.Foreseen.Rank(scene.U.SpanOf(sentence.Start, sentence.End).Of(scene.U.Text));
        var first = ranked.FirstOrDefault(r => r.IsFact && scene.Case.Facts.Any(f => f.Fact.Id == r.Id && Mishearing.SameFamily(f, fact)));
        return first.Id == fact.Fact.Id && first.Likeness >= Alike && ranked[0].Likeness - first.Likeness <= FarBehind;
    }

    private static bool IsYear(Token word) => word.Written.Length == 4 && int.TryParse(word.Written, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;

    // Only where the value itself stands with it, and the fact is not that very thing.
    private static bool CameIn(Utterance u, FactVocabulary fact, int start, Sentence sentence)
    {
        var (from, to) = (Math.Max(sentence.Start, u.ClauseStart(start)), Math.Min(sentence.End, u.ClauseEnd(start)));
        return u[from].Norm != "you" && ReachedUs.In(u, from, to).Any(h => !Enumerable.Range(h.Start, h.End - h.Start).Any(i => fact.Words.Contains(u[i].Stem)));
    }

    private static bool IsOnlyValue(Utterance u, Sentence sentence) => Enumerable.Range(sentence.Start, sentence.End - sentence.Start).All(i => u[i].IsNumber || StopWords.IsGrammar(u[i].Stem));

    // Some of the days are not other days.
    private static bool IsPartOf(Scene scene, FactVocabulary fact, int start)
    {
        var whole = fact.Fact.Value.Split("..");
        return scene.Message.Values[fact.Fact.Id].FirstOrDefault(c => !c.Right && c.Start == start)?.Said.Split("..") is [var from, var to] && whole is [var first, var last]
            && string.CompareOrdinal(from, first) >= 0 && string.CompareOrdinal(to, last) <= 0;
    }

    // "KL40718" can be meant for nothing but KL40178.
    private static bool IsSlip(Scene scene, FactVocabulary fact, int start) => fact.Fact.Kind is FactKind.Code or FactKind.Amount && scene.Message.Values[fact.Fact.Id].Any(c => !c.Right && c.Near && c.Start == start);

    // "40 euros" is said by who said "EUR 40".
    private static bool Counts(Token word) => word.IsNumber || word.Cardinal >= 0 || WordClasses.Has("month", word) || WordClasses.Has("weekday", word);

    // Phrases and counts are recognised by likeness; figures, dates and names by their form.
    private static bool Loose(FactVocabulary fact) => fact.Fact.Kind is FactKind.Phrase or FactKind.Quantity;
}
