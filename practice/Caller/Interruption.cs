using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>Tells writing over the caller from messages that merely crossed.</summary>
internal static class Interruption
{
    private const double CrossingSeconds = 1.2;

    /// <summary>Fragments on their way when the message arrived, or 0 when it crossed the very start of the burst or the burst had not begun.</summary>
    public static int FragmentsCutOff(CallDraft d)
    {
        var onTheirWay = d.State.Planned.Count(p => p.Speaker == Speaker.Caller);
        if (onTheirWay == 0 || d.Mind.BurstBegan is not { } began)
            return 0;
        return (d.Now - began).TotalSeconds <= CrossingSeconds * Math.Min(1, d.Pace) ? 0 : onTheirWay;
    }
}
