using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>How the caller takes what is offered in words: accept, haggle, refuse, or too early to say.</summary>
internal static class OfferWeighing
{
    private const double TrustToTakeLess = 60;
    private const int TurnsOfFindingOut = 4;
    private const int TimesTooEarly = 2;
    private const double TooAngryForIt = 70;

    public static IReadOnlyList<OfferMade> Weigh(CallDraft d, Reading reading, int turn)
    {
        var made = new List<OfferMade>();
        var several = reading.Offers.Where(o => o.OneOfSeveral).Select(o => o.ResolutionId).ToHashSet(StringComparer.Ordinal);
        var chosen = Chosen(d, reading, several);
        foreach (var heard in reading.Offers.Where(o => o.Tense != OfferTense.Denied && !OnlyAsksAbout(reading, o)).GroupBy(o => o.ResolutionId).Select(g => g.OrderBy(o => o.Amount is null).ThenByDescending(o => o.Tense).First()))
        {
            if (several.Contains(heard.ResolutionId) && heard.ResolutionId != chosen)
                continue;
            if (d.Scenario.Resolutions.FirstOrDefault(r => r.Id == heard.ResolutionId) is not { } resolution)
                continue;
            var before = d.Mind.Offers.GetValueOrDefault(resolution.Id);
            var answer = Answer(d, reading, resolution, heard, before);
            // "I read both pages" may be any time; with both read at the desk it tells that it was done.
            var tense = heard is { Tense: OfferTense.Proposed, Asks: false } && Settlement.IsDone(d, resolution.Id) && !d.Mind.DeedsKnown.Contains(resolution.Id) ? OfferTense.SaidDone : heard.Tense;
            made.Add(new OfferMade(resolution.Id, tense, heard.Amount, answer, turn, heard.Span, before?.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit));
            var best = heard.Amount is { } a && before?.Amount is { } b ? Math.Max(a, b) : heard.Amount ?? before?.Amount;
            var standing = answer == OfferAnswer.Repeated && before is not null ? before.Answer : answer;
            d.Mind = d.Mind with { Offers = d.Mind.Offers.SetItem(resolution.Id, new OfferStanding(standing, best, (before?.Times ?? 0) + 1, tense, turn)) };
        }
        made.AddRange(ToldAsDone(d, reading, turn, made));
        return made;
    }

    // What was done at the desk and is then spoken of, in whatever words, has been told.
    private static List<OfferMade> ToldAsDone(CallDraft d, Reading reading, int turn, List<OfferMade> made)
    {
        var told = new List<OfferMade>();
        var unspoken = d.Scenario.Resolutions.Where(r => Settlement.IsDone(d, r.Id) && !d.Mind.DeedsKnown.Contains(r.Id) && made.All(m => m.ResolutionId != r.Id)).ToList();
        foreach (var r in unspoken)
        {
            // "All done." speaks of what was done since the last word.
            var fresh = d.State.Deeds.Any(x => x.ActionId == r.Id && x.Accepted && x.Turn == d.Turn);
            if ((reading.Matters.FirstOrDefault(m => m.ResolutionId == r.Id)?.Span ?? (fresh ? reading.SaysDone : null)) is not { } span)
                continue;
            var before = d.Mind.Offers.GetValueOrDefault(r.Id);
            var amount = d.State.Deeds.Last(x => x.ActionId == r.Id && x.Accepted).Value;
            var answer = Answer(d, reading, r, new HeardOffer(r.Id, OfferTense.SaidDone, amount, span, span.Of(reading.Text)), before);
            d.Mind = d.Mind with { Offers = d.Mind.Offers.SetItem(r.Id, new OfferStanding(answer, amount ?? before?.Amount, (before?.Times ?? 0) + 1, OfferTense.SaidDone, turn)) };
            told.Add(new OfferMade(r.Id, OfferTense.SaidDone, amount, answer, turn, span, before?.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit));
        }
        return told;
    }

