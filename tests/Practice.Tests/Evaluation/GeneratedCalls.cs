using CsCheck;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>One turn of a generated call. Turns need not make sense: the properties must hold for any record.</summary>
internal sealed record TurnSpec
{
    public string Text { get; init; } = "";
    public IReadOnlyList<(Act Act, double Specific)> Acts { get; init; } = [];
    public IReadOnlyList<string> Restates { get; init; } = [];
    public string? Asks { get; init; }
    public string? AsksAgain { get; init; }
    public string? Mishears { get; init; }
    public (string Id, OfferAnswer Answer, decimal Amount, OfferTense Tense)? Offer { get; init; }
    public string? DeskDeed { get; init; }
    public int CutOff { get; init; }
    public IReadOnlyList<string> Moves { get; init; } = [];
    public bool Ignores { get; init; }
    public bool Answers { get; init; }
    public bool RaisesTwist { get; init; }
    public bool Pressing { get; init; }
    public bool Gushing { get; init; }
    public double Understood { get; init; } = 1;
    public Remark Remark { get; init; }
    public double Anger { get; init; }
    public double Trust { get; init; }
    public string? CallerTells { get; init; }
    public bool TwistAfter { get; init; }
    public bool Insult { get; init; }

    public void Add(CallBuilder call)
    {
        var text = Text + (AsksAgain is null ? "" : $" and what about {AsksAgain} please") + (Insult ? " you idiot" : "");
        call.Trainee(text, t =>
        {
            foreach (var (act, specific) in Acts)
                t.Act(act, specific, $"{act} {Text}");
            t.Restates([.. Restates]);
            if (Asks is not null)
                t.Asks(Asks);
            if (AsksAgain is not null)
                t.AsksAgain(AsksAgain, $" and what about {AsksAgain} please");
            if (Mishears is not null)
                t.Mishears(Mishears, "something else");
            if (Offer is { } o)
                t.Offers(o.Id, o.Answer, o.Amount, o.Tense);
            if (CutOff > 0)
                t.CutsOff(CutOff);
            t.Draws([.. Moves]).Understood(Understood, Remark).Feels(anger: Anger, trust: Trust);
            if (Ignores)
                t.Ignores("why");
            if (Answers)
                t.Answers("why");
            if (RaisesTwist)
                t.RaisesTwist();
            if (Pressing)
                t.Pressing();
            if (Gushing)
                t.Gushing();
            if (Insult)
                t.Act(Act.Insult, 0, " you idiot");
        });
        if (DeskDeed is not null)
            call.Desk(DeskDeed, 150);
        if (CallerTells is not null)
            call.Caller($"It is this: {CallerTells}, as far as I know", CallerTells);
        if (TwistAfter)
            call.Twist();
    }
}

/// <summary>A generated call: the scenario it is played with, its turns, how it ended.</summary>
internal sealed record CallSpec(Scenario Scenario, IReadOnlyList<TurnSpec> Turns, Ending? Ending, string? Notes, bool Accepts = false)
{
    public CallState Build()
    {
        var call = CallBuilder.Opened(Scenario);
        foreach (var turn in Turns)
            turn.Add(call);
        if (Notes is not null)
            call.Notes(Notes);
        if (Ending is { } ending)
            call.Ends(ending);
        if (Accepts)
            call.Accepts();
        return call.Build();
    }

    public CallSpec With(int index, Func<TurnSpec, TurnSpec> change) => this with { Turns = [.. Turns.Select((t, i) => i == index ? change(t) : t)] };

    public CallSpec Insert(int index, params IEnumerable<TurnSpec> turns) => this with { Turns = [.. Turns.Take(index), .. turns, .. Turns.Skip(index)] };

    public override string ToString() => $"needs {Scenario.Caller.Needs}, start {Scenario.Caller.Start}, ends {Ending}, accepts {Accepts}\n" + string.Join("\n", Turns.Select((t, i) => $"{i + 1}. {t} acts: {string.Join(", ", t.Acts)} restates: {string.Join(", ", t.Restates)}"));
}

/// <summary>Generators.</summary>
internal static class GeneratedCalls
{
    private static readonly string[] FactIds = ["amount", "usual", "place", "dates", "number", "daughter"];
    private static readonly string[] ResolutionIds = ["credit", "cap", "unblock", "full-refund"];
    private static readonly string[] Texts = ["I hear what you say about it", "Let me see what we can do here", "I was in Oslo from the 3rd to the 6th", "ok", "That is a lot of money", "One moment please, I look it up"];
    private static readonly string[] SomeMoves = [MoveIds.SummaryRight, MoveIds.ScriptedEmpathy, MoveIds.VaguePromise, MoveIds.LateBack, MoveIds.Parroted, MoveIds.PolicyFirst, MoveIds.HoldNoReason];

