using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Offers;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Says of every question what it is about and whether it is open.</summary>
internal static class QuestionReader
{
    private const double SureFact = 0.85;
    private const double ClearFact = 0.7;
    private const double MostOfIt = 0.75;
    private const double OfOwnWords = 0.6;
    private const double OfItsOwn = 0.6;
    private const double BesideAnother = 0.62;
    private const double OfAnother = 0.62;
    private const double FarAhead = 0.18;
    private const double Surely = 0.56;
    private const double Clearly = 0.51;
    private const double Alike = 0.68;
    private const double NearlyInTheseWords = 0.75;
    private const double Hardly = 0.25;
    private const double NotFarBehind = 0.05;
    private const double Ahead = 0.05;
    private const double FurtherOn = 0;
    private const double SureOfFact = 0.6;
    private const double AheadOfTopics = 0.03;
    private const int FewWords = 4;
    private const int LongForHowAreYou = 6;
    private const int NearItsStart = 2;

    /// <summary>One entry for each asked range, in the same order.</summary>
    public static List<HeardQuestion> Read(Scene scene)
    {
        var heard = new List<HeardQuestion>();
        foreach (var asked in scene.Asked)
            heard.Add(Else(scene, asked, One(scene, asked, heard), heard));
        return heard.Count(h => h.TargetId is not null) > 1 ? Surest(scene, heard) : heard;
    }

    // "How many are in there, and what are they worth?": who asks a second time does not want the same answer, if there is another.
    private static HeardQuestion Else(Scene scene, Asked asked, HeardQuestion heard, List<HeardQuestion> before)
    {
        if (heard.TargetId is not { } target || !before.Any(b => b.TargetId == target && b.About == heard.About))
            return heard;
        var ranked = scene.Case.Foreseen.Rank(FactsMeant.TextOf(scene.U, asked));
        var other = ranked.FirstOrDefault(f => f.Id != target && scene.IsOpen(f.Id));
        var own = ranked.First(f => f.Id == target && f.IsFact == (heard.About == QuestionAbout.Fact)).Likeness;
        if (other.Likeness < OfAnother || other.Likeness - own < FarAhead)
            return heard;
        heard = heard with { About = other.IsFact ? QuestionAbout.Fact : QuestionAbout.Topic, TargetId = other.Id, NearestLines = null };
        return other.IsFact ? heard : heard with { NearestLines = scene.Case.Foreseen.NearestLines(other.Id, FactsMeant.TextOf(scene.U, asked)) };
    }

    // "The usual place? Where does it stop then?" A stray answer beside a good one is worse than none.
    private static List<HeardQuestion> Surest(Scene scene, List<HeardQuestion> heard)
    {
        double Sureness(int i)
        {
            if (heard[i].TargetId is not { } target)
                return 0;
            bool Its(Foreseen f) => f.Id == target && f.IsFact == (heard[i].About == QuestionAbout.Fact);
            var own = scene.FactsAsked(scene.Asked[i]).FirstOrDefault(f => f.Fact.Fact.Id == target).Score >= FactsMeant.OwnWords;
            var alone = heard.Take(i).Any(h => h.TargetId is not null && scene.Foreseen(scene.Asked[i]) is [var first, ..] && h.TargetId == first.Id) ? scene.Case.Foreseen.Rank(FactsMeant.TextOf(scene.U, scene.Asked[i])).FirstOrDefault(Its).Likeness : 0;
            return own ? 1 : Math.Max(alone, scene.Foreseen(scene.Asked[i]).FirstOrDefault(Its).Likeness);
        }

        var sureness = Enumerable.Range(0, heard.Count).Select(Sureness).ToList();
        return [.. heard.Select((h, i) => h.TargetId is not null && sureness[i] < BesideAnother && sureness[i] < sureness.Max() ? h with { About = QuestionAbout.Unknown, TargetId = null, NearestLines = null } : h)];
    }

