using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>Answers what was asked, offered or oddly said: from facts, from topics, or as a person who does not know.</summary>
internal static class Answers
{
    /// <summary>Below this share of a reply taken in it is words that mean nothing; plain English about anything else is passed over.</summary>
    public const double HardlyUnderstood = 0.22;

    private const int LongestEcho = 40;
    private const double WorthSeeing = 20;
    private const int MostOffersAnswered = 2;

    // As many as people answer in one go; of more they leave some out.
    private const int MostQuestionsAnswered = 3;
    private const int MostOfACheck = 4;
    private const int FewestOfACheck = 3;
    private const int FewWords = 12;

    public static IEnumerable<Move> To(CallDraft d, TurnInWork t, Reaction reaction)
    {
        Move[] answers = [.. Offers(d, t).Take(MostOffersAnswered), .. Odd(d, t), .. Questions(d, t, reaction).Take(IsCheck(d, t) ? MostOfACheck : MostQuestionsAnswered)];

        // Nobody answers a question as if they had not just heard what they waited for.
        if (FreshNews(d, t) is { Count: > 0 } told)
            return [.. told.Take(answers.Length > 1 ? 1 : told.Count).Select(n => TopicMove(d, n.TopicId) with { IsNews = true, SpeaksForItself = !reaction.Hurt }), .. answers];

        // What was given for checking is answered beside what was asked.
        if (answers.Length > 0 && t.Reading.BroughtUp is { IsChecked: true } given && !IsWornOut(d, given.TopicId) && !answers.Any(a => a.IsOf(given.TopicId)))
            return [TopicMove(d, given.TopicId), .. answers];

        // What was said may be worth a word of its own, more than how it was said.
        if (answers.Length == 0 && t.Offers.Count == 0 && t.Reading.BroughtUp is { } remark && !IsWornOut(d, remark.TopicId))
            return [TopicMove(d, remark.TopicId) with { SpeaksForItself = !t.Reading.Acts.Any(a => IsWarm(a.Act) && (a.Span.End <= remark.Span.Start || a.Span.Start >= remark.Span.End)) }];

        // News that an author foresaw are taken up beside the answer too, and first, as they came.
        if (answers.Length == 1 && answers[0].Id is "tell" or "topic" or MoveIds.OfferAccepted or MoveIds.DoneThanks && t.Reading.BroughtUp is { Surely: true } news && !IsWornOut(d, news.TopicId) && !t.Reading.Questions.Any(q => q.TargetId == news.TopicId))
            return [TopicMove(d, news.TopicId), answers[0]];

        // Whoever has just been asked something answers that, and does not insist in the same breath.
        return answers.Length > 0 ? answers : Ignored(d, t);
    }

    // News are news once.
    private static List<TopicBroughtUp> FreshNews(CallDraft d, TurnInWork t) => [.. t.Reading.News.Where(n => !IsSpokenOf(d, n.TopicId) && !t.Reading.Questions.Any(q => q.TargetId == n.TopicId))];

    // A check of who is calling wants its values in one go; what takes telling is told one thing after the other.
    private static bool IsCheck(CallDraft d, TurnInWork t)
    {
        var asked = t.Ledger.Where(e => e.Kind == LedgerEntryKind.Asked).Select(e => d.Scenario.Fact(e.FactId)).ToList();
        return asked.Count >= FewestOfACheck && !asked.Exists(f => f.IsHidden) && asked.Count(f => f.Kind == FactKind.Phrase) <= 1 && t.Reading.Questions.All(q => q.About == QuestionAbout.Fact);
    }

