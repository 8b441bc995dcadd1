using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// The sum of what was brought about. Each remedy counts its worth once: whole when done at the desk, half when only accepted in words;
/// below a fair value in proportion to it; nothing when the twist has made it void, when policy forbids it, or when what must go with it
/// is missing (then half). A remedy that harms counts against. Compared with 80 % of what the case allows (at most 100), and held to the ending.
/// </summary>
/// <param name="Worth">The sum, 0 to 100.</param>
/// <param name="Share">0 to 1 of full marks.</param>
/// <param name="Counted">Ids of the remedies that counted.</param>
internal sealed record Solved(double Worth, double Share, IReadOnlySet<string> Counted)
{
    private const double OnlySaid = 0.5;
    private const double WithoutItsCondition = 0.5;
    private const double EnoughOfTheCase = 0.8;

    public static Solved Of(CallView call)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var worth = 0.0;
        foreach (var resolution in call.Scenario.Resolutions)
        {
            var value = resolution.Worth * Part(call, resolution);
            worth += value;
            if (value > 0)
                counted.Add(resolution.Id);
        }

        worth = Math.Clamp(worth, 0, 100);
        var possible = Math.Min(100, call.Scenario.Resolutions.Where(r => !r.Forbidden && r.Worth > 0).Sum(r => r.Worth));
        var share = possible <= 0 ? 0 : Math.Min(1, worth / (EnoughOfTheCase * possible));
        return new Solved(worth, Held(share, call.Call.Ending), counted);
    }

    private static double Part(CallView call, Resolution resolution)
    {
        var deeds = call.Done.Where(d => d.ActionId == resolution.Id).ToList();
        // A remedy that fails at first is solved only by the second attempt.
        var done = deeds.Count > (resolution.FailsFirst ? 1 : 0) || deeds.Count == 1 && resolution.FailsFirst && call.Turns.All(t => !t.Drew(MoveIds.DoneFailed));
        var agreed = call.Offers.Where(o => o.Offer.ResolutionId == resolution.Id && o.Offer.Answer == OfferAnswer.Accepted).ToList();
        if (!done && agreed.All(o => o.Turn.Worth <= 0) || resolution.Forbidden)
            return 0;
        // The last word holds, also one that came with an insult: else insulting while lowering an offer would bring the higher one back.
        OfferMade? accepted = agreed.LastOrDefault().Offer;
        if (call.Call.TwistAtTurn is not null && call.Scenario.Twist is { } twist && twist.Voids.Contains(resolution.Id))
            return 0;
        var part = done ? 1 : OnlySaid;
        var amount = done ? deeds[^1].Value ?? accepted?.Amount : accepted?.Amount;
        if (resolution.Value is { Fair: > 0 } value && amount is { } given)
            part *= Math.Clamp((double)(given / value.Fair), 0, 1);
        if (resolution.Requires.Any(r => call.Done.All(d => d.ActionId != r) && !call.Offers.Any(o => o.Offer.ResolutionId == r && o.Offer.Answer == OfferAnswer.Accepted)))
            part *= WithoutItsCondition;
        return part;
    }

    // The caller's own verdict is heard in both directions: nobody who hung up was helped, nobody who agreed got nothing.
    private static double Held(double share, Ending? ending) => ending switch
    {
        Ending.HungUp or Ending.TimedOut => Math.Min(share, 0.15),
        Ending.GivenUp or Ending.EndedByTrainee => Math.Min(share, 0.3),
        Ending.EndedForAbuse => Math.Min(share, 0.5),
        Ending.AcceptedButHurt => Math.Min(share, 0.85),
        Ending.Solved => share > 0 ? Math.Max(share, 0.6) : 0,
        _ => share,
    };
}
