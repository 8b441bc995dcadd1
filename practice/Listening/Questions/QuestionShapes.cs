using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Says of a question that the scenario does not know what kind of answer it wants.</summary>
internal static class QuestionShapes
{
    private const int LongestDoing = 44;

    private static readonly PatternSet ToDo = PatternSet.Of("""
        can|could|would|will you ..2 (please|just|maybe|quickly|also|kindly)? _
        would you mind
        are|were you able to
        do you want to try
        have you tried
        did you try
        """);

    private static readonly PatternSet Views = PatternSet.Of("""
        ~do|did|would you ..2 like|love|enjoy|prefer|hate|think|believe|agree|recommend|reckon|suppose|mind|miss|fancy
        ~be you ..1 (a fan|into|fond|religious|political|vegan|vegetarian)
        what ~do|did|would you ..2 (think|make|say) ..1 (of|about)
        (what|which|who) ..3 favorite
        ~be ..6 (better|best|nicer|worth|fair|fun|beautiful|overrated)
        (what|how) about @me
        should ..2 (government|people|everyone|everybody|companies|they|one)
        """);

    private static readonly PatternSet Ours = PatternSet.Of("""
        ~do|did|have|has|had|are|were|is|was we|our|my
        (what|which|when|where|how|why|who) ..3 ~do|did|have|has|are|were|will we|our|my
        ~do|did|have|has|are|were|is|was ..1 anyone|anybody|others|somebody|someone|everyone|everybody|people else? ..8
        ~do|did|have|has|are|were other ..8
        ~do|did|is|has the|our|my (system|computer|company|department|database|screen|supervisor|manager|boss|team)
        """);

    private static readonly PatternSet OfThePerson = PatternSet.Of("""
        what do you look like
        what ~be you like
        (describe|tell me about|talk about) your|yourself
        how old|tall|heavy|rich ~be you
        what is your (sign|age|height|weight|religion|hobby|job|salary|type)
        where ..2 you ..1 (from|born|live|living|grow)
        ~be you ..1 (married|single|alone|happy|left|right|gay|straight|rich|poor|religious|pregnant|drunk|tired|hungry|bored|lonely|busy|free|dating)
        have you ever
        (how|what) would your ..6
        (how|what) ~do|did|is|are|was your (mother|mom|father|dad|husband|wife|partner|son|daughter|child|children|kid|kids|sister|brother|family|friend|friends|boyfriend|girlfriend|boss|neighbor|neighbors|parents)
        ~be your (mother|mom|father|dad|husband|wife|partner|son|daughter|child|children|kid|kids|sister|brother|family|friend|friends|boyfriend|girlfriend|boss|neighbor|neighbors|parents)
        what are you (wearing|doing|eating|drinking|watching|reading)
        """);

    /// <summary>True when it asks for a view ("do you like Oslo"): no fact answers that.</summary>
    public static bool IsOpinion(Utterance u, Asked asked) => asked.Form == AskForm.Inverted && Views.At(u, asked.Start) is not null;

    /// <summary>The shape; for <see cref="QuestionShape.Doing"/> also what is to be done, in the caller's mouth.</summary>
    public static (QuestionShape Shape, string? Doing) Of(Scene scene, Asked asked)
    {
        var u = scene.U;
        if (QuestionKinds.Meaning.Any(u, asked.Start, asked.End))
            return (QuestionShape.Meaning, null);
        if (Views.Any(u, asked.Start, asked.End))
            return (QuestionShape.Opinion, null);
        if (ToDo.At(u, asked.Start, asked.End) is not null)
            return (QuestionShape.Doing, Doing(u, asked));
        if (Ours.At(u, asked.Start, asked.End) is not null)
            return (QuestionShape.OurSide, null);
        if (OfThePerson.Any(u, asked.Start, asked.End))
            return (QuestionShape.Personal, null);
        return (TouchesCase(scene, asked) || !SpeaksOfCaller(scene, asked) ? DetailOf(u, asked) : QuestionShape.Personal, null);
    }

    private static QuestionShape DetailOf(Utterance u, Asked asked)
    {
        if (asked.Form != AskForm.Wh && Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => u[i].Norm == "or"))
            return QuestionShape.Which;
        if (asked.Form == AskForm.Inverted)
            return u[asked.Start].Norm is "is" or "are" or "was" or "were" or "do" or "does" or "did" or "has" or "have" or "had" ? QuestionShape.Whether : QuestionShape.Detail;
        return asked.Form != AskForm.Wh ? QuestionShape.Detail : AskedByMeaning.WayOf([.. Enumerable.Range(asked.Start, Math.Min(3, asked.End - asked.Start)).Select(i => u[i].Norm)]) switch
        {
            "who" => QuestionShape.Who,
            "where" => QuestionShape.Where,
            "when" => QuestionShape.When,
            "why" => QuestionShape.Why,
            "many" or "much" => QuestionShape.HowMany,
            _ => u[asked.Start].Norm == "which" ? QuestionShape.Which : QuestionShape.Detail,
        };
    }

    // "Where would it have gone" is nobody's private life.
    private static bool SpeaksOfCaller(Scene scene, Asked asked) => Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => scene.U[i].Norm is "you" or "your" or "yourself");

    // A thing or a paper may always have to do with the case; a dog, a meal or a sport hardly.
    private static bool TouchesCase(Scene scene, Asked asked)
    {
        for (var i = asked.Start; i < asked.End; i++)
        {
            var t = scene.U[i];
            if (t.IsNumber || StopWords.IsGeneral(t.Stem) || !WordKinds.CanBeNoun(t.Norm))
                continue;
            if (scene.Case.IsCaseWord(t.Stem) || WordClasses.Has("service", t) || WordKinds.FieldOf(t.Norm) is NounField.Artifact or NounField.Communication or NounField.Possession or NounField.Cognition or NounField.Quantity)
                return true;
        }

        return false;
    }

    // From the verb on: "restart my phone".
    private static string? Doing(Utterance u, Asked asked)
    {
        for (var i = asked.Start + 1; i < asked.End; i++)
        {
            if (u[i].Norm is "please" or "just" or "maybe" or "quickly" or "kindly" or "also" or "you" or "mind" or "to" or "able" or "want" or "try" or "tried" || WordClasses.Has("aux", u[i]))
                continue;
            var end = asked.End;
            while (end > i + 1 && u[end - 1].Norm is "please" or "now" or "thanks" or "quickly")
                end--;
            var text = OtherSide.Of(u, i, end);
            return text.Length is >= 3 and <= LongestDoing && !u[i].Norm.EndsWith("ing", StringComparison.Ordinal) ? text : null;
        }

        return null;
    }
}