    private static IEnumerable<Move> Offers(CallDraft d, TurnInWork t)
    {
        var thanked = false;
        var still = false;
        var told = FreshNews(d, t);
        foreach (var offer in t.Offers)
        {
            // "We may not give more than 250" is news, and refuses or offers nothing that was on the table.
            if (offer.Tense != OfferTense.SaidDone && told.Count > 0 && offer.Span.Overlaps(told[0].Span) && offer.Answer is not (OfferAnswer.Accepted or OfferAnswer.OverLimit or OfferAnswer.Haggled))
                continue;
            var r = d.Scenario.Resolution(offer.ResolutionId);
            var slots = new Dictionary<string, string>(StringComparer.Ordinal) { ["offer"] = Settlement.Spoken(r, offer.Amount) };
            var done = Settlement.IsDone(d, r.Id);
            var failed = !done && d.State.Deeds.Any(x => x.ActionId == r.Id && !x.Accepted) && r.FailsFirst;
            if (failed && offer.Tense == OfferTense.SaidDone)
                yield return new Move(MoveIds.DoneFailed, slots);
            else if (done && offer.Tense is OfferTense.SaidDone or OfferTense.Promised && !d.Mind.DeedsKnown.Contains(r.Id))
            {
                // Two things done are thanked for once.
                if (!thanked)
                    yield return new Move(MoveIds.DoneThanks, slots);
                thanked = true;
            }
            else if (offer is { TakenBefore: true, Answer: OfferAnswer.Accepted or OfferAnswer.OverLimit })
            {
                // "Would you still like the router?" of one who said yes to it wants that yes again.
                if (!done && !still && t.Reading.Questions.Any(q => q.TargetId is null && LeaveAsked.WantsAYes(q.Words) && q.Span.Overlaps(offer.Span)))
                    yield return new Move(MoveIds.ConsentsStill);
                still = true;
                continue;
            }
            else if (offer.Answer == OfferAnswer.Haggled && r.Value is not null && offer.Amount is null)
                yield return new Move(MoveIds.OfferUnclear, slots);
            else if (offer.Answer == OfferAnswer.TooEarly && d.Mind.Offers.GetValueOrDefault(r.Id)?.Times > 1 && StillMissing(d, r) is { } missing)
                yield return Forward.Tell(missing);
            else
                yield return OfferMove(r, offer.Answer, slots);
            d.Mind = d.Mind with { DeedsKnown = done ? d.Mind.DeedsKnown.Add(r.Id) : d.Mind.DeedsKnown };
        }
    }

    // Whoever comes back to it without having asked is told what they ought to have asked.
    private static Fact? StillMissing(CallDraft d, Resolution r) => r.NeedsFacts.Where(f => !d.Ledger.IsShared(f)).Select(d.Scenario.Fact).FirstOrDefault(f => !f.IsHidden);

    private static Move OfferMove(Resolution r, OfferAnswer answer, Dictionary<string, string> slots) => answer switch
    {
        OfferAnswer.Accepted or OfferAnswer.OverLimit => Own(r, "accept", r.Accept, MoveIds.OfferAccepted, slots),
        OfferAnswer.Haggled => Own(r, "haggle", r.Haggle, MoveIds.OfferHaggled, slots),
        OfferAnswer.Refused => Own(r, "refuse", r.Refuse, MoveIds.OfferRefused, slots),
        OfferAnswer.TooEarly => new Move(MoveIds.OfferTooEarly, slots),
        OfferAnswer.Forbidden => new Move(MoveIds.OfferForbidden, slots),
        _ => new Move(MoveIds.OfferRepeated, slots),
    };

    private static Move Own(Resolution r, string kind, IReadOnlyList<Line> lines, string otherwise, Dictionary<string, string> slots) =>
        lines.Count > 0 ? new Move(otherwise, slots, OwnLine.Of($"resolution:{r.Id}/{kind}", lines)) : new Move(otherwise, slots);

