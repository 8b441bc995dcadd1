namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Sends the caller's last words back.</summary>
internal sealed class Parrot(Seen seen, Dice dice) : Agent(seen, dice)
{
    private const int MostTurns = 14;

    public override Step Next()
    {
        if (Seen.Turns >= MostTurns)
            return new Leave();
        var text = string.Join(". ", Seen.JustSaid.DefaultIfEmpty("ok"));
        return new Say(text, Typing(text));
    }
}