    private static HeardQuestion One(Scene scene, Asked asked, List<HeardQuestion> before)
    {
        var (about, target, open) = About(scene, asked, before);
        if (about == QuestionAbout.Fact && target is not null && GivenBack(scene, asked) != target && OnAbout(scene, asked, target) is { } further)
            (about, target) = (QuestionAbout.Topic, further);

        // "Who did you tell, was it at the desk?" asks once: what comes behind a question in its sentence is another only where it is clearly so.
        if (target is not null && about is QuestionAbout.Topic or QuestionAbout.Fact && IsTail(scene, asked) && !(scene.Foreseen(asked).FirstOrDefault(f => f.Id == target).Likeness >= OfItsOwn))
            (about, target) = (QuestionAbout.Unknown, null);
        var span = scene.U.SpanOf(asked.Start, asked.End);
        var heard = new HeardQuestion(about, target, open ?? OpenOrClosed.IsOpen(scene.U, asked), span, span.Of(scene.U.Text));
        if (about == QuestionAbout.Topic && target is not null)
            return heard with { NearestLines = scene.Case.Foreseen.NearestLines(target, FactsMeant.TextOf(scene.U, asked)) };
        if (about is not (QuestionAbout.Unknown or QuestionAbout.SmallTalk))
            return heard;
        var (shape, doing) = QuestionShapes.Of(scene, asked);
        return heard with { Subject = QuestionSubject.Of(scene.U, asked), Shape = shape, Doing = doing };
    }

    // What is asked in every call, in the words in which it is asked. What an author has for just that goes first.
    private static (QuestionAbout, string?, bool?)? PlainKind(Scene scene, Asked asked)
    {
        bool Is(PatternSet kind) => kind.Any(scene.U, asked.Start, asked.End);
        if (scene.Foreseen(asked) is [{ Likeness: >= NearlyInTheseWords }, ..])
            return null;
        return Is(QuestionKinds.CallersName) ? (QuestionAbout.Caller, null, false) : Is(QuestionKinds.PlainFeeling) ? (QuestionAbout.Feeling, null, true) : Is(QuestionKinds.PlainWish) ? (QuestionAbout.Wish, null, true) : null;
    }

    // "Ten weeks on a camping stove? What do you cook on it?": of what was told already mostly something further is wanted.
    private static string? OnAbout(Scene scene, Asked asked, string fact)
    {
        if (!scene.Context.Told.Contains(fact) || scene.Case.Facts.First(f => f.Fact.Id == fact) is var told && AskingAgain.Is(scene, asked, told))
            return null;
        var ranked = scene.Foreseen(asked);
        var own = ranked.FirstOrDefault(f => f.IsFact && f.Id == fact).Likeness;
        return ranked.FirstOrDefault(f => !f.IsFact) is { Likeness: >= Surely } topic && own - topic.Likeness < FurtherOn ? topic.Id : null;
    }

    // In an author's words; but what was told already is hardly what "what's the problem today?" wants.
    private static bool IsForeseen(Scene scene, Asked asked) => scene.Foreseen(asked) is [{ Likeness: >= NearlyInTheseWords } first, ..] && !(first.IsFact && scene.Context.Told.Contains(first.Id));

    // "So it's 708 pounds?" asks whether that is right, whatever an author has to say of such a sum.
    private static string? GivenBack(Scene scene, Asked asked)
    {
        var u = scene.U;
        var range = Enumerable.Range(asked.Start, asked.End - asked.Start);
        var isThat = asked.Form == AskForm.Inverted && u[asked.Start].Norm is "is" or "was" && asked.End - asked.Start > 2 && u[asked.Start + 1].Norm is "it" or "that" or "this";
        if (!isThat && (asked.Form is not (AskForm.Declarative or AskForm.Elliptic) || WordClasses.Has("aux", u[asked.Start])) || range.Any(i => WordClasses.Has("wh", u[i]) || u[i].Norm is "if" or "nobody" or "never" || u[i].Negator >= 0) || scene.Foreseen(asked) is [{ Likeness: >= NearlyInTheseWords }, ..])
            return null;

        // Whatever else is said must be of just that: "you posted it in January" does not ask whether it was posted.
        bool Only(FactVocabulary f, Values.Comparison v) => range.Count(i => (i < v.Start || i >= v.End) && !StopWords.IsGrammar(u[i].Stem) && !f.Words.Contains(u[i].Stem) && !(f.Fact.Kind != FactKind.Phrase && scene.CallerHasSaid(u[i]) && !scene.Case.Facts.Any(o => o != f && o.Words.Contains(u[i].Stem)))) == 0
            && !scene.Mentions.Any(m => m.Start >= asked.Start && m.End <= asked.End && (m.End <= v.Start || m.Start >= v.End));
        return scene.Case.Facts.Where(f => (scene.Context.Told.Contains(f.Fact.Id) || !f.Fact.IsHidden) && scene.Message.Values[f.Fact.Id].Any(v => v.Right && v.Start >= asked.Start && v.End <= asked.End && !(v.End - v.Start == 1 && StopWords.IsGeneral(u[v.Start].Stem)) && Only(f, v))).MaxBy(f => scene.Foreseen(asked).FirstOrDefault(r => r.IsFact && r.Id == f.Fact.Id).Likeness)?.Fact.Id;
    }

