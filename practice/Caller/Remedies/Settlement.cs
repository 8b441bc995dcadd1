using System.Globalization;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>How much of the problem is solved, in the caller's eyes and in fact.</summary>
internal static class Settlement
{
    /// <summary>From here on the caller can call it solved.</summary>
    public const double Enough = 60;

    private const double WorthChasing = 20;
    private const double WorthOfAPromise = 0.7;
    private const double WorthOfALowOffer = 0.35;
    private const double MostWhileTwistIsOpen = 45;

    /// <summary>What is on the table, promised or done, 0 to 100.</summary>
    public static double Worth(CallDraft d) => Sum(d, r => IsDone(d, r.Id) ? 1 : d.Mind.Offers.TryGetValue(r.Id, out var o) ? WorthAsOffered(o.Answer) : 0);

    /// <summary>What has really been done, 0 to 100.</summary>
    public static double Done(CallDraft d) => Sum(d, r => IsDone(d, r.Id) ? 1 : 0);

    /// <summary>True when enough has been done, and done after the twist where that matters.</summary>
    public static bool IsSettled(CallDraft d) => Done(d) >= Enough;

    /// <summary>True when enough is on the table if every promise is kept.</summary>
    public static bool WouldBeSettled(CallDraft d) => Sum(d, r => IsDone(d, r.Id) || (d.Mind.Offers.TryGetValue(r.Id, out var o) && o.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit) ? 1 : 0) >= Enough;

    /// <summary>Solved with good feeling, or accepted but hurt.</summary>
    public static Ending EndingWhenSettled(CallDraft d) => d.State.Feelings is { Anger: <= 52, Trust: >= 42 } || StillSoftened(d) ? Ending.Solved : Ending.AcceptedButHurt;

    // Who has just said that things are better now, and has not been hurt since, does not leave with a reproach.
    private static bool StillSoftened(CallDraft d) => d.State.Feelings is { Anger: <= 58, Trust: >= 36 } && d.State.Turns.Count > 0 && d.State.Turns[^1] is var last
        && last.Moves.Contains(MoveIds.MoodSoftens) && d.State.Feelings.Anger <= last.After.Anger && d.State.Feelings.Trust >= last.After.Trust;

    public static bool IsDone(CallDraft d, string id)
    {
        var deeds = d.State.Deeds;
        for (var i = 0; i < deeds.Count; i++)
        {
            if (deeds[i].Accepted && deeds[i].ActionId == id)
                return true;
        }

        return false;
    }

    /// <summary>Promised in words, welcome, and not done at the desk.</summary>
    public static Resolution? UnkeptPromise(CallDraft d) => d.Scenario.Resolutions.FirstOrDefault(r => !IsDone(d, r.Id) && !IsVoided(d, r.Id)
        && d.Mind.Offers.TryGetValue(r.Id, out var o) && o.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit or OfferAnswer.Forbidden && o.Tense != OfferTense.Proposed);

    /// <summary>Welcome, weighty, and not done yet, whether promised or only proposed; the one spoken of last. Whoever still waits for it does not take "is that enough?" for the end.</summary>
    public static Resolution? Outstanding(CallDraft d) => d.Scenario.Resolutions.Where(r => !IsDone(d, r.Id) && !IsVoided(d, r.Id) && r.Worth >= WorthChasing && !d.Mind.PromisesChased.Contains(r.Id)
        && d.Mind.Offers.TryGetValue(r.Id, out var o) && o.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit).MaxBy(r => d.State.Turns.LastOrDefault(t => t.Offers.Any(o => o.ResolutionId == r.Id))?.Number ?? int.MaxValue);

    /// <summary>True when the twist has made it worth nothing.</summary>
    public static bool IsVoided(CallDraft d, string id) => d.State.TwistAtTurn is not null && d.Scenario.Twist?.Voids.Contains(id) == true;

    /// <summary>True when something that matters was promised and is still missing, and the caller has not chased it yet.</summary>
    public static bool MissesAPromise(CallDraft d) => UnkeptPromise(d) is { Worth: >= WorthChasing } promise && !d.Mind.PromisesChased.Contains(promise.Id);

    /// <summary>The resolution as one says it: "credit part of the bill (206 EUR)".</summary>
    public static string Spoken(Resolution r, decimal? amount)
    {
        var title = char.ToLowerInvariant(r.Title[0]) + r.Title[1..];
        return amount is { } a && r.Value is { } v ? $"{title} ({a.ToString("0.##", CultureInfo.InvariantCulture)} {v.Unit})".Replace(" )", ")", StringComparison.Ordinal) : title;
    }

    public static bool TwistIsOpen(CallDraft d) => d.State.TwistAtTurn is not null && d.Scenario.Twist is { Needs.Count: > 0 } twist
        && !twist.Needs.Any(id => IsDone(d, id) || (d.Mind.Offers.TryGetValue(id, out var o) && o.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit));

    private static double Sum(CallDraft d, Func<Resolution, double> share)
    {
        var sum = 0.0;
        foreach (var r in d.Scenario.Resolutions)
        {
            // What counts for nothing adds nothing, however fair.
            if (share(r) is > 0 and var part && !IsVoided(d, r.Id))
                sum += r.Worth * part * Fairness(d, r);
        }

        sum = Math.Clamp(sum, 0, 100);
        return TwistIsOpen(d) ? Math.Min(sum, MostWhileTwistIsOpen) : sum;
    }

    private static double Fairness(CallDraft d, Resolution r)
    {
        if (r.Value is not { } value)
            return 1;
        var amount = d.State.Deeds.LastOrDefault(x => x.ActionId == r.Id && x.Accepted)?.Value ?? d.Mind.Offers.GetValueOrDefault(r.Id)?.Amount;
        return amount is null ? 0.4 : value.Fair <= 0 ? 1 : (double)Math.Clamp(amount.Value / value.Fair, 0, 1);
    }

    private static double WorthAsOffered(OfferAnswer answer) => answer switch
    {
        OfferAnswer.Accepted or OfferAnswer.OverLimit or OfferAnswer.Forbidden => WorthOfAPromise,
        OfferAnswer.Haggled => WorthOfALowOffer,
        _ => 0,
    };
}