    private static IEnumerable<Move> Odd(CallDraft d, TurnInWork t)
    {
        if (t.Reading is { Remark: Remark.Instruction, AsksWhetherItWorks: true } && d.State.Deeds.Count > 0 && Tried(d) is { } tried)
            yield return tried;
        else if (OddMove(t.Reading) is { } move)
            yield return new Move(move, t.Reading switch { { Aside: { } thing } => Naming(thing), { Doing: { Length: <= LongestEcho } doing } => new(StringComparer.Ordinal) { ["do"] = doing }, _ => Quote(d) });
        else if (d.State.Turns.Count > 0 && t.Offers.Count == 0 && t.Reading is { SaysAnsweredAmiss: true, Remark: Remark.None, Questions.Count: 0, Facts.Count: 0, BroughtUp: null, News.Count: 0, Tone.Words: <= FewWords })
            yield return new Move(MoveIds.AnsweredAmiss);
        else if (t.DoesNothing && t.Reading is { Remark: Remark.None, Acts.Count: 0, Topics.Count: 0, News.Count: 0, Understood: < HardlyUnderstood, Tone.Words: >= 4 })
            yield return new Move(MoveIds.NotUnderstood, Quote(d));
    }

    private static string? OddMove(Reading reading) => reading.Remark switch
    {
        // The author has foreseen the very thing.
        Remark.TraineeTrouble or Remark.AgentsLife or Remark.OffTopic or Remark.Joke or Remark.Flattery or Remark.Mishap or Remark.Newcomer or Remark.OddOffer or Remark.Instruction when reading.BroughtUp is not null || reading.News.Count > 0 => null,
        // "Haha, the yellow note. So the plan is ..." laughs with the caller and goes on.
        Remark.Joke when reading.Questions.Count > 0 || reading.Offers.Count > 0 || reading.Facts.Count > 0 => null,
        Remark.Empty => MoveIds.EmptyMessage,
        Remark.OnlyEmoji => MoveIds.OnlyEmoji,
        Remark.Gibberish => MoveIds.Gibberish,
        Remark.OtherLanguage => MoveIds.OtherLanguage,
        Remark.BotQuestion => MoveIds.AreYouABot,
        Remark.PromptAttack => MoveIds.PromptAttack,
        Remark.HowAreYou => MoveIds.SmallTalkHowAreYou,
        Remark.TraineeTrouble => MoveIds.TraineeTrouble,
        Remark.Newcomer => MoveIds.Newcomer,
        Remark.Flattery => MoveIds.Flattered,
        Remark.Joke => MoveIds.Joke,
        Remark.Yes => MoveIds.JustYes,
        Remark.No => MoveIds.JustNo,
        Remark.RepeatThat => MoveIds.RepeatThat,
        Remark.WallOfText when reading.Questions.Count == 0 => MoveIds.WallOfText,
        Remark.Swearing => MoveIds.Swearing,
        Remark.PhoneInstead when !AsksOfTheCase(reading) => MoveIds.PhoneInstead,
        Remark.Mishap => MoveIds.Mishap,
        Remark.OddOffer => MoveIds.OddOffer,
        Remark.AreYouThere => MoveIds.StillHere,
        Remark.Instruction => MoveIds.AskedToDo,
        // A question wants its own answer.
        Remark.OffTopic when reading.Topics.Count == 0 && !reading.Questions.Any(BesideTheCase) => MoveIds.OffTopic,
        Remark.AgentsLife when reading.Topics.Count == 0 && !reading.Questions.Any(BesideTheCase) => MoveIds.AgentsLife,
        _ => null,
    };

