namespace PracticeCaller.Cli.Terminal;

/// <summary>A clock for piped calls: it moves only when told, so that the same input gives the same output.</summary>
internal sealed class SteppedTime(DateOnly day) : TimeProvider
{
    private DateTimeOffset _now = new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    public void Step(TimeSpan by) => _now += by;

    public override DateTimeOffset GetUtcNow() => _now;
}
