namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Gives away everything the desk has at its limit, at once, and asks whether that solves it.</summary>
internal sealed class InstantRefund(Seen seen, Dice dice) : Agent(seen, dice)
{
    private const int MostTurns = 8;

    private static readonly Wordings Words = Wordings.Of("gamers");

    private readonly Dictionary<string, int> _tried = new(StringComparer.Ordinal);

    public override Step Next()
    {
        var open = Seen.Remedies.Where(r => !Seen.IsDone(r.Id) && !r.Forbidden && !r.HandsOver).FirstOrDefault(r => _tried.GetValueOrDefault(r.Id) < 2);
        if (open is not null)
        {
            _tried[open.Id] = _tried.GetValueOrDefault(open.Id) + 1;
            return new Do(open.Id, open.Min is null ? null : Number(open.Max), 1);
        }

        if (Seen.Turns >= MostTurns)
            return new Leave();
        var given = Seen.Remedies.Where(r => Seen.IsDone(r.Id)).OrderByDescending(r => r.Worth).Take(3).Select(r => Spoken(r, r.Min is null ? null : r.Max));
        var text = Seen.Turns == 0 || Seen.Turns == 3 ? Word(Words, "refund", ("remedy", string.Join(" and ", given))) : Word(Words, "happy");
        return new Say(text, Typing(text));
    }

    public override string Notes() => Listed(Seen.Told);
}