    // "You said there's a worse bit. What is it?"
    private static bool PointsBack(Scene scene, Asked asked) =>
        scene.U[asked.Start].Sentence > 0 && scene.U.Sentences[scene.U[asked.Start].Sentence - 1] is var before && QuestionKinds.YouSaid.Any(scene.U, before.Start, before.End) && Pointing.In(scene.U, asked.Start, asked.End) && scene.Foreseen(asked) is [{ Likeness: >= Surely }, ..];

    // "I can see 186 open from last winter. What happened there?"
    private static bool AsksOfWhatWasJustNamed(Utterance u, Asked asked) => u[asked.End - 1].Norm == "there" && u[asked.Start].Sentence > 0 && !u.Sentences[u[asked.Start].Sentence - 1].Asks;

    private static (QuestionAbout About, string? Target, bool? Open) About(Scene scene, Asked asked, List<HeardQuestion> before)
    {
        var u = scene.U;
        bool Is(PatternSet kind) => kind.Any(u, asked.Start, asked.End);
        var anythingElse = Is(QuestionKinds.AnythingElse) && !Is(QuestionKinds.ElseOfOneThing);
        if (asked.Form == AskForm.Tag)
            return (QuestionAbout.Check, null, false);
        var beside = Is(QuestionKinds.NoStory);

        // "What happens at five", "what happened at a quarter past two" want that, and not the whole of it.
        var ofOneThing = scene.Mentions.Any(m => m.Start >= asked.Start && m.Start < asked.End) || Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => u[i].Norm == "happens");
        if (Is(QuestionKinds.HowAreYou) && !(asked.End - asked.Start > LongForHowAreYou && scene.Foreseen(asked) is [{ Likeness: >= OfOwnWords, IsFact: true }, ..]))
            return (QuestionAbout.SmallTalk, null, true);
        if (Remarks.RemarkReader.AsksWhetherBot(u, asked.Start, asked.End))
            return (QuestionAbout.SmallTalk, null, false);
        if (Is(QuestionKinds.WhoIsThere))
            return (QuestionAbout.Caller, null, false);

        // "Did I forget anything?" asks for more, and not whether it was understood.
        if (Is(QuestionKinds.PlainElse))
            return (QuestionAbout.AnythingElse, null, false);

        // "Did I understand that right?" is nothing but that.
        if (QuestionKinds.Understanding.At(u, asked.Start, asked.End) is { } understood && understood.End >= asked.End - 1)
            return (QuestionAbout.Check, null, false);
        if (CheckedStatement.AsksWhetherItAgrees(u, asked) && CheckedStatement.Before(u, asked) is not null)
            return (QuestionAbout.Check, null, false);

        // "Would you be happy for me to do that?"
        if (asked.Form != AskForm.Wh && scene.U.SpanOf(asked.Start, asked.End).Of(u.Text) is var asksLeave && LeaveAsked.WantsAYes(asksLeave) && !LeaveAsked.In(asksLeave) && Content(scene, asked.Start, asked.End) <= 1 && !(scene.Foreseen(asked) is [{ Likeness: >= NearlyInTheseWords }, ..]))
            return (QuestionAbout.Check, null, false);
        if (PlainKind(scene, asked) is { } plain)
            return plain;
        if (GivenBack(scene, asked) is { } told)
            return (QuestionAbout.Fact, told, false);

        // "I can spread it over a year. Would that work for you?", "Is it ok?"
        if (Is(QuestionKinds.Solution) && Content(scene, asked.Start, asked.OrAt > asked.Start ? asked.OrAt : asked.End) is var content && (content == 0 || (content == 1 && scene.Offers.Count > 0)))
            return (QuestionAbout.Check, null, false);

        // "Did you try without them? What happened?" asks for what came of that.
        var follows = asked.Form == AskForm.Wh && Content(scene, asked.Start, asked.End) <= 1 && ((before is [.., { TargetId: not null } last] && QuestionKinds.OfWhatWasDone.In(u, 0, asked.Start).Any(h => last.Span.Start <= u[h.Start].Start)) || PointsBack(scene, asked) || AsksOfWhatWasJustNamed(u, asked));

        // "And if I can't, what then?" wants no story.
        var supposes = Enumerable.Range(u.SentenceOf(asked.Start).Start, asked.Start - u.SentenceOf(asked.Start).Start).Any(i => u[i].Norm == "if" && u[i + 1].Norm is "i" or "we" or "he" or "she" or "they" or "it");

