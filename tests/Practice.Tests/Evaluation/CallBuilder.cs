using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>
/// Builds the record of a call so that a test reads like its transcript: what Maria says and tells, what the trainee says, what was
/// heard in it, and what it did to her. Feelings move only where a test says so.
/// </summary>
internal sealed class CallBuilder
{
    private static readonly DateTimeOffset Start = new(2026, 3, 24, 10, 0, 0, TimeSpan.Zero);

    private readonly List<TurnRecord> _turns = [];
    private readonly List<TranscriptLine> _lines = [];
    private readonly List<LedgerEntry> _ledger = [];
    private readonly List<DeskDeed> _deeds = [];
    private readonly List<TimedChange> _between = [];
    private Feelings _feelings;
    private int? _twist;
    private NotesFiled? _notes;
    private Ending? _ending;
    private double? _acceptance;

    public CallBuilder(Scenario? scenario = null) => _feelings = (scenario ?? RoamingBill.Scenario).Caller.Start;

    /// <summary>A call in which Maria has told the opening facts.</summary>
    public static CallBuilder Opened(Scenario? scenario = null) =>
        new CallBuilder(scenario).Caller("412 euros. My normal one is 35.", "amount", "usual").Caller("I was in Oslo from the 3rd to the 6th", "place", "dates");

    /// <summary>The caller says something, telling these facts.</summary>
    public CallBuilder Caller(string text, params string[] tells)
    {
        var id = $"c{_lines.Count}";
        _lines.Add(new TranscriptLine(id, Speaker.Caller, text, Now, _turns.Count, null, tells));
        _ledger.AddRange(tells.Select(f => new LedgerEntry(f, LedgerEntryKind.Told, _turns.Count, id)));
        return this;
    }

    /// <summary>The trainee says something.</summary>
    public CallBuilder Trainee(string text, Action<TurnBuilder>? heard = null)
    {
        var turn = new TurnBuilder(text, _turns.Count + 1, _feelings);
        heard?.Invoke(turn);
        var record = turn.Build(Now, _twist is not null);
        _turns.Add(record);
        _ledger.AddRange(record.Ledger);
        _feelings = record.After;
        _lines.Add(new TranscriptLine(record.LineIds[0], Speaker.Trainee, text, Now, record.Number, null, []));
        return this;
    }

    public CallBuilder Desk(string action, decimal? value = null, bool accepted = true)
    {
        _deeds.Add(new DeskDeed(action, value, accepted, Now, _turns.Count));
        return this;
    }

    public CallBuilder Twist()
    {
        _twist = _turns.Count + 1;
        return this;
    }

    public CallBuilder Silence()
    {
        _between.Add(new TimedChange(_turns.Count, Now, new FeelingChange("silence", "Nobody answered.", 1, 1, -1, -3, 0)));
        return this;
    }

    public CallBuilder Notes(string text)
    {
        _notes = new NotesFiled(text, null);
        return this;
    }

    /// <summary>In the end Maria has accepted something. Without that, good words count only where they are bound to the case.</summary>
    public CallBuilder Accepts(double acceptance = 30)
    {
        _acceptance = acceptance;
        return this;
    }

    public CallBuilder Ends(Ending ending)
    {
        _ending = ending;
        return this;
    }

    public CallState Build() => CallState.New with
    {
        Phase = _ending is null ? CallPhase.Live : CallPhase.WrapUp,
        StartedAt = Start,
        Ending = _ending,
        Feelings = _feelings,
        Turns = [.. _turns.Select((t, i) => i == _turns.Count - 1 && _acceptance is { } a ? t with { After = t.After with { Acceptance = a } } : t)],
        Transcript = [.. _lines],
        Ledger = [.. _ledger],
        Deeds = [.. _deeds],
        Between = [.. _between],
        TwistAtTurn = _twist,
        Notes = _notes,
    };

    private DateTimeOffset Now => Start.AddSeconds(20 * (_lines.Count + 1));
}

/// <summary>What was heard in one turn and what it did.</summary>
internal sealed class TurnBuilder(string text, int number, Feelings before)
{
    private readonly List<HeardAct> _acts = [];
    private readonly List<HeardFact> _facts = [];
    private readonly List<HeardQuestion> _questions = [];
    private readonly List<LedgerEntry> _ledger = [];
    private readonly List<OfferMade> _offers = [];
    private readonly List<string> _moves = [];
    private readonly List<string> _ignored = [];
    private readonly List<string> _answers = [];
    private Feelings? _felt;
    private int _cutOff;
    private bool _raisesTwist;
    private bool _checksAFact;
    private bool _pressing;
    private bool _gushing;
    private double _plain = 0.8;
    private double _understood = 1;
    private Remark _remark;
    private string? _agent;

    private Span Whole => new(0, Math.Max(1, text.Length));

    /// <summary>An act; specific 0 to 1.</summary>
    public TurnBuilder Act(Act act, double specific = 0, string? words = null)
    {
        var at = words is null ? -1 : text.IndexOf(words, StringComparison.Ordinal);
        _acts.Add(new HeardAct(act, at < 0 ? Whole : new Span(at, words!.Length), words ?? text, specific));
        return this;
    }

    public TurnBuilder Acts(params Act[] acts)
    {
        foreach (var act in acts)
            Act(act);
        return this;
    }

    /// <summary>Says these facts back rightly.</summary>
    public TurnBuilder Restates(params string[] facts)
    {
        _facts.AddRange(facts.Select(f => new HeardFact(f, FactUse.Restated, Whole, text, f)));
        _ledger.AddRange(facts.Select(f => new LedgerEntry(f, LedgerEntryKind.Restated, number, $"t{number}", Whole)));
        return this;
    }

