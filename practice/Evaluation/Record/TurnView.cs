using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// One trainee turn as criteria see it: the record, and how much of what it says may earn points. Bad signals are read from the
/// record; good ones only through <see cref="Earned"/>, so that no criterion can forget what makes words worthless.
/// </summary>
internal sealed class TurnView
{
    // What is left of rounding must not decide whether a change reaches a limit.
    private const int Decimals = 6;

    /// <summary>More different good acts than this in one turn are read as stuffing; a long, careful reply of a skilled agent carries five to seven.</summary>
    internal const int MostGoodActs = 7;

    /// <summary>A fall of trust from which on the words of the turn are taken to have failed with this caller.</summary>
    internal const double TrustFallThatHalves = 4;

    private const double AcceptanceOfSomething = 20;

    private const int WordsOfAText = 4;

    private readonly IReadOnlyList<HeardAct> _earned;
    private readonly ulong _earnedKinds;
    private readonly ulong _heardKinds;
    private readonly Lazy<TurnSignals> _signals;
    private readonly Lazy<double> _uptake;

    private TurnView(TurnRecord record, double worth, IReadOnlyList<HeardAct> earned, bool parroted, bool repeated, IReadOnlyList<LedgerEntry> ledger, IReadOnlyList<string> heardBefore, string justHeard)
    {
        _signals = new Lazy<TurnSignals>(() => SignalReader.Read(heardBefore, record.Text));
        _uptake = new Lazy<double>(() => Listening.Uptake.Of(justHeard, record.Text));
        Record = record;
        Worth = worth;
        _earned = earned;
        _earnedKinds = earned.Aggregate(0UL, (bits, a) => bits | Bit(a.Act));
        _heardKinds = record.Reading.Acts.Aggregate(0UL, (bits, a) => bits | Bit(a.Act));
        Parroted = parroted;
        Repeated = repeated;
        Ledger = ledger;
    }

    /// <summary>The turn as recorded.</summary>
    public TurnRecord Record { get; }

    /// <summary>How far the turn does a few things, whatever the case is about; read when first asked for.</summary>
    public TurnSignals Signals => _signals.Value;

    /// <summary>How far it takes up what the caller had just said; see <see cref="Listening.Uptake"/>.</summary>
    public double Uptake => _uptake.Value;

    /// <summary>Words in what it answers; 0 when the caller had not said anything since the last turn.</summary>
    public int AnswersWords { get; private init; }

    /// <summary>One-based number of the turn.</summary>
    public int Number => Record.Number;

    /// <summary>What was heard.</summary>
    public Reading Reading => Record.Reading;

    /// <summary>What the trainee's words did to the ledger.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; }

    /// <summary>0 to 1: how far good words of this turn count. 0 beside an insult, for echoes, repeats and noise; less when stuffed, or when trust fell.</summary>
    public double Worth { get; }

    /// <summary>True when the turn is mostly the caller's own words handed back.</summary>
    public bool Parroted { get; }

    /// <summary>True when the trainee had sent this very text of four words or more before.</summary>
    public bool Repeated { get; }

    /// <summary>True when the turn touches the case: a fact said back or newly asked for, an offer, words that fit only this case, an answer, the twist.</summary>
    public bool Grounded { get; private init; }

    /// <summary>The caller's questions that it answers; none in words that reached nobody.</summary>
    public IReadOnlyList<string> Answers { get; private init; } = [];

    /// <summary>True when there is nothing to work with in the turn: a greeting, a stock phrase, a filler, an insult.</summary>
    public bool IsNothing => Ledger.Count == 0 && Record.Offers.Count == 0 && Reading.Facts.Count == 0 && Reading.Questions.Count == 0
        && Reading.Acts.All(a => a.Act is Act.Greeting or Act.OwnName or Act.Thanks or Act.Scripted or Act.Closing or Act.Insult);

    /// <summary>True when the turn has an insult.</summary>
    public bool Insults => Record.Reading.Has(Act.Insult);

    /// <summary>True when the caller was cut off.</summary>
    public bool Interrupts => Record.FragmentsCutOff > 0;

    /// <summary>True when something told was asked again.</summary>
    public bool Reasks => Ledger.Any(e => e.Kind == LedgerEntryKind.AskedAgain);

    /// <summary>Change of trust over the turn.</summary>
    public double TrustChange => Math.Round(Record.After.Trust - Record.Before.Trust, Decimals);

    /// <summary>Change of anger over the turn.</summary>
    public double AngerChange => Record.After.Anger - Record.Before.Anger;

    /// <summary>The acts of these kinds that may earn points: not said before in the same words, in a turn that is worth anything.</summary>
    public IEnumerable<HeardAct> Earned(params ReadOnlySpan<Act> kinds) => Of(_earned, _earnedKinds, Bits(kinds));

