using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>The change that comes in mid-call: at the agent's desk first, or from the caller.</summary>
internal static class Twists
{
    /// <summary>Move id of the line that brings the twist.</summary>
    public const string Move = "twist";

    private const int TurnsUntilCallerFindsOut = 2;

    /// <summary>Puts the twist behind the caller's answer when its moment has come.</summary>
    public static void Plan(CallDraft d, int turn)
    {
        if (d.Scenario.Twist is not { } twist || d.State.TwistAtTurn is not null || d.State.Planned.Any(p => p.Move == Move || p.Ends is not null))
            return;
        // What was offered before anything was known has moved nothing yet.
        var resolutionMet = twist.AfterResolution is { } id && ((d.Mind.Offers.TryGetValue(id, out var offer) && offer.Answer != OfferAnswer.TooEarly) || d.State.Deeds.Any(x => x.ActionId == id));
        if (turn < twist.AfterTurn && !resolutionMet)
            return;
        // What is already cured does not come up any more: no block is announced on a line that was just taken out of it.
        if (twist.DeskNote is not null && !twist.ComesAnyway && twist.Needs.Any(need => Settlement.IsDone(d, need)))
            return;
        // Nor does a caller ask for what they have just been told is there; what upsets other plans happens all the same.
        if (twist.DeskNote is null && twist.Voids.Count == 0 && twist.Needs.Any(d.Mind.DeedsKnown.Contains))
            return;
        if (twist.DeskNote is { } note)
        {
            var due = d.State.Planned.Count > 0 ? d.State.Planned[^1].DueAt : d.Now;
            var line = new PlannedLine(d.NewLineId(), note, due, turn, Move, [], Speaker: Speaker.Desk);
            d.State = d.State with { Planned = [.. d.State.Planned, line] };
        }
        else if (Words.Say(d, new Move(Move, Own: OwnLine.Of("twist/says", twist.CallerSays))) is { } says)
        {
            d.Mind = d.Mind with { TwistSpoken = true };
            Delivery.Plan(d, turn, says);
        }
    }

    /// <summary>False for a topic that belongs to the time before or after the caller knew of the change.</summary>
    public static bool IsTimeFor(CallDraft d, Topic topic) => topic.When is not { } when || when == (Knows(d) ? TopicTime.AfterTwist : TopicTime.BeforeTwist);

    // What came over the agent's desk the caller knows from the agent, or once they have found out.
    private static bool Knows(CallDraft d) => d.State.TwistAtTurn is not null && (d.Scenario.Twist is not { DeskNote: not null } || d.Mind.TwistSpoken || d.Mind.TwistRaised || d.Mind.TwistForestalled);

    /// <summary>True when the caller finds out now, because the agent kept it to themselves.</summary>
    public static bool CallerFindsOut(CallDraft d, int turn) =>
        d.Scenario.Twist is { DeskNote: not null } && d.State.TwistAtTurn is { } at && !d.Mind.TwistRaised && !d.Mind.TwistForestalled && !d.Mind.TwistSpoken && turn >= at + TurnsUntilCallerFindsOut
        && (d.Scenario.Twist.Needs.Count == 0 || Settlement.TwistIsOpen(d));
}