    private static IEnumerable<Move> Questions(CallDraft d, TurnInWork t, Reaction reaction)
    {
        if (t.Reading.Remark is Remark.AreYouThere or Remark.RepeatThat || (t.Reading.Remark == Remark.PhoneInstead && !AsksOfTheCase(t.Reading)))
            yield break;
        // Who names a thing and then asks for it wants it said.
        var spokenOf = reaction.Answered.Where(f => reaction.Moves.Count > 0 || !t.Reading.Questions.Any(q => q.About == QuestionAbout.Fact && q.TargetId == f && Restated(t, q) is null)).ToHashSet(StringComparer.Ordinal);
        spokenOf.UnionWith(FreshNews(d, t).Select(n => n.TopicId));
        var affirmed = new HashSet<string>(StringComparer.Ordinal);
        var chapters = 0;
        foreach (var q in t.Reading.Questions)
        {
            // A question that is itself the odd thing ("are you a bot?"), or asks about the offer, has been answered as such.
            if (q.About is QuestionAbout.Unknown or QuestionAbout.SmallTalk && (OddMove(t.Reading) is not null || t.Offers.Count > 0))
                continue;

            // Leave is given or not, whoever foresaw the question.
            if (Consents(t, q))
            {
                if (affirmed.Add(MoveIds.Consents))
                    yield return new Move(MoveIds.Consents);
                continue;
            }

            // At the end it is not asked for the story.
            if (WantsWhatIsLeft(q) && IsAtTheEnd(d))
            {
                if (affirmed.Add(MoveIds.NothingElse))
                    yield return new Move(MoveIds.NothingElse);
                continue;
            }

            // What nobody foresaw is not declined beside what has an answer, and takes up no place.
            if (q.About == QuestionAbout.Unknown && t.Reading.Questions.Any(x => x.TargetId is not null))
                continue;
            // "So it's 780?" has been put right, and that is all it wanted.
            if (q.About is QuestionAbout.Topic or QuestionAbout.Fact && States(q) && t.Reading.Facts.Any(f => f.Use == FactUse.Misheard && f.Span.Overlaps(q.Span)))
                continue;
            if (q.TargetId is { } id && !spokenOf.Add(id))
            {
                // "Is it a new phone?", of one who has said so, wants at least a yes.
                if (q.About == QuestionAbout.Fact && (reaction.Moves.Count == 0 || FreshNews(d, t).Count > 0) && affirmed.Add(id) && Restated(t, q) is { } restated)
                    yield return Reactions.FactMove(d, MoveIds.HeardRight, restated);
                continue;
            }

            if (q.About == QuestionAbout.Fact && q.TargetId is { } factId)
                yield return AboutFact(d, t, factId);
            else if (q.About == QuestionAbout.Story && Chapters.Next(d, spokenOf, chapters) is { } chapter)
            {
                chapters++;
                spokenOf.UnionWith(chapter.Tells!);
                yield return chapter;
            }
            else if (q.About == QuestionAbout.Story && Forward.NextUnasked(d).FirstOrDefault(f => !spokenOf.Contains(f.Id)) is { } next)
            {
                // Two such questions in a message do not get the same story twice.
                spokenOf.Add(next.Id);
                yield return Forward.Volunteer(next);
            }
            else if (Other(d, t, q) is { } move)
                yield return move;
        }
        foreach (var e in t.Ledger.Where(e => e.Kind is LedgerEntryKind.Asked && !IsOnlyTouched(d, t, e.FactId) && !IsOnlyNamed(t.Reading, e.FactId) && spokenOf.Add(e.FactId)))
            yield return AboutFact(d, t, e.FactId);
        // Words that merely touch a topic in a reply about the case want no answer.
        if ((t.DoesNothing || OnlyRemarks(t.Reading)) && !t.Reading.Has(Act.InviteMore) && OddMove(t.Reading) is null)
        {
            foreach (var topic in t.Reading.Topics.Where(spokenOf.Add).Take(1))
                yield return TopicMove(d, topic);
        }
    }

    // "I can stop that for 14 days. Is that okay with you?"; where a remedy was heard, or what was agreed is still to come, that is what is answered.
    private static bool Consents(TurnInWork t, HeardQuestion q) => t.Offers.Count == 0 && q.TargetId is null && t.Reading.Remark == Remark.None && !t.Reading.AsksWhetherItWorks
        && q.About is QuestionAbout.Check or QuestionAbout.Unknown && LeaveAsked.WantsAYes(q.Words) && !LeaveAsked.ForIt(q.Words)
        && t.Reading.Acts.Any(a => a.Act is Act.Offer or Act.ExplainStep or Act.OwnIt || a.Act == Act.SetExpectation && !a.Span.Overlaps(q.Span));

