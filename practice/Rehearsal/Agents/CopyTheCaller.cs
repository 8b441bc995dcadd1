namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Turns the caller's words round and asks whether that is right; the remedy, if any, is booked without a word.</summary>
internal sealed class CopyTheCaller(Seen seen, Dice dice) : Agent(seen, dice)
{
    private const int MostTurns = 14;

    public override Step Next()
    {
        if (Seen.Turns >= MostTurns)
            return new Leave();
        var said = string.Join(", ", Seen.JustSaid.DefaultIfEmpty("this").Select(l => CaseKnowledge.Yours(l.TrimEnd('.', '!', '?'))));
        var text = $"So {said}, is that right?";
        return new Say(text, Typing(text));
    }

    public override string Notes() => Listed(Seen.Told);
}