    private static Gen<T?> Maybe<T>(Gen<T> gen, int oneIn) where T : class => Gen.Int[1, oneIn].SelectMany(n => n == 1 ? gen.Select(x => (T?)x) : Gen.Const((T?)null));

    private static Gen<bool> Rarely(int oneIn) => Gen.Int[1, oneIn].Select(n => n == 1);

    private static readonly Gen<(Act, double)> AnAct = Gen.Select(Gen.Enum<Act>().Where(a => a != Act.Insult), Gen.OneOf(0, 0.1, 0.3, 0.8));

    private static readonly Gen<TurnSpec> Words =
        from text in Gen.OneOf(Texts)
        from tag in Gen.Int[0, 3]
        from acts in AnAct.Array[0, 10]
        from restates in Gen.OneOf(FactIds).Array[0, 2]
        from asks in Maybe(Gen.OneOf(FactIds), 4)
        from mishears in Maybe(Gen.OneOf(FactIds), 8)
        select new TurnSpec { Text = tag == 0 ? text : $"{text} {tag}", Acts = acts, Restates = [.. restates.Distinct()], Asks = asks, Mishears = mishears };

    private static readonly Gen<TurnSpec> Turn =
        from words in Words
        from offered in Rarely(3)
        from offer in Gen.Select(Gen.OneOf(ResolutionIds), Gen.Enum<OfferAnswer>(), Gen.OneOf(50m, 100m, 200m), Gen.Enum<OfferTense>())
        from deed in Maybe(Gen.OneOf(ResolutionIds), 4)
        from cut in Gen.OneOf(0, 0, 0, 1, 2)
        from moves in Gen.OneOf(SomeMoves).Array[0, 1]
        from flags in Gen.Select(Rarely(4), Rarely(4), Rarely(5), Rarely(8), Rarely(8))
        from understood in Gen.OneOf(1, 1, 0.9, 0.2)
        from remark in Gen.OneOf(Remark.None, Remark.None, Remark.None, Remark.OtherLanguage, Remark.Filler)
        from feelings in Gen.Select(Gen.Double[-9, 9], Gen.Double[-10, 10])
        from tells in Maybe(Gen.OneOf(FactIds), 3)
        from twist in Rarely(6)
        select words with
        {
            Offer = offered ? offer : null,
            DeskDeed = deed,
            CutOff = cut,
            Moves = moves,
            Ignores = flags.Item1,
            Answers = flags.Item2,
            RaisesTwist = flags.Item3,
            Pressing = flags.Item4,
            Gushing = flags.Item5,
            Understood = understood,
            Remark = remark,
            Anger = feelings.Item1,
            Trust = feelings.Item2,
            CallerTells = tells,
            TwistAfter = twist,
        };

    private static readonly Gen<Scenario> AScenario =
        from needs in Gen.Select(Gen.OneOf(0.2, 0.5, 0.9), Gen.OneOf(0.2, 0.7), Gen.OneOf(0.3, 0.8), Gen.OneOf(0.3, 0.8))
        from anger in Gen.OneOf(10d, 50d, 80d)
        from trust in Gen.OneOf(2d, 30d, 60d)
        select RoamingBill.Scenario with { Caller = RoamingBill.Scenario.Caller with { Needs = new PersonaNeeds(needs.Item1, needs.Item2, needs.Item3, needs.Item4), Start = new Feelings(anger, 40, trust, 55, 0) } };

    /// <summary>Any call of one to seven turns.</summary>
    public static Gen<CallSpec> Any { get; } =
        from scenario in AScenario
        from turns in Turn.Array[1, 7]
        from ending in Gen.OneOf<Ending?>(null, Ending.Solved, Ending.AcceptedButHurt, Ending.GivenUp, Ending.HungUp, Ending.HandedOver)
        from notes in Maybe(Gen.OneOf("412 euros, Oslo", "nothing"), 12)
        from accepts in Gen.Bool
        select new CallSpec(scenario, turns, ending, notes, accepts);

    /// <summary>Any call and one of its turns.</summary>
    public static Gen<(CallSpec Call, int Turn)> AnyAtTurn { get; } = Any.SelectMany(c => Gen.Int[0, c.Turns.Count - 1].Select(i => (c, i)));

    /// <summary>Turns with nothing in them.</summary>
    public static Gen<TurnSpec> Nothing { get; } = Gen.OneOf(
        new TurnSpec { Text = "", Remark = Remark.Empty },
        new TurnSpec { Text = "ok", Remark = Remark.Filler, Trust = -1 },
        new TurnSpec { Text = "mhm, I see, ok then", Remark = Remark.Filler },
        new TurnSpec { Text = ":-)", Remark = Remark.OnlyEmoji, Anger = 2 },
        new TurnSpec { Text = "Hello there", Acts = [(Act.Greeting, 0)] },
        new TurnSpec { Text = "asdf jkl uiop qwer", Remark = Remark.Gibberish, Understood = 0 });
}
