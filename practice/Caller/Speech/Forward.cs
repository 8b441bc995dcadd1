using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>What the caller adds unasked: the next part of the story, a fact that trust has opened, a question of their own, or the demand for a remedy.</summary>
internal static class Forward
{
    private const int TurnsBetweenDemands = 2;
    private const int TurnsOfChatting = 2;
    private const int TurnsBeforeChasing = 3;
    private const int TurnsLeftToWork = 2;
    private const int TurnsOfTelling = 3;

    // Turns in a row after which the caller comes back to what is on their own mind.
    private const int TurnsOfFollowing = 8;
    // A report that the agent opens for themselves is nothing a caller sees.
    private const double Noticeable = 10;

    public static IEnumerable<Move> From(CallDraft d, TurnInWork t, int turn, Reaction reaction, IReadOnlyList<Utterance> soFar)
    {
        var r = t.Reading;
        var alreadySaid = soFar.Count;
        var toldNow = soFar.SelectMany(s => s.Tells).ToHashSet(StringComparer.Ordinal);
        if (soFar.Any(s => s.Move == "twist-thanks"))
            return [];
        if (Noticed(d, turn, soFar.Any(s => s.Move is MoveIds.DoneThanks or MoveIds.OfferAccepted)) is { } noticed)
            return [noticed];
        if (r.Has(Act.Closing) && !Settlement.IsSettled(d))
        {
            d.Mind = d.Mind with { ClosedTooEarly = d.Mind.ClosedTooEarly + 1 };
            return [new Move(MoveIds.ClosedTooEarly)];
        }
        // "Let's leave that out of it" and a confession do not come in one breath.
        var declined = soFar.Any(s => s.Move is MoveIds.AskedUnknown or MoveIds.AskedPersonal or MoveIds.AskedOpinion);
        var answers = soFar.Any(s => Replies(s.Move)) && r.Questions.Any(q => q.TargetId is not null);
        var leads = !soFar.Any(s => Replies(s.Move)) || (r.Has(Act.InviteMore) && !answers) || turn - d.Mind.LedAtTurn > TurnsOfFollowing;
        if (!reaction.Hurt && !declined && d.Scenario.Facts.FirstOrDefault(f => f.IsHidden && !d.Ledger.IsTold(f.Id) && Gates.Volunteers(d, t, f, leads, answers) && !AskedNow(t, f) && !toldNow.Contains(f.Id)) is { } opened)
            return [Volunteer(opened)];
        if (Settlement.IsSettled(d) && Settlement.MissesAPromise(d) && (r.Has(Act.ConfirmSolution) || r.Has(Act.Closing)))
            return [Chase(d, Settlement.UnkeptPromise(d)!)];
        if (Settlement.IsSettled(d) && !d.Mind.Content && !Settlement.MissesAPromise(d))
        {
            d.Mind = d.Mind with { Content = true };
            return alreadySaid > 1 ? [] : [new Move(MoveIds.NothingMore)];
        }
        var agentIsBusy = r.Has(Act.Hold) || r.WaitPromised is not null;
        // After something odd nobody goes on with their story as if nothing had been said.
        var odd = r.Remark is not (Remark.None or Remark.Filler or Remark.Yes or Remark.No or Remark.Swearing or Remark.WallOfText) || soFar.Any(s => s.Move is MoveIds.NotUnderstood or MoveIds.AskedPersonal or MoveIds.AskedOpinion or MoveIds.AskedToDo);
        if (alreadySaid > 0 && (agentIsBusy || odd || alreadySaid >= 3))
            return [];
        // A word about the weather does not bring the matter up each time.
        if (soFar.Any(s => s.Move is MoveIds.Remarked or MoveIds.AgentsLife) && turn - d.Mind.LedAtTurn <= TurnsOfChatting)
            return [];
        // What was asked is answered, and mostly no more; nobody reads the next chapter out behind it.
        return leads && Story(d, t, turn, alreadySaid, toldNow, Invited(t) && !answers) is { } move ? [move] : [];
    }

    /// <summary>True for what the caller brings up of their own accord.</summary>
    public static bool Leads(Move move) => move.Id is "tell" or "ask" or MoveIds.RemedyAsked or MoveIds.PromiseChased;

    private static bool Replies(string move) => move is "topic" or "tell" or "withhold" or MoveIds.ToldAgain or MoveIds.WhoAreYou or MoveIds.SolutionFits or MoveIds.SolutionMisses or MoveIds.CheckedUnderstanding or MoveIds.StillHere or MoveIds.SmallTalkHowAreYou || move.StartsWith("asked-", StringComparison.Ordinal) || move.StartsWith("offer-", StringComparison.Ordinal);

    /// <summary>Tells a fact that nobody has asked for.</summary>
    public static Move Volunteer(Fact fact)
    {
        var alone = OwnLine.Of($"fact:{fact.Id}/unasked-as", fact.UnaskedAs);
        var told = Tell(fact);
        return alone.Count == 0 ? told : told with { Own = [.. alone, .. told.Own!], Rather = alone.Select(l => l.Id).ToHashSet(StringComparer.Ordinal) };
    }

    public static Move Tell(Fact fact) => new("tell", Own: OwnLine.Of($"fact:{fact.Id}/tell", fact.Tell), Tells: [fact.Id]);

