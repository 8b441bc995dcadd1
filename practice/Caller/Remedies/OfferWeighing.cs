using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>How the caller takes what is offered in words: accept, haggle, refuse, or too early to say.</summary>
internal static class OfferWeighing
{
    private const double TrustToTakeLess = 60;

    public static IReadOnlyList<OfferMade> Weigh(CallDraft d, Reading reading, int turn)
    {
        var made = new List<OfferMade>();
        foreach (var heard in reading.Offers.Where(o => o.Tense != OfferTense.Denied && !OnlyAsksAbout(reading, o)).GroupBy(o => o.ResolutionId).Select(g => g.OrderBy(o => o.Amount is null).ThenByDescending(o => o.Tense).First()))
        {
            if (d.Scenario.Resolutions.FirstOrDefault(r => r.Id == heard.ResolutionId) is not { } resolution)
                continue;
            var before = d.Mind.Offers.GetValueOrDefault(resolution.Id);
            var answer = Answer(d, reading, resolution, heard, before);
            made.Add(new OfferMade(resolution.Id, heard.Tense, heard.Amount, answer, turn, heard.Span, before?.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit));
            var best = heard.Amount is { } a && before?.Amount is { } b ? Math.Max(a, b) : heard.Amount ?? before?.Amount;
            var standing = answer == OfferAnswer.Repeated && before is not null ? before.Answer : answer;
            d.Mind = d.Mind with { Offers = d.Mind.Offers.SetItem(resolution.Id, new OfferStanding(standing, best, (before?.Times ?? 0) + 1, heard.Tense, turn)) };
        }
        return made;
    }

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
        if (r.NeedsFacts.Any(f => !d.Ledger.IsShared(f) && !reading.Facts.Any(h => h.FactId == f && h.Use == FactUse.Asked)))
            return before?.Answer == OfferAnswer.TooEarly ? OfferAnswer.Repeated : OfferAnswer.TooEarly;
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
}