    // "Is that everything, or have I left something out?"
    private static bool WantsWhatIsLeft(HeardQuestion q) => q.About == QuestionAbout.AnythingElse || q.About is QuestionAbout.Topic or QuestionAbout.Check or QuestionAbout.Unknown && AsksOfTheWhole.WhatIsLeftOut(q.Words);

    private static bool IsAtTheEnd(CallDraft d) => Settlement.IsSettled(d) && !Settlement.MissesAPromise(d) && Settlement.Outstanding(d) is null && !Settlement.TwistIsOpen(d);

    private static readonly HashSet<string> Asking = new("is are was were do does did have has had can could will would should may what when where who whose why how which".Split(' '), StringComparer.OrdinalIgnoreCase);

    // A statement with a question mark.
    private static bool States(HeardQuestion q) => !Asking.Contains(q.Words.Split(' ', 2)[0]);

    private static LedgerEntry? Restated(TurnInWork t, HeardQuestion q) => t.Reading.Facts.Any(f => f.FactId == q.TargetId && f.Use == FactUse.Confirmed && f.Span.Overlaps(q.Span))
        ? t.Ledger.FirstOrDefault(e => e.Kind == LedgerEntryKind.Restated && e.FactId == q.TargetId)
        : null;

    // "I'd be shouting too" comes near a secret and wants nothing of it; beside a question that has its answer nobody says a second time that they would rather not.
    private static bool IsOnlyTouched(CallDraft d, TurnInWork t, string factId) =>
        d.Scenario.Fact(factId).IsHidden && !Gates.IsOpen(d, t, d.Scenario.Fact(factId))
        && (t.Reading.Questions.Any(q => q.TargetId is not null) || (t.Reading.Questions.Count == 0 && t.Reading.Acts.Any(a => IsWarm(a.Act))));

    // "Did you hear a van yesterday?" names a day and asks for none.
    private static bool IsOnlyNamed(Reading reading, string factId) => reading.Facts.Where(f => f.FactId == factId) is var named && named.All(f => f.Use is FactUse.Restated or FactUse.Confirmed)
        && named.All(f => reading.Questions.Any(q => q.TargetId is { } target && target != factId && q.Span.Overlaps(f.Span)));

    private static Move AboutFact(CallDraft d, TurnInWork t, string factId)
    {
        var fact = d.Scenario.Fact(factId);
        var turn = d.Turn + 1;
        // Asked about what was told, but not for it once more: told again in other words, without reproach. Nobody confesses twice.
        var again = OwnLine.Of($"fact:{factId}/tell", fact.Tell);
        if (d.Ledger.IsTold(factId) && !fact.IsHidden && !t.Ledger.Any(e => e.Kind == LedgerEntryKind.AskedAgain && e.FactId == factId) && !again.All(l => d.Mind.UsedLines.Contains(l.Id)))
            return new Move("tell", Own: again);
        if (fact.IsHidden && d.Ledger.IsTold(factId) && t.Reading.Has(Act.ConfirmSolution) && !t.Ledger.Any(e => e.Kind == LedgerEntryKind.AskedAgain && e.FactId == factId))
            return new Move(Settlement.WouldBeSettled(d) ? MoveIds.SolutionFits : MoveIds.SolutionMisses);
        if (d.Ledger.IsTold(factId))
            return Reactions.FactMove(d, t.Ledger.Any(e => e.Kind == LedgerEntryKind.AskedAgain && e.FactId == factId) ? MoveIds.Reask : MoveIds.ToldAgain, new LedgerEntry(factId, LedgerEntryKind.AskedAgain, turn, ""));
        if (fact.IsHidden && !Gates.IsOpen(d, t, fact))
        {
            d.Note(new LedgerEntry(factId, LedgerEntryKind.Withheld, turn, ""));
            var lines = d.State.Feelings.Trust >= 40 && fact.Hints.Count > 0 ? OwnLine.Of($"fact:{factId}/hint", fact.Hints) : OwnLine.Of($"fact:{factId}/withhold", fact.Withhold);
            return new Move("withhold", Own: lines);
        }
        return Forward.Tell(fact);
    }