    /// <summary>
    /// Of remedies put to choose between the caller takes the one that helps most. Where none could be judged yet, "would Wednesday or Friday suit you?" only
    /// asks what suits, and nothing is chosen.
    /// </summary>
    private static string? Chosen(CallDraft d, Reading reading, IReadOnlySet<string> several) => reading.Offers.Where(o => several.Contains(o.ResolutionId))
        .Select(o => (o.ResolutionId, Resolution: d.Scenario.Resolutions.FirstOrDefault(r => r.Id == o.ResolutionId), Heard: o))
        .Where(x => x.Resolution is not null && Answer(d, reading, x.Resolution, x.Heard, d.Mind.Offers.GetValueOrDefault(x.ResolutionId)) is OfferAnswer.Accepted or OfferAnswer.OverLimit or OfferAnswer.Haggled)
        .OrderByDescending(x => x.Resolution!.Worth).ThenBy(x => x.Heard.Span.Start).Select(x => x.ResolutionId).FirstOrDefault();

    /// <summary>"Does your bank take CSV?" asks for a fact; it offers nothing yet.</summary>
    private static bool OnlyAsksAbout(Reading reading, HeardOffer offer) =>
        reading.Questions.Any(q => q.About == QuestionAbout.Fact && q.Span.Start <= offer.Span.Start && offer.Span.End <= q.Span.End);

    private static OfferAnswer Answer(CallDraft d, Reading reading, Resolution r, HeardOffer heard, OfferStanding? before)
    {
        var done = Settlement.IsDone(d, r.Id);
        if (Settlement.IsVoided(d, r.Id) || r.Worth < 0)
            return before is null ? OfferAnswer.Refused : OfferAnswer.Repeated;
        if (r.HandsOver)
            return d.State.Feelings is { Trust: >= 50, Anger: < 65 } ? OfferAnswer.Accepted : OfferAnswer.Refused;
        if (r.Forbidden)
            return OfferAnswer.Forbidden;
        if (done || before?.Answer == OfferAnswer.Accepted)
            return OfferAnswer.Accepted;
        if (r.NeedsFacts.Any(f => !d.Ledger.IsShared(f) && !WasAsked(d, r, f) && !reading.Facts.Any(h => h.FactId == f && h.Use is FactUse.Asked or FactUse.Restated or FactUse.Confirmed)))
        {
            if (before is { Answer: OfferAnswer.TooEarly, Times: >= TimesTooEarly })
                return OfferAnswer.Repeated;
            if (before?.Answer != OfferAnswer.TooEarly || !IsMeantAtLast(d, r))
                return OfferAnswer.TooEarly;
        }

        var better = heard.Amount is { } now && (before?.Amount is not { } then || now > then);
        if (before is { Answer: OfferAnswer.Haggled or OfferAnswer.Refused } && r.Value is not null && !better)
            return OfferAnswer.Repeated;
        if (r.Value is { } value)
        {
            if (heard.Amount is not { } amount)
                return OfferAnswer.Haggled;
            if (amount < value.Fair)
                return before is { Answer: OfferAnswer.Haggled } && d.State.Feelings.Trust >= TrustToTakeLess ? OfferAnswer.Accepted : OfferAnswer.Haggled;
            if (amount > value.Max)
                return OfferAnswer.OverLimit;
        }
        var disbelieves = d.State.Feelings is { Anger: >= 85, Trust: < 25 };
        var testsLimits = d.Scenario.Caller.AngerKind == AngerKind.Proactive && d.State.Feelings.Anger >= 45;
        return before is null && (disbelieves || testsLimits) ? OfferAnswer.Haggled : OfferAnswer.Accepted;
    }

    // Held out a second time it is meant; what ought to have been asked was small, and the caller had said so once.
    private static bool IsMeantAtLast(CallDraft d, Resolution r) => d.Turn >= TurnsOfFindingOut && d.State.Feelings.Anger < TooAngryForIt && r.NeedsFacts.All(f => d.Ledger.IsShared(f) || !d.Scenario.Fact(f).IsHidden);

    // Who knows part of it, asked for the rest and was not told could not know more; that is no hurry.
    private static bool WasAsked(CallDraft d, Resolution r, string fact) => r.NeedsFacts.Any(d.Ledger.IsShared) && (d.Ledger.Count(fact, LedgerEntryKind.Withheld) > 0 || d.Ledger.Count(fact, LedgerEntryKind.Asked) > 0);
}