        // "Where does it go, then?" asks where it goes.
        var onWithIt = QuestionKinds.OnWithIt.In(u, asked.Start, asked.End).Any(h => h.Start <= asked.Start + NearItsStart || u[h.End - 1].Norm is not ("then" or "next"));
        if (!ofOneThing && !supposes && !follows && onWithIt || Is(QuestionKinds.Opening))
            return (QuestionAbout.Story, null, true);

        if (Is(QuestionKinds.Meaning))
            return scene.Foreseen(asked).FirstOrDefault(f => !f.IsFact) is { Likeness: >= OfOwnWords } meant ? (QuestionAbout.Topic, meant.Id, true) : (QuestionAbout.Unknown, null, true);

        // "What's happened?" is no question for a detail, however near one lies; "what happened on Sunday?" is.
        if (asked.End - asked.Start <= FewWords && !beside && !follows && !ofOneThing && !IsForeseen(scene, asked) && (Is(QuestionKinds.Opening) || (asked.Form == AskForm.Wh && Is(QuestionKinds.Story))))
            return (QuestionAbout.Story, null, true);

        // Told facts as well: whether asking for them is asking again is another matter.
        var facts = beside ? [] : scene.FactsSpokenOf(asked);
        if (facts.Count > 0 && facts[0].Score >= FactsMeant.OwnWords && scene.Offers.Count == 0 && !Is(QuestionKinds.Feeling) && !anythingElse && !Is(QuestionKinds.Understanding) && ForeseenTopic(scene, asked) is null)
            return (QuestionAbout.Fact, facts[0].Fact.Fact.Id, null);
        var likest = scene.Foreseen(asked) is [var first, ..] ? first : default;
        if (anythingElse && likest.Likeness < NearlyInTheseWords)
            return (QuestionAbout.AnythingElse, null, false);
        if (ForeseenTopic(scene, asked) is { } own && IsNear(scene, asked, own, likest))
            return (QuestionAbout.Topic, own, null);
        var proposes = !OnlyAskedAbout.ProposesNothing(scene, asked) && scene.Offers.Any(o => Within(scene, o.Span, asked) && !OnlyAskedAbout.AsksOfOthers(scene, asked, o));
        var common = CommonQuestions.Likeness(FactsMeant.TextOf(u, asked));

        bool IsLike(QuestionAbout about, double least = Alike) => scene.Offers.Count == 0 && common[about] >= least && common[about] > likest.Likeness + Ahead && common.Values.Max() == common[about];
        if (!beside && !follows && !ofOneThing && IsLike(QuestionAbout.Story, NearlyInTheseWords))
            return (QuestionAbout.Story, null, true);
        if (!likest.IsFact && likest.Likeness >= (proposes || scene.U.SpanOf(asked.Start, asked.End).Of(u.Text) is var words && (LeaveAsked.In(words) || LeaveAsked.WantsAYes(words)) ? Alike : Surely))
            return (QuestionAbout.Topic, likest.Id, null);

