using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening;

/// <summary>How long the agent asks the caller to wait in this chat.</summary>
internal static class WaitReader
{
    private const double LongestSeconds = 3600;

    // "One second" is said of any short while.
    private const double ShortestSeconds = 30;

    /// <summary>The time when one is given ("two minutes"), null for "a moment" or none; longer than an hour is no waiting in a chat.</summary>
    public static TimeSpan? Read(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        foreach (var mention in scene.Mentions.Where(m => m.Kind == MentionKind.Duration && m.Number > 0))
        {
            var position = scene.U[mention.Start].Start;
            var waits = acts.Any(a => a.Act is Act.Hold or Act.SetExpectation && position >= a.Span.Start - 30 && position < a.Span.End);
            var seconds = (double)Math.Min(mention.Number, 10000) * (mention.Unit switch { "second" => 1, "minut" or "minute" => 60, "hour" => 3600, _ => 0 });
            if (waits && seconds is >= ShortestSeconds and <= LongestSeconds)
                return TimeSpan.FromSeconds(seconds);
        }

        return null;
    }
}
