namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Compliments the caller, and books everything at the desk in the meantime.</summary>
internal sealed class Flatterer(Seen seen, Dice dice) : Agent(seen, dice)
{
    private const int MostTurns = 12;

    private static readonly Wordings Words = Wordings.Of("gamers");

    private bool _desk;

    public override Step Next()
    {
        _desk = !_desk;
        if (_desk && Seen.Turns > 1 && Seen.Remedies.FirstOrDefault(r => !Seen.IsDone(r.Id) && !Seen.Failed(r.Id) && !r.Forbidden && !r.HandsOver) is { } remedy)
            return new Do(remedy.Id, remedy.Min is null ? null : Number(remedy.Max));
        if (Seen.Turns >= MostTurns)
            return new Leave();
        var text = Word(Words, "flatter");
        return new Say(text, Typing(text));
    }
}
