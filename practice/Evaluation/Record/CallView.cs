using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>The finished record of a call as criteria see it: turns with their worth, what was told when, what was offered and done.</summary>
internal sealed class CallView
{
    /// <summary>Turns about the case from which on the agent counts as fully engaged.</summary>
    internal const int TurnsOfFullEngagement = 3;

    private const double ShareAboutTheCase = 0.6;

    private readonly Lazy<IReadOnlyList<NoteCheck>> _notes;
    private readonly Lazy<Dictionary<string, int>> _lines;

    public CallView(CallState call, Scenario scenario, Ground ground = Ground.All)
    {
        Ground = ground;
        Call = call;
        Scenario = scenario;
        AcceptsNothing = Has(Ground.Feelings) && TurnView.AcceptsNothing(call);
        Turns = TurnView.Of(call, scenario, AcceptsNothing);
        LosesTheCaller = TurnView.LosesTheCaller(call);
        ToldAt = ToldBy(call, scenario);
        var about = Turns.Count(t => IsAboutIt(t, ground));
        Engagement = Math.Min(1, about / (double)TurnsOfFullEngagement);
        Standing = AcceptsNothing ? Math.Pow(Math.Min(1, about / (ShareAboutTheCase * Turns.Count)), 2) : 1;
        Name = FirstName(scenario.Caller.Name);
        _lines = new(() => call.Transcript.Select((l, i) => (l.Id, Line: i + 1)).DistinctBy(l => l.Id).ToDictionary(l => l.Id, l => l.Line, StringComparer.Ordinal));
        _notes = new Lazy<IReadOnlyList<NoteCheck>>(() => NotesCheck.Of(this));
    }

    /// <summary>What is known beside the words.</summary>
    public Ground Ground { get; }

    /// <summary>True when all of this is known.</summary>
    public bool Has(Ground needed) => (Ground & needed) == needed;

    /// <summary>The record.</summary>
    public CallState Call { get; }

    /// <summary>What the call was about.</summary>
    public Scenario Scenario { get; }

    /// <summary>The trainee's turns.</summary>
    public IReadOnlyList<TurnView> Turns { get; }

    /// <summary>Facts told, with the trainee turn their line answers (0 = the opening).</summary>
    public IReadOnlyDictionary<string, int> ToldAt { get; }

    /// <summary>
    /// 0 to 1: how much of a call there was at all. Criteria that ask for the absence of a mistake pay out in this proportion:
    /// somebody who does nothing makes no mistake, and earns nothing by it.
    /// </summary>
    public double Engagement { get; }

    /// <summary>
    /// 0 to 1: what the credits of this call stand on. 1 when the caller has accepted something. Where nothing was accepted, the share of turns about the case over 60 %, squared: a call that
    /// has hardly touched the case and moved nobody cannot be made better by a good sentence here and there.
    /// </summary>
    public double Standing { get; }

    /// <summary>True when the caller trusts less at the end than at the start and has accepted nothing.</summary>
    public bool LosesTheCaller { get; }

    /// <summary>True when the caller has accepted nothing; see <see cref="TurnView.AcceptsNothing"/>.</summary>
    public bool AcceptsNothing { get; }

    /// <summary>The caller's first name.</summary>
    public string Name { get; }

    /// <summary>The notes checked fact by fact; empty before they are filed.</summary>
    public IReadOnlyList<NoteCheck> Notes => _notes.Value;

    /// <summary>The caller's needs.</summary>
    public PersonaNeeds Needs => Scenario.Caller.Needs;

    /// <summary>All offers in order.</summary>
    public IEnumerable<(TurnView Turn, OfferMade Offer)> Offers => Turns.SelectMany(t => t.Record.Offers.Select(o => (t, o)));

    /// <summary>Desk actions about the case that were carried out; holds are none.</summary>
    public IEnumerable<DeskDeed> Done => Call.Deeds.Where(d => d.Accepted && Scenario.Resolutions.Any(r => r.Id == d.ActionId));

    /// <summary>True when the fact was told before this turn was written.</summary>
    public bool ToldBefore(string factId, int turn) => ToldAt.TryGetValue(factId, out var at) && at < turn;

    /// <summary>The fact, or null for an id the scenario does not know (a record of an older file).</summary>
    public Fact? Fact(string id) => Scenario.Facts.FirstOrDefault(f => f.Id == id);