        // A pattern is an example of its kind, but what an author foresaw may be more like the question.
        bool IsKind(QuestionAbout about, PatternSet kind) => Is(kind) && (proposes || likest.Likeness < Clearly || likest.Likeness < common[about]);
        // Who asks how somebody is does not ask again for the hardship that was told.
        var cares = Is(QuestionKinds.Feeling) && likest.IsFact && scene.Context.Told.Contains(likest.Id) && scene.Case.Facts.Any(f => f.Fact.Id == likest.Id && f.Fact.IsHidden);
        var ofAThing = Is(QuestionKinds.ManagingFor) && likest.Likeness >= OfOwnWords;
        if (cares || !ofAThing && IsKind(QuestionAbout.Feeling, QuestionKinds.Feeling) || !ofAThing && IsLike(QuestionAbout.Feeling, NearlyInTheseWords))
            return (QuestionAbout.Feeling, null, asked.Form == AskForm.Wh ? true : null);
        if (likest.IsFact && likest.Likeness >= SureOfFact && !proposes && likest.Likeness - scene.Foreseen(asked).FirstOrDefault(f => !f.IsFact).Likeness >= AheadOfTopics)
            return (QuestionAbout.Fact, likest.Id, null);
        var best = facts.Count > 0 ? facts[0] : default;
        var foreseen = best.Score >= SureFact && scene.Offers.Count == 0 && QuestionKinds.Understanding.At(u, asked.Start, asked.End) is null;
        if (!foreseen && ((asked.Form != AskForm.Wh && Is(QuestionKinds.Understanding)) || (Is(QuestionKinds.Solution) && u[asked.Start].Norm is not ("when" or "where" or "who") && (proposes || likest.Likeness < Surely || likest.Likeness < common[QuestionAbout.Check]))))
            return (QuestionAbout.Check, null, false);
        if (best.Score >= SureFact && (asked.Form == AskForm.Wh || !Is(QuestionKinds.ProposedToCaller)))
            return (QuestionAbout.Fact, best.Fact.Fact.Id, null);
        if (Is(QuestionKinds.Opening) || (!follows && IsLike(QuestionAbout.Story)))
            return (QuestionAbout.Story, null, true);
        if (!beside && ((asked.Form == AskForm.Wh && IsKind(QuestionAbout.Wish, QuestionKinds.Wish)) || IsLike(QuestionAbout.Wish)))
            return (QuestionAbout.Wish, null, null);
        if ((IsKind(QuestionAbout.Check, QuestionKinds.ProposedToCaller) && IsService(scene, asked)) || proposes)
            return (QuestionAbout.Check, null, false);
        if (!beside && IsKind(QuestionAbout.Wish, QuestionKinds.Wish))
            return (QuestionAbout.Wish, null, null);
        if (IsKind(QuestionAbout.Permission, QuestionKinds.Permission) && QuestionKinds.Permission.In(u, asked.Start, asked.End).Any(h => h.Start <= asked.Start + NearItsStart) && !(best.Fact is not null && u[asked.Start].Norm is "may" or "can" or "could" or "might" && asked.Start + 2 < asked.End && u[asked.Start + 2].Norm == "ask"))
            return (QuestionAbout.Permission, null, false);
        if (!beside && !follows && !ofOneThing && IsKind(QuestionAbout.Story, QuestionKinds.Story))
            return (QuestionAbout.Story, null, true);
        if (!beside && (best.Fact is null || best.Score < ClearFact) && likest is { IsFact: true, Likeness: >= Alike })
            return (QuestionAbout.Fact, likest.Id, null);
        var topic = Topic(scene, asked);
        if (best.Fact is not null && (topic is null || best.Score >= ClearFact))
            return (QuestionAbout.Fact, best.Fact.Fact.Id, null);
        if (IsKind(QuestionAbout.Caller, QuestionKinds.CallerInPerson))
            return (QuestionAbout.Caller, null, false);
        if (topic is not null && (likest.Likeness >= Clearly || QuestionShapes.Of(scene, asked).Shape != QuestionShape.Doing))
            return (QuestionAbout.Topic, topic, null);
        return (Is(QuestionKinds.SmallTalk) ? QuestionAbout.SmallTalk : QuestionAbout.Unknown, null, null);
    }

    private static bool IsTail(Scene scene, Asked asked) => scene.Asked.Any(a => a.End <= asked.Start && a.Form != AskForm.Tag && scene.U[a.Start].Sentence == scene.U[asked.Start].Sentence);

    // By meaning; words alone only where the meaning does not speak against it.
    private static string? Topic(Scene scene, Asked asked)
    {
        var ranked = scene.Foreseen(asked);
        var best = ranked.FirstOrDefault(r => !r.IsFact);
        if (best.Likeness >= Clearly && ranked[0].Likeness - best.Likeness < NotFarBehind)
            return best.Id;
        var byWords = scene.Case.Topics.Where(t => scene.IsOpen(t.Id) && t.Phrases.Any(p => p.Find(scene.U, asked.Start) is { } hit && hit.End <= asked.End)).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return ranked.FirstOrDefault(r => !r.IsFact && byWords.Contains(r.Id) && r.Likeness >= Hardly && ranked[0].Likeness - r.Likeness < NotFarBehind).Id;
    }

    private static bool IsNear(Scene scene, Asked asked, string topic, Foreseen likest) =>
        likest.Likeness - scene.Foreseen(asked).First(f => !f.IsFact && f.Id == topic).Likeness < NotFarBehind;

    // What an author has an answer for in nearly these words is that question, whatever kind it would be otherwise ("what happens if it is not there by Friday").
    private static string? ForeseenTopic(Scene scene, Asked asked)
    {
        var content = Content(scene, asked.Start, asked.End);
        if (content < 2)
            return null;
        foreach (var (id, phrases) in scene.Case.Topics.Where(t => scene.IsOpen(t.Id)))
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
