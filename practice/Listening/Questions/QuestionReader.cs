using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Says of every question what it is about and whether it is open.</summary>
internal static class QuestionReader
{
    private const double SureFact = 0.85;
    private const double ClearFact = 0.7;
    private const double MostOfIt = 0.75;
    private const double Surely = 0.62;
    private const double Clearly = 0.5;
    private const double Hardly = 0.34;
    private const double NotFarBehind = 0.1;

    /// <summary>One entry for each asked range, in the same order.</summary>
    public static List<HeardQuestion> Read(Scene scene)
    {
        var heard = new List<HeardQuestion>();
        foreach (var asked in scene.Asked)
            heard.Add(One(scene, asked));
        return heard;
    }

    private static HeardQuestion One(Scene scene, Asked asked)
    {
        var (about, target, open) = About(scene, asked);
        var span = scene.U.SpanOf(asked.Start, asked.End);
        var heard = new HeardQuestion(about, target, open ?? OpenOrClosed.IsOpen(scene.U, asked), span, span.Of(scene.U.Text));
        if (about is not (QuestionAbout.Unknown or QuestionAbout.SmallTalk))
            return heard;
        var (shape, doing) = QuestionShapes.Of(scene, asked);
        return heard with { Subject = QuestionSubject.Of(scene.U, asked), Shape = shape, Doing = doing };
    }

    private static (QuestionAbout About, string? Target, bool? Open) About(Scene scene, Asked asked)
    {
        var u = scene.U;
        bool Is(PatternSet kind) => kind.Any(u, asked.Start, asked.End);
        if (asked.Form == AskForm.Tag)
            return (QuestionAbout.Check, null, false);
        var beside = Is(QuestionKinds.NoStory);
        if (Is(QuestionKinds.HowAreYou))
            return (QuestionAbout.SmallTalk, null, true);
        if (Remarks.RemarkReader.AsksWhetherBot(u, asked.Start, asked.End))
            return (QuestionAbout.SmallTalk, null, false);
        var likest = Likest(scene, asked);
        if (ForeseenTopic(scene, asked) is { } own)
            return (QuestionAbout.Topic, own, null);
        if (likest is { IsFact: false, Likeness: >= Surely } && !scene.Offers.Any(o => Within(scene, o.Span, asked)))
            return (QuestionAbout.Topic, likest.Id, null);
        if (Is(QuestionKinds.Feeling))
            return (QuestionAbout.Feeling, null, asked.Form == AskForm.Wh ? true : null);
        if (Is(QuestionKinds.AnythingElse))
            return (QuestionAbout.AnythingElse, null, false);
        var facts = beside ? [] : scene.Message.FactsAsked(asked);
        var best = facts.Count > 0 ? facts[0] : default;
        var foreseen = best.Score >= SureFact && scene.Offers.Count == 0 && QuestionKinds.Understanding.At(u, asked.Start, asked.End) is null;
        if (!foreseen && (Is(QuestionKinds.Understanding) || Is(QuestionKinds.Solution)))
            return (QuestionAbout.Check, null, false);
        if (Is(QuestionKinds.WhoIsThere))
            return (QuestionAbout.Caller, null, false);
        if (best.Score >= SureFact && (asked.Form == AskForm.Wh || !Is(QuestionKinds.ProposedToCaller)))
            return (QuestionAbout.Fact, best.Fact.Fact.Id, null);
        if (Is(QuestionKinds.Opening))
            return (QuestionAbout.Story, null, true);
        if (asked.Form == AskForm.Wh && !beside && Is(QuestionKinds.Wish))
            return (QuestionAbout.Wish, null, null);
        if ((Is(QuestionKinds.ProposedToCaller) && IsService(scene, asked)) || scene.Offers.Any(o => Within(scene, o.Span, asked)))
            return (QuestionAbout.Check, null, false);
        if (!beside && Is(QuestionKinds.Wish))
            return (QuestionAbout.Wish, null, null);
        if (Is(QuestionKinds.Permission) && !(best.Fact is not null && u[asked.Start].Norm is "may" or "can" or "could" or "might" && asked.Start + 2 < asked.End && u[asked.Start + 2].Norm == "ask"))
            return (QuestionAbout.Permission, null, false);
        if (!beside && Is(QuestionKinds.Story))
            return (QuestionAbout.Story, null, true);
        var topic = Topic(scene, asked);
        if (best.Fact is not null && (topic is null || best.Score >= ClearFact))
            return (QuestionAbout.Fact, best.Fact.Fact.Id, null);
        if (Is(QuestionKinds.CallerInPerson))
            return (QuestionAbout.Caller, null, false);
        if (topic is not null && (likest.Likeness >= Clearly || QuestionShapes.Of(scene, asked).Shape != QuestionShape.Doing))
            return (QuestionAbout.Topic, topic, null);
        return (Is(QuestionKinds.SmallTalk) ? QuestionAbout.SmallTalk : QuestionAbout.Unknown, null, null);
    }

    private static Foreseen Likest(Scene scene, Asked asked) => scene.Case.Foreseen.Rank(FactsMeant.TextOf(scene.U, asked)) is [var first, ..] ? first : default;

    // By meaning; words alone only where the meaning does not speak against it.
    private static string? Topic(Scene scene, Asked asked)
    {
        var ranked = scene.Case.Foreseen.Rank(FactsMeant.TextOf(scene.U, asked));
        var best = ranked.FirstOrDefault(r => !r.IsFact);
        if (best.Likeness >= Clearly)
            return best.Id;
        var byWords = scene.Case.Topics.Where(t => t.Phrases.Any(p => p.Find(scene.U, asked.Start) is { } hit && hit.End <= asked.End)).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return ranked.FirstOrDefault(r => !r.IsFact && byWords.Contains(r.Id) && r.Likeness >= Hardly && best.Likeness - r.Likeness < NotFarBehind).Id;
    }

    // What an author has an answer for in nearly these words is that question, whatever kind it would be otherwise ("what happens if it is not there by Friday").
    private static string? ForeseenTopic(Scene scene, Asked asked)
    {
        var content = Content(scene, asked.Start, asked.End);
        if (content < 2)
            return null;
        foreach (var (id, phrases) in scene.Case.Topics)
        {
            foreach (var phrase in phrases)
            {
                if (phrase.Find(scene.U, asked.Start) is { } hit && hit.End <= asked.End && Content(scene, hit.Start, hit.End) is var said && said >= 2 && said >= MostOfIt * content)
                    return id;
            }
        }

        return null;
    }

    private static int Content(Scene scene, int start, int end) => Enumerable.Range(start, end - start).Count(i => !StopWords.IsGrammar(scene.U[i].Stem));

    // "Do you want me to sing you a song" proposes nothing an agent does.
    private static bool IsService(Scene scene, Asked asked) => Enumerable.Range(asked.Start, asked.End - asked.Start).Select(i => scene.U[i])
        .Any(t => WordClasses.Has("remedy", t) || WordClasses.Has("process", t) && !StopWords.IsGrammar(t.Stem) || WordClasses.Has("service", t) || WordClasses.Has("remedything", t) || WordClasses.Has("detail", t)
            || (scene.Case.IsCaseWord(t.Stem) && !StopWords.IsGeneral(t.Stem)) || t.Norm is "that" or "this" or "it");

    private static bool Within(Scene scene, Span span, Asked asked)
    {
        var range = scene.U.SpanOf(asked.Start, asked.End);
        return span.Start >= range.Start && span.Start < range.End;
    }
}
