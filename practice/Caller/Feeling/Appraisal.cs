using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>What a trainee turn means to this caller: a list of pushes on the feelings, each with a reason a trainer can read.</summary>
internal static class Appraisal
{
    private const int FactsOfARecital = 3;

    // A summary on the way and one at the end are good practice.
    private const int TimesToSumUp = 2;

    public static IReadOnlyList<Impulse> Of(CallDraft d, TurnInWork t) =>
        [.. Deeds(d, t), .. Listened(d, t), .. Cold(d, t), .. Warm(d, t), .. Competent(d, t), .. Pace(d, t), .. Odd(d, t), .. Offered(d, t)];

    private static IEnumerable<Impulse> Deeds(CallDraft d, TurnInWork t)
    {
        var who = d.CallerName;
        if (t.Reading.RaisesTwist && d.State.TwistAtTurn is not null && !d.Mind.TwistSpoken)
            yield return new("twist-raised", $"Brought up the new trouble before {who} ran into it.", -2, 2, 6, 3);
        else if (Twists.CallerFindsOut(d, d.Turn + 1))
            yield return new("twist-kept-back", $"{who} had to find out alone what stood on the desk.", 5, 5, -6, -4);
        if (t.CutOff > 0)
        {
            var share = Math.Min(t.CutOff, 3) / 2.0;
            yield return new("interrupted", $"Written while {who} was still telling it; {Count(t.CutOff, "message")} never came.", 4 + share, 0, -3 - share, -(4 + (3 * share)) * (0.6 + (0.8 * d.Scenario.Caller.Needs.Time)));
        }
        foreach (var e in t.Ledger.Where(e => e.Kind == LedgerEntryKind.AskedAgain))
            yield return new("re-ask", $"Asked for {d.Scenario.Fact(e.FactId).Label} although {who} had told it.", 5, 1, -6, -7, Span: e.Span);
        foreach (var e in t.Ledger.Where(e => e.Kind == LedgerEntryKind.Misheard))
            yield return new("misheard", $"Got {d.Scenario.Fact(e.FactId).Label} wrong: {e.ValueSaid}.", 3, 2, -4, -4, Span: e.Span);
        foreach (var id in t.QuestionsIgnored)
            yield return new("question-ignored", $"{who}'s own question stayed without an answer.", 3, 2, -3, -4);
    }

    private static IEnumerable<Impulse> Listened(CallDraft d, TurnInWork t)
    {
        var right = t.Ledger.Where(e => e.Kind == LedgerEntryKind.Restated).ToList();
        // Only what is said back for the first time shows listening; saying it ever again is an echo.
        var fresh = right.Where(e => d.Ledger.Count(e.FactId, LedgerEntryKind.Restated) == 0 && d.Ledger.IsTold(e.FactId)).ToList();
        var parroted = Parroting.Is(d, t);
        if (parroted)
            yield return new("parroted", $"Gave {d.CallerName}'s own words back almost unchanged.", 3, 0, -4, -4);
        else if (right.Count >= FactsOfARecital && right.All(e => d.Ledger.Count(e.FactId, LedgerEntryKind.Restated) >= TimesToSumUp))
            yield return new("recited", $"The same {right.Count} facts listed once more, and nothing made of them.", 2, 0, -3, -4, Span: right[0].Span);
        else if (fresh.Count >= 2)
            yield return new("summary", $"Gave back {Count(fresh.Count, "fact")} rightly: {Names(d, fresh)}.", -3, -3, 5, 3, Helps.Precision, fresh[0].Span);
        else if (fresh.Count == 1)
            yield return new("heard-right", $"Used {Names(d, fresh)}, as {d.CallerName} had told it.", -1.5, -1, 3, 1, Helps.Precision, fresh[0].Span);
        if (t.AnsweredCaller.Count > 0)
            yield return new("answered", $"Answered what {d.CallerName} wanted to know.", -2, -4, 3, 2, Helps.Precision);
    }