    /// <summary>True when anything in the turn's words may earn points.</summary>
    public bool EarnsAnything => _earned.Any(a => ActPolarity.IsGood(a.Act));

    /// <summary>True when at least one such act may earn points.</summary>
    public bool Earns(params ReadOnlySpan<Act> kinds) => (_earnedKinds & Bits(kinds)) != 0;

    /// <summary>The first acts of these kinds, earning or not: for bad signals.</summary>
    public IEnumerable<HeardAct> Heard(params ReadOnlySpan<Act> kinds) => Of(Reading.Acts, _heardKinds, Bits(kinds));

    private static IEnumerable<HeardAct> Of(IReadOnlyList<HeardAct> acts, ulong there, ulong wanted) => (there & wanted) == 0 ? [] : acts.Where(a => (wanted & Bit(a.Act)) != 0);

    private static ulong Bits(ReadOnlySpan<Act> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
            bits |= Bit(kind);
        return bits;
    }

    private static ulong Bit(Act act) => 1UL << (int)act;

    /// <summary>The sentence under a span; see <see cref="WholeSentence"/>.</summary>
    public string SentenceOf(Span span) => WholeSentence.Around(Record.Text, span).Of(Record.Text);

    /// <summary>True when the caller answered with this move.</summary>
    public bool Drew(string move) => Record.Moves.Contains(move);

    /// <summary>The facts said back rightly in this turn, when the turn is worth anything.</summary>
    public IEnumerable<string> FactsSaidBack => Worth == 0 ? [] : Ledger.Where(e => e.Kind == LedgerEntryKind.Restated).Select(e => e.FactId)
        .Concat(Reading.Facts.Where(f => f.Use is FactUse.Restated or FactUse.Confirmed).Select(f => f.FactId)).Distinct();

    /// <summary>Reads all turns in order.</summary>
    /// <param name="call">The record.</param>
    /// <param name="scenario">What it was about.</param>
    /// <param name="helpless">True when the caller has accepted nothing, as far as that is known; see <see cref="AcceptsNothing"/>.</param>
    public static IReadOnlyList<TurnView> Of(CallState call, Scenario scenario, bool helpless)
    {
        var saidBefore = new HashSet<string>(StringComparer.Ordinal);
        var textsBefore = new HashSet<string>(StringComparer.Ordinal);
        var views = new List<TurnView>();
        var caller = call.Transcript.Where(l => l.Speaker == Speaker.Caller).ToList();
        var echo = new Echo(call);
        var fruitful = Fruitful(call, scenario);
        foreach (var turn in call.Turns)
        {
            var reading = turn.Reading;
            var ledger = turn.Ledger.Concat(call.Ledger.Where(e => e.Turn == turn.Number && e.Kind != LedgerEntryKind.Told)).Distinct().ToList();
            var harmless = WithoutHarm(turn, ledger);
            var words = Echo.Tokens(harmless);
            var repeated = words.Length >= WordsOfAText && !textsBefore.Add(string.Join(' ', words));
            var echoed = echo.Is(words, turn.Number);
            var parroted = echoed || turn.Moves.Contains(MoveIds.Parroted);
            var just = string.Join(' ', caller.Where(l => l.Turn == turn.Number - 1).Select(l => l.Text));
            var worth = WorthOf(turn, repeated, parroted);
            var keys = reading.Acts.Select(a => KeyOf(a, turn.Text, harmless)).ToList();
            var fresh = reading.Acts.Where((a, i) => !saidBefore.Contains(keys[i]) && !(helpless && ActPolarity.IsGood(a.Act) && !BoundToCase.Is(a, reading, ledger, fruitful.Contains(turn.Number)))).ToList();
            saidBefore.UnionWith(keys);
            views.Add(new TurnView(turn, worth, worth > 0 ? fresh : [], parroted, repeated, ledger, caller.Where(l => l.Turn < turn.Number).Select(l => l.Text).TakeLast(SignalReader.LookBack).ToList(), just) { Grounded = worth >= 0.3 && TouchesCase(turn, ledger, helpless, fruitful.Contains(turn.Number)), Answers = helpless && !SaysBack(reading, ledger) ? [] : reading.Answers, AnswersWords = Echo.Tokens(just).Length });
        }

        return views;
    }

    /// <summary>True when the caller trusts less at the end than at the start and has accepted nothing: then no phrase has reached them, however good it sounds.</summary>
    internal static bool LosesTheCaller(CallState call)
    {
        if (call.Turns.Count == 0)
            return false;
        var (start, end) = (call.Turns[0].Before, call.Turns[^1].After);
        return end.Acceptance < AcceptanceOfSomething && (start.Trust - end.Trust >= TrustFallThatHalves || start.Trust < TrustFallThatHalves && end.Trust - start.Trust < 0.5 && end.Anger >= start.Anger);
    }

