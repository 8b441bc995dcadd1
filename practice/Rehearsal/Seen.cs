using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>A remedy as somebody who knows the job sees it: what the desk and the rules say. What the caller thinks fair is not in it.</summary>
/// <param name="Id">The desk action.</param>
/// <param name="Title">The desk's label.</param>
/// <param name="Worth">How much it helps in such a case, negative when it makes things worse.</param>
/// <param name="Min">Least value, or null when it takes none.</param>
/// <param name="Max">The policy's limit.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="NeedsFacts">What must be known first, by fact id.</param>
/// <param name="Requires">What the rules say must go with it.</param>
/// <param name="Forbidden">True when the rules forbid it.</param>
/// <param name="HandsOver">True when it passes the caller on.</param>
internal sealed record Remedy(string Id, string Title, double Worth, decimal? Min, decimal Max, string Unit, IReadOnlyList<string> NeedsFacts, IReadOnlyList<string> Requires, bool Forbidden, bool HandsOver);

/// <summary>Something the caller has told.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Label">What it is, in the agent's mouth.</param>
/// <param name="Value">As the agent would say it back.</param>
/// <param name="IsValue">True for a figure, date, name or code; false for a phrase that stands alone.</param>
/// <param name="Weight">1 (colour) to 3 (cannot be solved without).</param>
internal sealed record Heard(string Id, string Label, string Value, bool IsValue, int Weight);

/// <summary>
/// What an agent can see of a call: the transcript, the desk, the rules, and what the caller has answered. Never feelings, gates, hidden
/// facts or the caller's mind.
/// </summary>
internal sealed class Seen(Scenario scenario, CaseKnowledge knowledge)
{
    private CallState _state = CallState.New;

    /// <summary>Takes the newest state.</summary>
    public void Look(CallState state) => _state = state;

    public string CallerName => knowledge.CallerName;

    public IReadOnlyList<DeskField> Record => scenario.Desk.Fields;

    public IReadOnlyList<string> Policy => scenario.Desk.Policy;

    public IReadOnlyList<Remedy> Remedies => knowledge.Remedies;

    /// <summary>Turns the agent has taken.</summary>
    public int Turns => _state.Turns.Count;

    public bool IsOver => _state.Phase is CallPhase.WrapUp or CallPhase.Closed;

    /// <summary>True while the caller's messages are coming in.</summary>
    public bool CallerIsWriting => _state.Planned.Count > 0;

    /// <summary>Everything the caller has written.</summary>
    public IEnumerable<string> CallerLines => _state.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => l.Text);

    /// <summary>What the caller has written since the agent last did.</summary>
    public IEnumerable<string> JustSaid
    {
        get
        {
            var last = _state.Transcript.Count - 1;
            while (last >= 0 && _state.Transcript[last].Speaker != Speaker.Trainee)
                last--;
            return _state.Transcript.Skip(last + 1).Where(l => l.Speaker == Speaker.Caller).Select(l => l.Text);
        }
    }

    /// <summary>Notices that came up on the desk by themselves.</summary>
    public string? DeskNotice => _state.Transcript.FirstOrDefault(l => l is { Speaker: Speaker.Desk, Move: "twist" })?.Text;

    /// <summary>True when the notice changes what can or must be done, and so concerns the caller.</summary>
    public bool NoticeConcernsCaller => scenario.Twist is { } twist && (twist.Needs.Count > 0 || twist.Voids.Count > 0);

    /// <summary>What must be done because of the change, once it is known.</summary>
    public IReadOnlyList<string> NeededNow => _state.TwistAtTurn is not null ? scenario.Twist?.Needs ?? [] : [];

    /// <summary>What is of no use any more because of the change, once it is known.</summary>
    public IReadOnlyList<string> Voided => _state.TwistAtTurn is not null ? scenario.Twist?.Voids ?? [] : [];

    /// <summary>What the caller has told, in the order told.</summary>
    public IReadOnlyList<Heard> Told => [.. _state.Ledger.Where(e => e.Kind == LedgerEntryKind.Told).Select(e => e.FactId).Distinct(StringComparer.Ordinal).Select(knowledge.Fact)];

    public bool IsTold(string factId) => _state.Ledger.Any(e => e.Kind == LedgerEntryKind.Told && e.FactId == factId);

    /// <summary>What an agent of this trade would ask for and does not know yet.</summary>
    public IEnumerable<Heard> Askable => knowledge.Askable.Where(f => !IsTold(f.Id));

    /// <summary>A fact's name, as the form on the desk has it.</summary>
    public Heard Fact(string id) => knowledge.Fact(id);

    public bool IsHidden(string factId) => !knowledge.Askable.Any(f => f.Id == factId);

    public bool IsDone(string id) => _state.Deeds.Any(d => d.ActionId == id && d.Accepted);

    /// <summary>True when the desk refused or failed at the last try.</summary>
    public bool Failed(string id) => !IsDone(id) && _state.Deeds.Any(d => d.ActionId == id);

    /// <summary>How the caller took the last offer of this remedy, or null when none was made.</summary>
    public OfferAnswer? Taken(string id)
    {
        for (var i = _state.Turns.Count - 1; i >= 0; i--)
        {
            if (_state.Turns[i].Offers.FirstOrDefault(o => o.ResolutionId == id) is { } offer)
                return offer.Answer;
        }

        return null;
    }
}

/// <summary>What somebody who knows this job knows before the call: the remedies, and the fields of the form. Made once for a scenario.</summary>
internal sealed class CaseKnowledge
{
    private readonly Dictionary<string, Heard> _facts;

    public CaseKnowledge(Scenario scenario)
    {
        CallerName = FirstName(scenario.Caller.Name);
        Remedies = [.. scenario.Resolutions.Select(r => new Remedy(r.Id, r.Title, r.Worth, r.Value?.Min, r.Value?.Max ?? 0, r.Value?.Unit ?? "", r.NeedsFacts, r.Requires, r.Forbidden, r.HandsOver))];
        _facts = scenario.Facts.ToDictionary(f => f.Id, f => new Heard(f.Id, Yours(f.Label), f.Kind == FactKind.Phrase ? Yours(f.Value) : f.Say[0], f.Kind != FactKind.Phrase, f.Weight), StringComparer.Ordinal);
        Askable = [.. scenario.Facts.Where(f => !f.IsHidden).OrderByDescending(f => f.Weight).Select(f => _facts[f.Id])];
    }

    public string CallerName { get; }

    public IReadOnlyList<Remedy> Remedies { get; }

    /// <summary>Fields of the form: facts that no caller would think twice about.</summary>
    public IReadOnlyList<Heard> Askable { get; }

    public Heard Fact(string id) => _facts[id];

    private static string FirstName(string name)
    {
        var parts = name.Split(' ');
        return parts[0].TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" ? $"{parts[0]} {parts[^1]}" : parts[0];
    }

    /// <summary>Turns the caller's own words round: "my phone" is "your phone" in the agent's mouth.</summary>
    public static string Yours(string text)
    {
        var words = text.Replace("the caller's own", "your own", StringComparison.Ordinal).Replace("the caller's", "your", StringComparison.Ordinal).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i] switch
            {
                "I" => "you",
                "I'm" => "you're",
                "I've" => "you've",
                "I'd" => "you'd",
                "I'll" => "you'll",
                "my" or "My" => "your",
                "me" => "you",
                "mine" => "yours",
                "myself" => "yourself",
                "our" => "your",
                "was" when i > 0 && words[i - 1] == "you" => "were",
                "am" when i > 0 && words[i - 1] == "you" => "are",
                var word => word,
            };
        }

        return string.Join(' ', words);
    }
}