    private static IEnumerable<Impulse> Cold(CallDraft d, TurnInWork t)
    {
        var r = t.Reading;
        var who = d.CallerName;
        var warm = r.Acts.Any(a => a.Act is Act.Validate or Act.NameCause || (a.Act is Act.AcknowledgeFeeling or Act.Apology && a.Specific > 0.2));
        foreach (var act in r.Acts.DistinctBy(a => a.Act))
        {
            Impulse? cold = act.Act switch
            {
                Act.Insult => new("insulted", $"An insult at {who}.", 15, 3, -20, -14),
                Act.Blame => new("blamed", $"Put the fault on {who}.", 9, 3, -12, -6),
                Act.Argue => new("argued", $"Disputed what {who} had told.", 6, 1, -7, -4),
                Act.Snap => new("snapped", $"Sounded irritated with {who}.", 7, 3, -8, -6),
                Act.CalmDown when r.CalmsKindly => new("calm-down-kindly", $"Told {who} not to worry, with help beside it.", 0.5, 0, -0.5, 0),
                Act.CalmDown => new("calm-down", $"Told {who} how to feel.", 8, 1, -6, -3),
                Act.Minimise => new("minimised", "Made it smaller than it is.", 6, 0, -6, -3),
                Act.Transfer => new("transfer", "Wanted to pass the matter on.", 4, 4, -6, -5),
                // Anger that is used to get something needs a calm no; anger that something happened does not.
                Act.Refuse when r.Has(Act.Offer) && d.Scenario.Caller.AngerKind == AngerKind.Proactive => new("boundary-held", "A calm no, with something beside it.", 0, 0, 1.5, 0),
                Act.Refuse when r.Has(Act.Offer) || warm => new("refused-kindly", "A no, with something beside it.", 1.5, 1, -1, -1),
                Act.Refuse => new("refused", "A bare no.", 4, 2, -4, -3),
                Act.CitePolicy when d.Turn <= 2 && !warm => new("policy-first", "A rule came before the person.", 5, 1, -5, -4),
                Act.CitePolicy when !warm => new("policy", "A rule as the reason.", 2, 1, -2, -2),
                Act.Jargon => new("jargon", $"Words {who} does not know.", 1, 3, -1, -3 * (1.2 - d.Scenario.Caller.Needs.Precision)),
                _ => null,
            };
            if (cold is not null)
                yield return cold with { Span = act.Span };
        }
    }

    private static IEnumerable<Impulse> Warm(CallDraft d, TurnInWork t)
    {
        var r = t.Reading;
        var who = d.CallerName;
        // Sarcasm and blame take the warmth out of warm words in the same breath.
        var spoiled = r.Has(Act.Insult) || r.Has(Act.Blame) || r.Has(Act.Snap) || (r.Has(Act.CalmDown) && !r.CalmsKindly) || r.Has(Act.Minimise);
        if (r.Tone.Gushing && d.Scenario.Caller.Needs.Warmth <= 0.4)
            yield return new("gushing", $"More warmth than {who} can bear.", 3, 0, -3, -4);
        if (spoiled || t.Crams)
            yield break;
        var cause = r.First(Act.NameCause);
        var feeling = r.First(Act.AcknowledgeFeeling);
        var valid = r.First(Act.Validate);
        var sorry = r.First(Act.Apology);
        var specific = new[] { cause, feeling, valid, sorry }.Max(a => a?.Specific ?? 0);
        if (cause is not null || (feeling is not null && specific >= 0.25))
            yield return new("specific-empathy", "Named what it is that hurts, in words that fit only this case.", -4 - (2 * specific), -4, 4 + (2 * specific), 2, Helps.Warmth, (cause ?? feeling)!.Span);
        else if (feeling is not null)
            yield return Times(d, "generic-empathy") == 0 && !r.Has(Act.Scripted)
                ? new("generic-empathy", "Named a feeling, but nothing of this case.", -1, -1, 1, 0, Helps.Warmth, feeling.Span)
                : new("scripted-empathy", $"A phrase {who} has heard before.", 2, 0, -3, -2, Span: feeling.Span);
        if (valid is not null)
            yield return new("validated", $"Said that {who} has every reason.", -4, -2, 4, 1, Helps.Warmth, valid.Span);
        if (sorry is not null)
        {
            var times = Times(d, "apology") + Times(d, "apology-specific");
            if (specific >= 0.25 && times < 2)
                yield return new("apology-specific", "An apology for just this.", -3, -1, 3, 1, Helps.Warmth, sorry.Span);
            else if (times < 2)
                yield return new("apology", "An apology.", -1, 0, 1, 0, Helps.Warmth, sorry.Span);
            else
                yield return new("apology-again", "Sorry once more, and nothing else.", 2, 0, -2, -2, Span: sorry.Span);
        }
        if (r.Has(Act.Scripted) && feeling is null)
            yield return new("scripted", "A stock phrase.", Times(d, "scripted") == 0 ? 1 : 2.5, 0, -2, -2, Span: r.First(Act.Scripted)!.Span);
        if (r.Has(Act.InviteMore))
            yield return new("invited", $"Let {who} tell it.", -1, -3, 3, 5, Helps.Time, r.First(Act.InviteMore)!.Span);
        if (r.Has(Act.OwnIt))
            yield return new("owned", "Took it on personally.", -2, -4, 3, 1, Helps.Warmth, r.First(Act.OwnIt)!.Span);
    }

