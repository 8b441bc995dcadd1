namespace PracticeCaller.Practice.Rehearsal;

/// <summary>First week: the form first, several questions at once, formulas, rules, an offer at random, and half of it never done.</summary>
internal sealed class Novice(Seen seen, Dice dice) : Agent(seen, dice)
{
    private const int MostTurns = 14;

    private static readonly Wordings Words = Wordings.Of("novice");

    private (Remedy Remedy, string? Value)? _promised;

    public override bool LetsFinish() => Dice.Chances(0.6);

    public override Step Next()
    {
        if (_promised is { } promised)
        {
            _promised = null;
            if (Dice.Chances(0.5))
                return new Do(promised.Remedy.Id, promised.Value);
        }

        var text = Seen.Turns == 0 ? Word(Words, "greet") : Seen.Turns >= MostTurns || Seen.Turns > 6 && Dice.Chances(0.3) ? Word(Words, "bye") : Something();
        return new Say(text, Typing(text));
    }

    public override string? Notes() => Dice.Chances(0.5) ? "customer called, problem noted" : null;

    private string Something()
    {
        switch (Dice.Pick(10))
        {
            case 0 or 1:
                return Word(Words, "stack", ("label", AnyFact().Label), ("label2", AnyFact().Label));
            case 2 or 3:
                return Word(Words, "ask", ("label", AnyFact().Label));
            case 4:
                return Word(Words, "formula");
            case 5:
                return Word(Words, "cold");
            case 6 when Seen.Policy.Count > 0:
                return Word(Words, "rule", ("policy", Dice.One(Seen.Policy)));
            case 7:
                return Dice.Chances(0.5) ? Word(Words, "wait") : Word(Words, "vague");
            case 8:
                return Propose();
            default:
                return Word(Words, "filler");
        }
    }

    // Whether it has been told does not matter to somebody who fills in a form.
    private Heard AnyFact() => Dice.Chances(0.4) && Seen.Told.Count > 0 ? Dice.One(Seen.Told) : Seen.Askable.FirstOrDefault() ?? Dice.One(Seen.Told);

    private string Propose()
    {
        var remedy = Dice.One(Seen.Remedies);
        var value = remedy.Min is { } min ? min + Math.Floor((remedy.Max - min) * 0.3m) : (decimal?)null;
        _promised = (remedy, value is { } v ? Number(v) : null);
        return Word(Words, "propose", ("remedy", Spoken(remedy, value)));
    }
}
