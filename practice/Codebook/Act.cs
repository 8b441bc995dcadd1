namespace PracticeCaller.Practice.Codebook;

/// <summary>What an agent does in one reply; the meaning of each act is in docs/acts.md.</summary>
public enum Act
{
#pragma warning disable CS1591 // The codebook is the one place that says what each act means.
    Greeting, OwnName, Thanks, Apology, AcknowledgeFeeling, Validate, NameCause, Paraphrase, OpenQuestion, ClosedQuestion, AskFact, ConfirmFact, ExplainStep, SetExpectation, OwnIt, Offer, Refuse,
    CitePolicy, Hold, Transfer, Blame, Argue, Snap, Insult, CalmDown, Minimise, Jargon, Scripted, CheckUnderstanding, ConfirmSolution, InviteMore, Closing,
#pragma warning restore CS1591
}

/// <summary>The fixed ids of acts as files write them ("own-name").</summary>
public static class ActIds
{
    private static readonly Dictionary<Act, string> ToId = Enum.GetValues<Act>().ToDictionary(a => a, a => Kebab(a.ToString()));
    private static readonly Dictionary<string, Act> FromId = ToId.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    /// <summary>All ids in codebook order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Act>().Select(a => ToId[a])];

    /// <summary>The id of an act.</summary>
    public static string Of(Act act) => ToId[act];

    /// <summary>The act with this id; false when there is none.</summary>
    public static bool TryParse(string id, out Act act) => FromId.TryGetValue(id, out act);

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