    private static IEnumerable<Impulse> Competent(CallDraft d, TurnInWork t)
    {
        var r = t.Reading;
        if (t.Crams)
        {
            yield return new("crammed", "So many good phrases in one breath that none of them can be meant.", 4, 1, -5, -5);
            yield break;
        }
        if (r.First(Act.SetExpectation) is { } time)
            yield return new("time-given", "Said how long it takes.", -1, -4, 2, 4, Helps.Speed, time.Span);
        else if (r.First(Act.ExplainStep) is { } step)
            yield return new("step-explained", "Said what happens now.", -1, -3, 2, 2, Helps.Precision, step.Span);
        if (r.Has(Act.Hold) && r.Remark != Remark.Newcomer && r.WaitPromised is null && !r.Has(Act.SetExpectation) && !r.Has(Act.ExplainStep))
            yield return new("hold-no-reason", "Asked to wait, without a reason or a time.", 2, 2, -1, -5, Span: r.First(Act.Hold)!.Span);
        var asksNew = t.Ledger.Any(e => e.Kind is LedgerEntryKind.Asked or LedgerEntryKind.Withheld);
        var builds = t.Ledger.Any(e => e.Kind == LedgerEntryKind.Restated) || r.Has(Act.NameCause) || r.Has(Act.Validate);
        if (asksNew && d.Turn <= 1 && d.State.Feelings.Anger >= 60 && !builds && !r.Has(Act.Apology) && !r.Has(Act.AcknowledgeFeeling))
            yield return new("form-first", "Asked for the form's fields before hearing the person.", 3, 0, -2, -5);
        else if (asksNew && builds)
            yield return new("builds-on", "Asked on from what had been told.", -1, -1, 2.5, 0, Helps.Precision);
        if (r.Has(Act.CheckUnderstanding) && t.Ledger.Any(e => e.Kind == LedgerEntryKind.Restated))
            yield return new("checked", "Checked whether it was understood rightly.", -1, -2, 2, 1, Helps.Time);
    }

    private static IEnumerable<Impulse> Pace(CallDraft d, TurnInWork t)
    {
        var needsTime = d.Scenario.Caller.Needs.Time;
        if (t.Reading.Tone.Questions >= 3)
            yield return new("question-stack", $"{t.Reading.Tone.Questions} questions at once.", 1, 3, -1, -4 - (3 * needsTime));
        if (t.Reading.Tone.Pressing)
            yield return new("hurried", $"Pressed {d.CallerName} for time.", 3, 4 * needsTime, -3 - (3 * needsTime), -5 - (4 * needsTime));
        if (t.Reading.Tone.Shouting)
            yield return new("shouted", "Written in capitals.", 5, 3, -4, -3);
        if (t.LateBack)
            yield return new("late-back", "Came back later than promised.", 4, 3, -5, -5);
        else if (t.BackInTime)
            yield return new("back-in-time", "Came back within the time promised.", -1, -3, 3, 2, Helps.Speed);
    }