    /// <summary>
    /// True when the caller has accepted nothing. Then the words of the agent have no success to lean on, and a good phrase counts only where it is bound to the case:
    /// else every bad call could be made better by adding phrases that fit any call.
    /// </summary>
    internal static bool AcceptsNothing(CallState call) => call.Turns.Count > 0 && call.Turns[^1].After.Acceptance < AcceptanceOfSomething;

    // Turns that brought something new to light which the agent later said back or needed for something done: asking is worth what becomes of the answer.
    private static HashSet<int> Fruitful(CallState call, Scenario scenario)
    {
        var needed = call.Deeds.Where(d => d.Accepted).SelectMany(d => scenario.Resolutions.FirstOrDefault(r => r.Id == d.ActionId)?.NeedsFacts ?? []).ToHashSet(StringComparer.Ordinal);
        return [.. call.Ledger.Where(e => e.Kind == LedgerEntryKind.Told).GroupBy(e => e.FactId, StringComparer.Ordinal).Select(g => (Fact: g.Key, Turn: g.Min(e => e.Turn)))
            .Where(t => needed.Contains(t.Fact) || call.Ledger.Any(e => e.Kind == LedgerEntryKind.Restated && e.FactId == t.Fact && e.Turn > t.Turn)).Select(t => t.Turn)];
    }

    private static bool SaysBack(Reading reading, IReadOnlyList<LedgerEntry> ledger) =>
        ledger.Any(e => e.Kind == LedgerEntryKind.Restated) || reading.Facts.Any(f => f.Use is FactUse.Restated or FactUse.Confirmed);

    private static double WorthOf(TurnRecord turn, bool repeated, bool parroted)
    {
        var reading = turn.Reading;
        if (repeated || parroted || reading.Has(Act.Insult) || reading.Remark is Remark.Empty or Remark.OnlyEmoji or Remark.Gibberish or Remark.PromptAttack)
            return 0;
        // Phrases strung together mean nothing one by one.
        if (Cramming.In(reading))
            return 0.1;
        var good = reading.Acts.Select(a => a.Act).Distinct().Count(ActPolarity.IsGood);
        var stuffing = good > MostGoodActs ? Math.Pow((double)MostGoodActs / good, 2) : 1;
        var failed = Failed(turn) ? 0.5 : 1;
        return stuffing * failed;
    }

    private static bool TouchesCase(TurnRecord turn, IReadOnlyList<LedgerEntry> ledger, bool helpless, bool fruitful) =>
        SaysBack(turn.Reading, ledger)
        || ledger.Any(e => e.Kind is LedgerEntryKind.Asked or LedgerEntryKind.Withheld) && (!helpless || fruitful)
        || turn.Offers.Any(o => !helpless || o.Answer is OfferAnswer.Accepted or OfferAnswer.Haggled)
        || turn.Reading.RaisesTwist
        || turn.Reading.Acts.Any(a => ActPolarity.IsGood(a.Act) && a.Specific >= BoundToCase.Specific)
        || !helpless && turn.Reading.Answers.Count > 0;

    // At the floor trust cannot fall any more; not to rise is then the same.
    private static bool Failed(TurnRecord turn) =>
        turn.Before.Trust - turn.After.Trust >= TrustFallThatHalves || turn.After.Trust < TrustFallThatHalves && turn.After.Trust - turn.Before.Trust < 0.5;

    // An insult or a re-ask added to a repeated or parroted text must not make it look new, so they are left out of the comparison.
    private static string WithoutHarm(TurnRecord turn, IEnumerable<LedgerEntry> ledger)
    {
        var text = turn.Text.ToCharArray();
        var harm = turn.Reading.Acts.Where(a => a.Act == Act.Insult).Select(a => a.Span)
            .Concat(ledger.Where(e => e.Kind == LedgerEntryKind.AskedAgain).Select(e => e.Span).OfType<Span>());
        foreach (var span in harm)
        {
            for (var i = Math.Max(0, span.Start); i < Math.Min(text.Length, span.End); i++)
                text[i] = ' ';
        }

        var rest = new string(text);
        return string.IsNullOrWhiteSpace(rest) ? turn.Text : rest;
    }

    // An insult put into a phrase does not make it another phrase.
    private static string KeyOf(HeardAct act, string text, string harmless)
    {
        var (start, end) = (Math.Max(0, act.Span.Start), Math.Min(text.Length, act.Span.End));
        var words = end > start && text[start..end] == act.Words ? harmless[start..end] : act.Words;
        return $"{act.Act}:{string.Join(' ', Echo.Tokens(words))}";
    }
}