    public static IEnumerable<Fact> NextUnasked(CallDraft d) => d.Scenario.Facts
        .Where(f => f.Unasked is not null && !f.IsHidden && !d.Ledger.IsShared(f.Id))
        .OrderBy(f => f.Unasked);

    private static Move? Story(CallDraft d, TurnInWork t, int turn, int alreadySaid, IReadOnlySet<string> toldNow, bool invited)
    {
        var r = t.Reading;
        if (invited && Chapters.Next(d, toldNow) is { } chapter)
            return chapter;
        // Once the case is on the table, small things are only told to somebody who asks for more.
        // Nobody tells small things to somebody who is just putting the matter right.
        var next = toldNow.Count > 0 || !invited && t.Offers.Any(o => o.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit or OfferAnswer.Haggled) ? null : NextUnasked(d).FirstOrDefault(f => !AskedNow(t, f) && (invited || turn <= TurnsOfTelling || f.Weight >= 3));
        if (next is not null && (invited || alreadySaid <= 1))
            return Volunteer(next);
        if (alreadySaid <= 1 && NextQuestion(d) is { } question)
        {
            d.Mind = d.Mind with { QuestionsPut = d.Mind.QuestionsPut.SetItem(question.Id, turn), QuestionsOpen = [.. d.Mind.QuestionsOpen, question.Id] };
            return new Move("ask", Own: OwnLine.Of($"question:{question.Id}/ask", question.Ask));
        }
        var doesSomething = r.Questions.Count > 0 || r.Has(Act.OwnIt) || r.Has(Act.ExplainStep) || r.Has(Act.SetExpectation) || r.Has(Act.Offer) || t.Offers.Any(o => o.Answer is OfferAnswer.Accepted or OfferAnswer.Haggled);

        // Whoever is still at work is given a little longer.
        if (Settlement.UnkeptPromise(d) is { } promise && turn - d.Mind.Offers[promise.Id].Turn >= TurnsBeforeChasing + (doesSomething ? TurnsLeftToWork : 0) && !d.Mind.PromisesChased.Contains(promise.Id))
            return Chase(d, promise);
        if (!doesSomething && !Settlement.WouldBeSettled(d) && turn - d.Mind.RemedyAskedAtTurn > TurnsBetweenDemands)
        {
            d.Mind = d.Mind with { RemedyAskedAtTurn = turn };
            return new Move(MoveIds.RemedyAsked);
        }
        if (alreadySaid > 0)
            return null;
        if (doesSomething && r.Questions.Count == 0)
            return new Move(MoveIds.StepExplained);
        return new Move(r.Remark == Remark.Filler ? MoveIds.Filler : r.Understood < Answers.HardlyUnderstood ? MoveIds.NotUnderstood : MoveIds.GoOn);
    }

    private static bool Invited(TurnInWork t) => t.Reading.Has(Act.InviteMore) || t.Reading.Has(Act.OpenQuestion) || t.Reading.Remark == Remark.Filler || t.CutOff > 0;

    /// <summary>What the caller says to the twist that the agent has just told them of, or null; news are taken up before anything else.</summary>
    public static Move? TwistThanks(CallDraft d)
    {
        if (d.Scenario.Twist is not { } twist || !d.Mind.TwistRaised || d.Mind.TwistSpoken)
            return null;
        d.Mind = d.Mind with { TwistSpoken = true };
        return twist.Thanks.Count > 0 ? new Move("twist-thanks", Own: OwnLine.Of("twist/thanks", twist.Thanks)) : null;
    }

    /// <summary>What the caller notices by themselves: the twist nobody told them, or something done that nobody mentioned.</summary>
    private static Move? Noticed(CallDraft d, int turn, bool told)
    {
        var twist = d.Scenario.Twist;
        if (twist is not null && Twists.CallerFindsOut(d, turn))
        {
            d.Mind = d.Mind with { TwistSpoken = true };
            return new Move("twist-found", Own: OwnLine.Of("twist/says", twist.CallerSays));
        }
        var unsaid = d.Scenario.Resolutions.FirstOrDefault(r => r.Worth >= Noticeable && Settlement.IsDone(d, r.Id) && !d.Mind.DeedsKnown.Contains(r.Id) && !d.Mind.Offers.ContainsKey(r.Id));
        // Who is just being told of something done lets them finish.
        if (unsaid is null || told)
            return null;
        d.Mind = d.Mind with { DeedsKnown = d.Mind.DeedsKnown.Add(unsaid.Id) };
        return new Move(MoveIds.DoneUnsaid, new Dictionary<string, string>(StringComparer.Ordinal) { ["offer"] = Settlement.Spoken(unsaid, null) });
    }

    private static Move Chase(CallDraft d, Resolution promise)
    {
        d.Mind = d.Mind with { PromisesChased = d.Mind.PromisesChased.Add(promise.Id) };
        return new Move(MoveIds.PromiseChased, new Dictionary<string, string>(StringComparer.Ordinal) { ["offer"] = Settlement.Spoken(promise, null) });
    }

    private static CallerQuestion? NextQuestion(CallDraft d) =>
        d.Mind.QuestionsOpen.Count > 0 ? null : d.Scenario.Questions.FirstOrDefault(q => !d.Mind.QuestionsPut.ContainsKey(q.Id) && !d.Mind.QuestionsForestalled.Contains(q.Id));

    private static bool AskedNow(TurnInWork t, Fact f) => t.Ledger.Any(e => e.FactId == f.Id);
}