    private static Move? Other(CallDraft d, TurnInWork t, HeardQuestion q) => q.About switch
    {
        QuestionAbout.Topic when q.TargetId is { } topic => TopicMove(d, topic, q.NearestLines),
        QuestionAbout.Feeling => new Move(MoveIds.AskedFeeling),
        QuestionAbout.Wish => new Move(MoveIds.AskedWish),
        QuestionAbout.Story => new Move(MoveIds.AskedStory),
        QuestionAbout.AnythingElse => new Move(MoveIds.AskedAnythingElse),
        QuestionAbout.Caller => new Move(MoveIds.WhoAreYou, new Dictionary<string, string>(StringComparer.Ordinal) { ["value"] = d.Scenario.Caller.Name }),
        QuestionAbout.Check when t.Reading.AsksWhetherItWorks && Tried(d) is { } tried => tried,
        // "So the partner flight for all three. Shall I do it?"
        QuestionAbout.Check or QuestionAbout.Permission when LeaveAsked.ForIt(q.Words) && t.Offers.All(o => o.TakenBefore) && Settlement.Outstanding(d) is { } waited =>
            new Move(MoveIds.OfferAccepted, new Dictionary<string, string>(StringComparer.Ordinal) { ["offer"] = Settlement.Spoken(waited, d.Mind.Offers[waited.Id].Amount) }),
        QuestionAbout.Check when t.Offers.Count > 0 || t.Ledger.Count > 0 => null,
        QuestionAbout.Check when t.Reading.Has(Act.CheckUnderstanding) => new Move(MoveIds.CheckedUnderstanding),
        QuestionAbout.Check when t.Reading.Has(Act.ConfirmSolution) => new Move(Settlement.WouldBeSettled(d) ? MoveIds.SolutionFits : MoveIds.SolutionMisses),
        QuestionAbout.Check => new Move(MoveIds.AskedUnknown),
        QuestionAbout.Permission when t.Reading.Has(Act.Hold) || t.Offers.Count > 0 => null,
        QuestionAbout.Permission => new Move(MoveIds.StepExplained),
        QuestionAbout.Unknown or QuestionAbout.SmallTalk => new Move(MoveOf(q), Slots(q)),
        _ => null,
    };

    // What comes of it only the caller can see: the trouble that came up since, or that it works, or that nothing has changed.
    private static Move? Tried(CallDraft d)
    {
        if (d.Scenario.Twist is { DeskNote: not null } twist && d.State.TwistAtTurn is not null && Settlement.TwistIsOpen(d) && !d.Mind.TwistSpoken && !d.Mind.TwistRaised)
        {
            d.Mind = d.Mind with { TwistSpoken = true };
            return new Move("twist-found", Own: OwnLine.Of("twist/says", twist.CallerSays));
        }
        var failed = d.State.Deeds.Count > 0 && !d.State.Deeds[^1].Accepted;
        return new Move(!failed && !Settlement.TwistIsOpen(d) && Settlement.Done(d) >= WorthSeeing ? MoveIds.AskedWorked : MoveIds.AskedNotWorked);
    }

    // Nobody insists on an answer while the other one mops up coffee.
    private static IEnumerable<Move> Ignored(CallDraft d, TurnInWork t) => t.QuestionsIgnored.Take(t.Reading.Remark is Remark.Mishap or Remark.TraineeTrouble ? 0 : 1)
        .Select(id => d.Scenario.Questions.FirstOrDefault(q => q.Id == id)).OfType<CallerQuestion>()
        .Select(q => q.IfIgnored.Count > 0 ? new Move(MoveIds.Ignored, Own: OwnLine.Of($"question:{q.Id}/ignored", q.IfIgnored)) : new Move(MoveIds.Ignored));