    /// <summary>The resolution, or null for an id the scenario does not know.</summary>
    public Resolution? Resolution(string id) => Scenario.Resolutions.FirstOrDefault(r => r.Id == id);

    /// <summary>A fact's label, or its id when the scenario does not know it.</summary>
    public string LabelOf(string factId) => Fact(factId)?.Label ?? factId;

    /// <summary>Ledger entries of one kind, with their turns.</summary>
    public IEnumerable<(TurnView Turn, LedgerEntry Entry)> Entries(LedgerEntryKind kind) => Turns.SelectMany(t => t.Ledger.Where(e => e.Kind == kind).Select(e => (t, e)));

    /// <summary>What is left of full marks after a cost, scaled by engagement.</summary>
    public double Spotless(double cost) => Engagement * Math.Max(0, 1 - cost);

    /// <summary>Judges the absence of a fault.</summary>
    /// <param name="cost">What the faults found cost, 1 and more for everything.</param>
    /// <param name="fault">What was found, or null.</param>
    /// <param name="clean">What to say when nothing was found in a whole call.</param>
    /// <param name="evidence">Where.</param>
    public Judgement Without(double cost, string? fault, string clean, IEnumerable<Evidence> evidence) =>
        Judgement.Of(Spotless(cost), fault is not null ? Words.Counted(fault, this) : Engagement < 1 ? Words.TooLittle(this) : clean, evidence);

    /// <summary>Evidence from an act.</summary>
    public static Evidence Show(TurnView turn, HeardAct act, bool good) => Show(turn, act.Span, act.Words, good);

    /// <summary>Evidence from a stretch of a turn; the whole turn when the span is null or lies outside the text.</summary>
    public static Evidence Show(TurnView turn, Span? span, string? words, bool good)
    {
        var text = turn.Record.Text;
        var fits = span is { } s && s.Start >= 0 && s.Length > 0 && s.End <= text.Length;
        if (!fits)
            return new Evidence(turn.Number, LineOf(turn.Record, 0), null, text, good);
        var whole = WholeSentence.Around(text, span!.Value);
        return new Evidence(turn.Number, LineOf(turn.Record, span.Value.Start), whole, whole == span.Value ? words ?? whole.Of(text) : whole.Of(text), good);
    }

    /// <summary>Evidence from a whole turn.</summary>
    public static Evidence Show(TurnView turn, bool good) => Show(turn, null, null, good);

    /// <summary>The evidence with its line of the transcript.</summary>
    public Evidence WithLine(Evidence evidence) => evidence.LineId is { } id && LineNumber(id) is { } line ? evidence with { Line = line } : evidence;

    /// <summary>One-based number of a line in the transcript, or null when it is not there.</summary>
    public int? LineNumber(string lineId) => _lines.Value.TryGetValue(lineId, out var line) ? line : null;

    private static string? LineOf(TurnRecord turn, int start) =>
        turn.LineIds.Count == 0 ? null : turn.LineIds[Math.Min(turn.Text.AsSpan(0, start).Count('\n'), turn.LineIds.Count - 1)];

    // Where no case is known, taking up what was said is all that can show that a turn is about it.
    private static bool IsAboutIt(TurnView turn, Ground ground) => turn.Grounded || (ground & Ground.Case) == 0 && turn.Signals.Words > 0 && TakesUp.Share(turn) >= 0.5;

    private static Dictionary<string, int> ToldBy(CallState call, Scenario scenario)
    {
        var known = scenario.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var told = call.Ledger.Where(e => e.Kind == LedgerEntryKind.Told).Select(e => (e.FactId, e.Turn))
            .Concat(call.Transcript.Where(l => l.Speaker == Speaker.Caller).SelectMany(l => l.Tells.Select(f => (FactId: f, l.Turn))));
        return told.Where(t => known.Contains(t.FactId)).GroupBy(t => t.FactId).ToDictionary(g => g.Key, g => g.Min(t => t.Turn));
    }

    private static string FirstName(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] titles = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof"];
        return parts.Length == 0 ? "the caller" : parts.Length > 1 && titles.Contains(parts[0].TrimEnd('.'), StringComparer.OrdinalIgnoreCase) ? $"{parts[0]} {parts[^1]}" : parts[0];
    }
}
