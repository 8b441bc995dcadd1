namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Sorry, in every way there is, and nothing else.</summary>
internal sealed class ApologyLoop(Seen seen, Dice dice) : Agent(seen, dice)
{
    private const int MostTurns = 12;

    private static readonly Wordings Words = Wordings.Of("gamers");

    public override Step Next()
    {
        if (Seen.Turns >= MostTurns)
            return new Leave();
        var text = Word(Words, "sorry");
        return new Say(text, Typing(text));
    }
}