    // "The weather here is awful" feels with nobody.
    private static bool OnlyRemarks(Reading r) =>
        r is { Topics.Count: > 0, Facts.Count: 0, Offers.Count: 0, Questions.Count: 0, Tone.Words: <= 9 } && r.Acts.All(a => a.Act is Act.AcknowledgeFeeling or Act.Validate or Act.Greeting);

    // "Did it move when somebody rang her on the phone?" proposes no call.
    private static bool AsksOfTheCase(Reading r) => r.Questions.Any(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic);

    private static bool BesideTheCase(HeardQuestion q) => q.About is QuestionAbout.Unknown or QuestionAbout.SmallTalk;

    private static string MoveOf(HeardQuestion q) => q.Shape switch
    {
        QuestionShape.Personal => MoveIds.AskedPersonal,
        QuestionShape.Opinion => MoveIds.AskedOpinion,
        QuestionShape.Doing => MoveIds.AskedToDo,
        QuestionShape.OurSide => MoveIds.AskedOurSide,
        QuestionShape.Who => MoveIds.AskedWho,
        QuestionShape.Where => MoveIds.AskedWhere,
        QuestionShape.When => MoveIds.AskedWhen,
        QuestionShape.Why => MoveIds.AskedWhy,
        QuestionShape.HowMany => MoveIds.AskedHowMany,
        QuestionShape.Which => MoveIds.AskedWhich,
        QuestionShape.Whether => MoveIds.AskedWhether,
        QuestionShape.Meaning => MoveIds.AskedMeaning,
        _ => MoveIds.AskedUnknown,
    };

    private static Dictionary<string, string> Slots(HeardQuestion q)
    {
        var slots = q.Subject is { } subject ? Naming(subject) : new Dictionary<string, string>(StringComparer.Ordinal);
        if (q.Doing is { } doing)
            slots["do"] = doing;
        return slots;
    }

    private static Dictionary<string, string> Naming(NamedThing thing)
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        if (thing.AsCaller.Length > LongestEcho)
            return slots;
        slots["ask"] = thing.Words;
        slots["thing"] = thing.AsCaller;
        return slots;
    }

    private static bool IsWarm(Act act) => act is Act.NameCause or Act.Validate or Act.AcknowledgeFeeling or Act.Apology or Act.Paraphrase;

    /// <summary>True when all that the caller has to say of a topic has been said.</summary>
    public static bool IsWornOut(CallDraft d, string topic) => OwnLine.Of($"topic:{topic}", d.Scenario.Topics.First(x => x.Id == topic).Say).All(l => d.Mind.UsedLines.Contains(l.Id));

    private static bool IsSpokenOf(CallDraft d, string topic) => OwnLine.Of($"topic:{topic}", d.Scenario.Topics.First(x => x.Id == topic).Say).Any(l => d.Mind.UsedLines.Contains(l.Id));

    private static Move TopicMove(CallDraft d, string id, IReadOnlyList<int>? nearest = null)
    {
        var topic = d.Scenario.Topics.First(x => x.Id == id);
        var lines = OwnLine.Of($"topic:{id}", topic.Say);
        return IsWornOut(d, id) ? new Move(MoveIds.OffTopic) : new Move("topic", Own: lines) { Topic = id, Rather = nearest?.Select(i => lines[i].Id).ToHashSet(StringComparer.Ordinal) };
    }

    private static Dictionary<string, string>? Quote(CallDraft d) =>
        d.State.Transcript.LastOrDefault(l => l.Speaker == Speaker.Caller) is { } line ? new(StringComparer.Ordinal) { ["quote"] = Reactions.Shorten(line.Text) } : null;
}
