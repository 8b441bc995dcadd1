namespace PracticeCaller.Practice.Rehearsal;

/// <summary>An automatic agent in one call. It sees what a trainee sees and does what a trainee can do; a new one for each call.</summary>
internal abstract class Agent
{
    private static readonly string[] Names = ["Robin", "Sam", "Kim", "Alex", "Noor", "Jamie", "Toni", "Chris"];

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    protected Agent(Seen seen, Dice dice)
    {
        Seen = seen;
        Dice = dice;
        Me = dice.One(Names);
    }

    protected Seen Seen { get; }

    protected Dice Dice { get; }

    /// <summary>The agent's own first name.</summary>
    protected string Me { get; }

    /// <summary>True when the agent waits until the caller has finished; asked once for each burst.</summary>
    public virtual bool LetsFinish() => true;

    /// <summary>What the agent does now; the caller is not writing, unless the agent does not let them finish.</summary>
    public abstract Step Next();

    /// <summary>What the agent writes down afterwards, or null.</summary>
    public virtual string? Notes() => null;

    /// <summary>A sentence of a section not used in this call before, while there is one; slots filled.</summary>
    protected string Word(Wordings words, string section, params ReadOnlySpan<(string Slot, string Value)> slots)
    {
        var lines = words[section];
        var from = Dice.Pick(lines.Count);
        var line = lines[from];
        for (var i = 0; i < lines.Count; i++)
        {
            if (_used.Add(lines[(from + i) % lines.Count]))
            {
                line = lines[(from + i) % lines.Count];
                break;
            }
        }

        line = line.Replace("{caller}", Seen.CallerName, StringComparison.Ordinal).Replace("{me}", Me, StringComparison.Ordinal);
        foreach (var (slot, value) in slots)
        {
            line = line.Replace("{" + slot + "}", value, StringComparison.Ordinal);
            if (value.Length > 0)
                line = line.Replace("{" + char.ToUpperInvariant(slot[0]) + slot[1..] + "}", char.ToUpperInvariant(value[0]) + value[1..], StringComparison.Ordinal);
        }

        return line;
    }

    /// <summary>A remedy as one says it: "set a cost cap", with the value if it takes one.</summary>
    protected static string Spoken(Remedy remedy, decimal? value)
    {
        var title = char.ToLowerInvariant(remedy.Title[0]) + remedy.Title[1..];
        return value is { } v ? $"{title}, {Number(v)} {Unit(remedy.Unit)}".TrimEnd() : title;
    }

    /// <summary>A few facts in a row, each with its name.</summary>
    protected static string Listed(IEnumerable<Heard> facts) => string.Join(", ", facts.Select(f => f.IsValue ? $"{f.Label} {f.Value}" : f.Value));

    /// <summary>Seconds that reading what came in and typing this takes a person.</summary>
    protected double Typing(string text) => Math.Round(4 + (text.Length / 9.0) + Dice.Pick(5), 1);

    protected static string Number(decimal value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string Unit(string unit) => unit switch { "EUR" => "euros", "GBP" => "pounds", "USD" => "dollars", _ => unit };
}
