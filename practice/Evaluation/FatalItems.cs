using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What fails a call whatever the rest.</summary>
internal static class FatalItems
{
    public const string Abuse = "abuse", FalsePromise = "false-promise", NothingDone = "nothing-done";

    /// <summary>The ids a rubric may list.</summary>
    public static IReadOnlyList<string> Ids { get; } = [Abuse, FalsePromise, NothingDone];

    /// <summary>The rubric's fatal items that happened, with evidence.</summary>
    public static IReadOnlyList<(double Cap, CriterionResult Result)> Of(Rubric rubric, CallView call) =>
        [.. rubric.Fatal.Select(item => (item, Found: Found(item.Id, call))).Where(x => x.Found.Count > 0).Select(x => (x.item.Cap, Result(x.item, x.Found, call)))];

    private static List<Evidence> Found(string id, CallView call) => id switch
    {
        Abuse => [.. call.Turns.SelectMany(t => t.Heard(Act.Insult).Select(a => CallView.Show(t, a, good: false)))],
        FalsePromise => [.. call.Offers.Where(o => o.Offer.Tense is OfferTense.Promised or OfferTense.SaidDone && HonestPromises.CannotBeKept(call, o.Offer) && !TakenBack(call, o.Turn, o.Offer.ResolutionId)).Select(o => CallView.Show(o.Turn, o.Offer.Span, null, good: false))],
        NothingDone when LeavesWithNothing(call) => [.. call.Turns.TakeLast(1).Select(t => CallView.Show(t, good: false))],
        _ => [],
    };

    // Kindness is not a remedy, and neither is a promise. Passing on and ending for abuse are decisions of their own.
    private static bool LeavesWithNothing(CallView call) =>
        call.Call.Ending is not (null or Ending.HandedOver or Ending.EndedForAbuse) && call.Scenario.Resolutions.Any(r => r.Worth > 0 && !r.Forbidden)
        && !call.Done.Any(d => call.Resolution(d.ActionId) is { Worth: > 0 });

    // Whoever notices and says so has not deceived the caller.
    private static bool TakenBack(CallView call, TurnView promised, string id) =>
        call.Offers.Any(o => o.Turn.Number > promised.Number && o.Offer.ResolutionId == id && o.Offer.Tense == OfferTense.Denied);

    private static CriterionResult Result(FatalItem item, List<Evidence> found, CallView call) => new(
        $"fatal.{item.Id}", item.Title, item.Id == Abuse ? Skill.Empathy : Skill.ProblemSolving, Verdict.NotMet, 0, 0, ResultWords.Fatal(item, call.Name), [.. found.Select(call.WithLine)]);
}
