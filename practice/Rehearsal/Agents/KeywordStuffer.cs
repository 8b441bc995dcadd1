namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Every good phrase and every fact in every reply, and the whole shelf of remedies at the desk.</summary>
internal sealed class KeywordStuffer(Seen seen, Dice dice) : Agent(seen, dice)
{
    private const int MostTurns = 12;

    private static readonly Wordings Words = Wordings.Of("gamers");

    private Remedy? _atDesk;

    public override Step Next()
    {
        if (_atDesk is { } remedy)
        {
            _atDesk = null;
            return new Do(remedy.Id, remedy.Min is null ? null : Number(remedy.Max));
        }

        if (Seen.Turns >= MostTurns)
            return new Leave();
        var chosen = Seen.Remedies.Where(r => !Seen.IsDone(r.Id) && !r.Forbidden && !r.HandsOver).ToList();
        var next = chosen.Count > 0 ? Dice.One(chosen) : Seen.Remedies[0];
        _atDesk = chosen.Count > 0 ? next : null;
        var text = Word(Words, "stuff", ("facts", Listed(Seen.Told.Take(6))), ("remedy", Spoken(next, next.Min is null ? null : next.Max)));
        return new Say(text, Typing(text));
    }

    public override string Notes() => Listed(Seen.Told);
}
