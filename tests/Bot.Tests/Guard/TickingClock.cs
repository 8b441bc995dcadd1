using Microsoft.Extensions.Time.Testing;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>
/// A clock that a test moves on, and that goes on by one tick each time somebody looks at it, for less than a millisecond.
/// Who waits "until 12:00:01.0004" with timers of whole milliseconds, as Orleans does, has nothing to wait for in the last part: he looks again at once,
/// and before a clock that stands still he looks for ever.
/// </summary>
public sealed class TickingClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _set;
    private long _looks;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            var set = base.GetUtcNow();
            _looks = set == _set ? Math.Min(_looks + 1, TimeSpan.TicksPerMillisecond - 1) : 0;
            _set = set;
            return set.AddTicks(_looks);
        }
    }
}