    /// <summary>Asks for a fact.</summary>
    public TurnBuilder Asks(string fact, bool again = false)
    {
        Acts(Codebook.Act.AskFact, Codebook.Act.ClosedQuestion);
        _questions.Add(new HeardQuestion(QuestionAbout.Fact, fact, false, Whole, text));
        _facts.Add(new HeardFact(fact, FactUse.Asked, Whole, text));
        _ledger.Add(new LedgerEntry(fact, again ? LedgerEntryKind.AskedAgain : LedgerEntryKind.Asked, number, $"t{number}", Whole));
        return this;
    }

    /// <summary>Asks again, in these words of the text, for something told.</summary>
    public TurnBuilder AsksAgain(string fact, string words)
    {
        var span = new Span(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        _acts.Add(new HeardAct(Codebook.Act.AskFact, span, words));
        _acts.Add(new HeardAct(Codebook.Act.ClosedQuestion, span, words));
        _questions.Add(new HeardQuestion(QuestionAbout.Fact, fact, false, span, words));
        _facts.Add(new HeardFact(fact, FactUse.Asked, span, words));
        _ledger.Add(new LedgerEntry(fact, LedgerEntryKind.AskedAgain, number, $"t{number}", span));
        return this;
    }

    /// <param name="about">What it is about.</param>
    /// <param name="open">Whether it leaves the answer open.</param>
    /// <param name="words">Where it stands in the text; null for all of it.</param>
    public TurnBuilder Question(QuestionAbout about, bool open = true, string? words = null)
    {
        var span = words is null ? Whole : SpanOf(words);
        _questions.Add(new HeardQuestion(about, null, open, span, words ?? text));
        return this;
    }

    private Span SpanOf(string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public TurnBuilder Mishears(string fact, string said)
    {
        _facts.Add(new HeardFact(fact, FactUse.Misheard, Whole, text, said));
        _ledger.Add(new LedgerEntry(fact, LedgerEntryKind.Misheard, number, $"t{number}", Whole, said));
        return this;
    }

    public TurnBuilder Offers(string resolution, OfferAnswer answer, decimal? amount = null, OfferTense tense = OfferTense.Proposed, string? words = null)
    {
        if (tense != OfferTense.Denied)
            Act(Codebook.Act.Offer);
        _offers.Add(new OfferMade(resolution, tense, amount, answer, number, words is null ? Whole : SpanOf(words)));
        return this;
    }

    public TurnBuilder Answers(params string[] questions)
    {
        _answers.AddRange(questions);
        return this;
    }

    public TurnBuilder Ignores(params string[] questions)
    {
        _ignored.AddRange(questions);
        return this;
    }

    public TurnBuilder CutsOff(int fragments = 1)
    {
        _cutOff = fragments;
        return this;
    }

    public TurnBuilder Draws(params string[] moves)
    {
        _moves.AddRange(moves);
        return this;
    }

    public TurnBuilder ChecksAFact()
    {
        _checksAFact = true;
        return this;
    }

    public TurnBuilder RaisesTwist()
    {
        _raisesTwist = true;
        return this;
    }

    public TurnBuilder Pressing()
    {
        _pressing = true;
        return this;
    }

    public TurnBuilder Gushing()
    {
        _gushing = true;
        return this;
    }

    public TurnBuilder Plain(double plain)
    {
        _plain = plain;
        return this;
    }

    public TurnBuilder Understood(double share, Remark remark = default)
    {
        (_understood, _remark) = (share, remark);
        return this;
    }

    public TurnBuilder Remark(Remark remark)
    {
        _remark = remark;
        return this;
    }

    public TurnBuilder Agent(string name)
    {
        _agent = name;
        return this;
    }

    /// <summary>What it did to her.</summary>
    public TurnBuilder Feels(double anger = 0, double anxiety = 0, double trust = 0, double patience = 0, double acceptance = 0)
    {
        static double In(double value) => Math.Clamp(value, 0, 100);
        _felt = new Feelings(In(before.Anger + anger), In(before.Anxiety + anxiety), In(before.Trust + trust), In(before.Patience + patience), In(before.Acceptance + acceptance));
        return this;
    }

    public TurnRecord Build(DateTimeOffset at, bool afterTwist) => new()
    {
        Number = number,
        LineIds = [$"t{number}"],
        Text = text,
        At = at,
        SecondsAfterCaller = _cutOff > 0 ? 0 : 8,
        FragmentsCutOff = _cutOff,
        Reading = new Reading
        {
            Text = text,
            Acts = [.. _acts],
            Facts = [.. _facts],
            Offers = [.. _offers.Select(o => new HeardOffer(o.ResolutionId, o.Tense, o.Amount, o.Span, text))],
            Questions = [.. _questions],
            Topics = [],
            Remark = _remark,
            Tone = new Tone(false, _questions.Count, text.Split(' ').Length, _pressing, _gushing, _plain),
            RaisesTwist = _raisesTwist,
            ChecksAFact = _checksAFact,
            Answers = [.. _answers],
            AgentName = _agent,
            Understood = _understood,
        },
        Ledger = [.. _ledger],
        Changes = [],
        Before = before,
        After = _felt ?? before,
        Offers = [.. _offers],
        Moves = [.. _moves],
        QuestionsIgnored = [.. _ignored],
        AfterTwist = afterTwist,
    };
}
