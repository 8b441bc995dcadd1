namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Never writes a word.</summary>
internal sealed class Mute(Seen seen, Dice dice) : Agent(seen, dice)
{
    private const double Minute = 60;

    public override Step Next() => new Wait(Minute);
}
