namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>Whoever waits for a moment between two milliseconds gets there.</summary>
public sealed class TickingClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(104_000)]
    [InlineData(109_999)]
    [InlineData(1)]
    public void AWaitForAFractionOfAMillisecond_ComesToItsEnd(long ticks)
    {
        var clock = new TickingClock(Noon);
        var due = Noon.AddTicks(ticks);
        var waits = 0;
        var waiting = WaitAsync();
        clock.Advance(TimeSpan.FromMilliseconds(ticks / TimeSpan.TicksPerMillisecond));
        Assert.True(waiting.IsCompletedSuccessfully);

        async Task WaitAsync()
        {
            for (var left = due - clock.GetUtcNow(); left > TimeSpan.Zero; left = due - clock.GetUtcNow())
            {
                Assert.True(++waits < 2 * TimeSpan.TicksPerMillisecond);
                await Task.Delay(left, clock, TestContext.Current.CancellationToken).ConfigureAwait(false);
            }
        }
    }

    [Fact]
    public void TheClock_NeverGoesBack()
    {
        var clock = new TickingClock(Noon);
        var last = clock.GetUtcNow();
        for (var i = 0; i < 30_000; i++)
        {
            if (i % 11_000 == 0)
                clock.Advance(TimeSpan.FromMilliseconds(1));
            var now = clock.GetUtcNow();
            Assert.True(now >= last);
            last = now;
        }

        Assert.True(last < Noon.AddMilliseconds(4));
    }
}
