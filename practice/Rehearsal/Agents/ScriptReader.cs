namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Reads the same script to everybody: formula, verification, rule, gesture of goodwill, survey.</summary>
internal sealed class ScriptReader(Seen seen, Dice dice) : Agent(seen, dice)
{
    private static readonly string[] Script = ["greet", "formula", "verify", "formula", "verify", "wait", "rule", "propose", "formula", "bye", "bye"];
    private static readonly Wordings Words = Wordings.Of("script");

    private (Remedy Remedy, string? Value)? _promised;

    public override Step Next()
    {
        if (_promised is { } promised)
        {
            _promised = null;
            return new Do(promised.Remedy.Id, promised.Value);
        }

        if (Seen.Turns >= Script.Length)
            return new Leave();
        var section = Script[Seen.Turns];
        var text = section switch
        {
            "verify" => Word(Words, section, ("label", (Seen.Askable.FirstOrDefault() ?? Seen.Told[0]).Label)),
            "rule" => Word(Words, section, ("policy", Seen.Policy.Count > 0 ? Dice.One(Seen.Policy) : "this is how we do it")),
            "propose" => Propose(),
            _ => Word(Words, section),
        };
        return new Say(text, Typing(text));
    }

    public override string Notes() => "Customer assisted as per procedure.";

    private string Propose()
    {
        var remedy = Seen.Remedies.Where(r => !r.Forbidden && !r.HandsOver).MaxBy(r => r.Worth) ?? Seen.Remedies[0];
        var value = remedy.Min is { } min ? min + Math.Floor((remedy.Max - min) / 2) : (decimal?)null;
        _promised = (remedy, value is { } v ? Number(v) : null);
        return Word(Words, "propose", ("remedy", Spoken(remedy, value)));
    }
}
