namespace PracticeCaller.Browser.Tests.Hosting;

/// <summary>Waits for a condition that nobody announces.</summary>
internal static class Poll
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until the condition holds; fails with what was waited for.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, Func<string> what, TimeSpan within)
    {
        var end = DateTime.UtcNow + within;
        while (!await condition())
        {
            Assert.True(DateTime.UtcNow < end, $"Waited {within.TotalSeconds:0} s for {what()}");
            await Task.Delay(Every);
        }
    }
}