    private static IEnumerable<Impulse> Odd(CallDraft d, TurnInWork t)
    {
        var r = t.Reading;
        if (t.SameAgain)
            yield return new("same-again", "The same reply as before.", 4, 0, -4, -7);
        else if (r.Remark is Remark.Gibberish or Remark.OnlyEmoji or Remark.OtherLanguage or Remark.Empty or Remark.PromptAttack)
            yield return new("odd-reply", "A reply that makes no sense here.", 1, 1, -2, -4);
        else if (r.Remark is Remark.OffTopic or Remark.AgentsLife or Remark.OddOffer or Remark.Joke or Remark.HowAreYou && d.Turn > 1)
            yield return new("off-topic", "Beside the point.", d.State.Feelings.Anger > 55 ? 2 : 0, 0, -1, -3 * (0.5 + d.Scenario.Caller.Needs.Speed));
        else if (r.Remark == Remark.Flattery)
            yield return new("flattered", "A compliment instead of help.", 1, 0, -1.5, -2);
        else if (t.DoesNothing && d.Turn > 1)
            yield return new("nothing-done", "A reply that moved nothing.", d.Mind.IdleTurns >= 1 ? 2 : 0, 1, -1, -3 - (2 * Math.Min(3, d.Mind.IdleTurns)));
    }

    // "A courier, perhaps? When are you at home?" finds out in the same breath.
    private static bool StillAsks(TurnInWork t) => t.Reading.Questions.Any(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic && q.TargetId is not null);

    private static IEnumerable<Impulse> Offered(CallDraft d, TurnInWork t)
    {
        foreach (var o in t.Offers)
        {
            var first = d.Mind.Offers.GetValueOrDefault(o.ResolutionId)?.Times <= 1;
            var title = Settlement.Spoken(d.Scenario.Resolution(o.ResolutionId), o.Amount);
            Impulse? felt = o.Answer switch
            {
                OfferAnswer.Accepted or OfferAnswer.OverLimit when !o.TakenBefore => new($"offer-accepted-{o.ResolutionId}", $"Something that helps: {title}.", -4, -6, 4, 3, Helps.Speed),
                OfferAnswer.Forbidden when first => new($"offer-accepted-{o.ResolutionId}", $"Something that helps: {title}.", -4, -6, 4, 3, Helps.Speed),
                OfferAnswer.Haggled when first => new("offer-haggled", $"A step, not enough yet: {title}.", -1, -1, 1, 0, Helps.Speed),
                OfferAnswer.Refused => new("offer-refused", $"Not what helps: {title}.", 3, 1, -3, -3),
                OfferAnswer.TooEarly when first && !StillAsks(t) => new("offer-too-early", $"A fix before knowing what is wrong: {title}.", 2, 1, -4, -3),
                OfferAnswer.Repeated => new("offer-repeated", $"The same offer again: {title}.", 3, 0, -3, -5),
                _ => null,
            };
            if (felt is not null)
                yield return felt with { Span = o.Span };
            // What is carried out weighs more than what is said: a kept promise is felt once, whatever was felt at the offer.
            if (o.Tense is OfferTense.SaidDone or OfferTense.Promised && o.Answer == OfferAnswer.Accepted && Settlement.IsDone(d, o.ResolutionId) && !d.Mind.DeedsKnown.Contains(o.ResolutionId))
                yield return new("promise-kept", $"Really done, and said so: {title}.", -4, -4, 3, 2, Span: o.Span);
        }
    }

    private static int Times(CallDraft d, string reason) => d.Mind.Felt.GetValueOrDefault(reason);

    private static string Count(int n, string noun) => n == 1 ? $"one {noun}" : $"{n} {noun}s";

    private static string Names(CallDraft d, IEnumerable<LedgerEntry> entries) => string.Join(", ", entries.Take(3).Select(e => d.Scenario.Fact(e.FactId).Label));
}
