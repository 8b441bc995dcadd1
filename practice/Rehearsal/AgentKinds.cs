namespace PracticeCaller.Practice.Rehearsal;

/// <summary>A kind of automatic agent.</summary>
public sealed class AgentKind
{
    internal AgentKind(string id, bool isGamer, Func<Seen, Dice, Agent> make)
    {
        Id = id;
        IsGamer = isGamer;
        Make = make;
    }

    /// <summary>Its name.</summary>
    public string Id { get; }

    /// <summary>True when it tries to get a good score without doing the work; no such agent may ever pass.</summary>
    public bool IsGamer { get; }

    /// <summary>Makes one for a call.</summary>
    internal Func<Seen, Dice, Agent> Make { get; }
}

/// <summary>All automatic agents, in the order tables show them.</summary>
public static class AgentKinds
{
    /// <summary>Knows the job and the person.</summary>
    public static AgentKind Skilled { get; } = new("skilled", false, (s, d) => new Skilled(s, d));

    /// <summary>Half of what skilled does.</summary>
    public static AgentKind Average { get; } = new("average", false, (s, d) => new Average(s, d));

    /// <summary>First week.</summary>
    public static AgentKind Novice { get; } = new("novice", false, (s, d) => new Novice(s, d));

    /// <summary>Everything at once, at the limit.</summary>
    public static AgentKind InstantRefund { get; } = new("instant-refund", true, (s, d) => new InstantRefund(s, d));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgentKind> All { get; } =
    [
        Skilled,
        Average,
        Novice,
        new("cold-expert", false, (s, d) => new ColdExpert(s, d)),
        new("script-reader", false, (s, d) => new ScriptReader(s, d)),
        new("parrot", true, (s, d) => new Parrot(s, d)),
        new("keyword-stuffer", true, (s, d) => new KeywordStuffer(s, d)),
        new("apology-loop", true, (s, d) => new ApologyLoop(s, d)),
        new("copy-the-caller", true, (s, d) => new CopyTheCaller(s, d)),
        new("mute", true, (s, d) => new Mute(s, d)),
        new("flatterer", true, (s, d) => new Flatterer(s, d)),
        InstantRefund,
    ];
}
