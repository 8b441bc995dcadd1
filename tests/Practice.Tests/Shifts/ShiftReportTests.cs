using CsCheck;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Practice.Tests.Shifts;

public class ShiftReportTests
{
    private static readonly Shift Three = Shift.Begin("s", BuiltIn.All, 3, 4, CallMode.Practice);

    // Patience of each call, then what is said about it; -1 = not observed.
    [Theory]
    [InlineData(new double[] { 70, 40, 72 }, HeldDirection.Held, "Patience stayed about the same: 70 in call 1, 72 in call 3.")]
    [InlineData(new double[] { 70, 90, 55 }, HeldDirection.Held, "Patience stayed about the same: 70 in call 1, 55 in call 3.")]
    [InlineData(new double[] { 70, 90, 54 }, HeldDirection.Fell, "Patience fell: 70 in call 1, 54 in call 3.")]
    [InlineData(new double[] { 40, 20, 56 }, HeldDirection.Rose, "Patience rose: 40 in call 1, 56 in call 3.")]
    [InlineData(new double[] { -1, 60, 61 }, HeldDirection.Held, "Patience stayed about the same: 60 in call 2, 61 in call 3.")]
    [InlineData(new double[] { 60, -1, -1 }, HeldDirection.CannotSay, "Patience was observed in one call: too little to say whether it lasted.")]
    [InlineData(new double[] { -1, -1, -1 }, HeldDirection.CannotSay, "Patience was observed in no call: too little to say whether it lasted.")]
    public void Held_FromTheFirstCallToTheLast(double[] patience, HeldDirection direction, string sentence)
    {
        var held = Report([.. patience.Select(p => Card(patience: p < 0 ? null : p))]).Held.Single(h => h.Skill == Skill.Patience);
        Assert.Equal((direction, sentence), (held.Direction, held.Sentence));
    }

    // How each call ended and the patience in it, then what is said about the call after a bad one.
    public static TheoryData<(Ending Ending, double? Patience)[], string?> HardCalls => new()
    {
        { [(Ending.Solved, 70), (Ending.Solved, 20), (Ending.Solved, 70)], null },
        { [(Ending.HungUp, 70), (Ending.Solved, 40), (Ending.Solved, 70)], "In call 1 A hung up. In call 2 less was left (patience 40 after 70 before): look whether something of it came along." },
        { [(Ending.GivenUp, 70), (Ending.Solved, 60), (Ending.Solved, 70)], "In call 1 A gave up. It did not show in call 2 (patience 60 after 70 before)." },
        { [(Ending.Solved, 80), (Ending.EndedForAbuse, 40), (Ending.Solved, 44)], "Call 2 you ended because of abuse. In call 3 less was left (patience 44 after 60 before): look whether something of it came along." },
        { [(Ending.Solved, 70), (Ending.Solved, 70), (Ending.HungUp, 10)], null },
        { [(Ending.HungUp, 70), (Ending.Solved, null), (Ending.Solved, 10)], null },
    };

    [Theory]
    [MemberData(nameof(HardCalls))]
    public void AfterAHardCall_TheNextOneIsComparedWithThoseBefore((Ending Ending, double? Patience)[] calls, string? sentence)
    {
        var report = Report([.. calls.Select(c => Card(c.Ending, patience: c.Patience, flexibility: null))]);
        Assert.Equal(sentence, report.AfterHardCalls.SingleOrDefault()?.Sentence);
        Assert.Equal(sentence?.Contains("less was left", StringComparison.Ordinal) ?? false, report.AfterHardCalls.Any(a => a.CarriedOver));
    }

    public static TheoryData<(Ending Ending, double? Overall)[], string> Shifts => new()
    {
        { [], "No call was taken in this shift." },
        { [(Ending.Solved, 60)], "1 of 3 calls taken, 1 solved." },
        { [(Ending.HungUp, 20), (Ending.Solved, 60)], "2 of 3 calls taken, 1 solved." },
        { [(Ending.HungUp, 20), (Ending.GivenUp, 30), (Ending.TimedOut, null)], "All 3 calls taken, none solved." },
        { [(Ending.Solved, 70), (Ending.AcceptedButHurt, 80), (Ending.Solved, 90)], "All 3 calls taken, all solved." },
        { [(Ending.EndedByTrainee, null)], "1 of 3 calls taken, none solved." },
    };

    [Theory]
    [MemberData(nameof(Shifts))]
    public void TheSentence_SaysHowManyAndHow((Ending Ending, double? Overall)[] calls, string sentence)
    {
        var report = Report([.. calls.Select(c => Card(c.Ending, c.Overall))]);
        Assert.Equal((sentence, calls.Length < 3), (report.Sentence, report.EndedEarly));
    }

    [Theory]
    [InlineData(60d, new double[] { 60 })]
    [InlineData(40d, new double[] { 20, 60 })]
    [InlineData(25d, new double[] { 20, 30, -1 })]
    [InlineData(-1d, new double[] { -1 })]
    public void Overall_IsTheMeanOfTheCallsThatHaveOne(double mean, double[] calls) =>
        Assert.Equal(mean < 0 ? null : mean, Report([.. calls.Select(c => Card(overall: c < 0 ? null : c))]).Overall);

    // A mean is rounded to a tenth; a little more, because 0.35 + 0.05 is less than 0.4 for a computer.
    private const double Rounding = 0.05 + 1e-9;

    private static readonly Gen<double?> Points = Gen.OneOf(Gen.Double[0, 100].Select(p => (double?)p), Gen.Const((double?)null));

    private static readonly Gen<Scorecard> AnyCard =
        Gen.Select(Gen.Enum<Ending>(), Points, Points, Points, (ending, overall, patience, flexibility) => Card(ending, overall, patience, flexibility));

    [Fact]
    public void AnyShift_MeansLieBetweenWhatTheyAreMadeOf_AndLeaveOutWhatWasNotObserved() => AnyCard.List[1, 5].Sample(cards =>
    {
        var report = Report(cards);
        foreach (var skill in report.Skills)
        {
            var points = cards.SelectMany(c => c.Skills).Where(s => s.Skill == skill.Skill && s.Points is not null).Select(s => s.Points!.Value).ToList();
            Assert.Equal(points.Count, skill.Calls);
            if (points.Count == 0)
                Assert.Null(skill.Points);
            else
                Assert.InRange(skill.Points!.Value, points.Min() - Rounding, points.Max() + Rounding);
        }
    });

    [Fact]
    public void AnyShift_TheOrderInWhichCallsAreGiven_ChangesNothing() =>
        Gen.Select(AnyCard.List[1, 5], Gen.Int[0, 1_000]).Sample((cards, turn) =>
        {
            var taken = Taken(cards);
            var turned = taken.Skip(turn % taken.Count).Concat(taken.Take(turn % taken.Count)).ToList();
            return CallJson.Write(ShiftReport.Of(Three, taken)) == CallJson.Write(ShiftReport.Of(Three, turned));
        });

    [Fact]
    public void AnyShift_OfCallsThatAllWentAlike_HeldAndTookNothingAlong() => Gen.Select(AnyCard, Gen.Int[2, 5]).Sample((card, calls) =>
    {
        var report = Report([.. Enumerable.Repeat(card, calls)]);
        return report.Held.All(h => h.Direction is HeldDirection.Held or HeldDirection.CannotSay) && !report.AfterHardCalls.Any(a => a.CarriedOver);
    });

    [Fact]
    public void AnyShift_ABetterCall_NeverLowersAMean() => Gen.Select(AnyCard.List[1, 5], Gen.Double[0, 100]).Sample((cards, better) =>
    {
        var first = cards[0].Skills.Single(s => s.Skill == Skill.Patience).Points;
        if (first is null || better < first)
            return true;
        var before = Mean(cards);
        return Mean([Card(patience: better), .. cards.Skip(1)]) >= before;
    });

    [Fact]
    public void AReport_AsText_NamesEveryCallItsPointsAndTheSeed()
    {
        var report = Report([Card(Ending.Solved, 71, 80, 60), Card(Ending.HungUp, 21, 30, null)]);
        Assert.Equal(
            """
            Shift report: 2 of 3 calls taken, 1 solved.
            Overall 46 on average
            The same shift again: seed 4

            1. The roaming bill (Telecom, A): Solved, 71, not passed
            2. The frozen card (Banking, B): HungUp, 21, not passed

            Listening not observed
            Patience 55 (mean of 2 calls)
            Empathy not observed
            Problem solving not observed
            Flexibility 60 (mean of 1 call)

            Patience fell: 80 in call 1, 30 in call 2.
            Flexibility was observed in one call: too little to say whether it lasted.
            Different callers ask for different things, and a shift is few calls: take a change as something to look at, not as a verdict.

            """.ReplaceLineEndings("\n"),
            ShiftReportText.Render(report, e => e.ToString()));
    }

    private static double Mean(IReadOnlyList<Scorecard> cards) => Report(cards).Skills.Single(s => s.Skill == Skill.Patience).Points!.Value;

    private static ShiftReport Report(IReadOnlyList<Scorecard> cards) => ShiftReport.Of(Three, Taken(cards));

    private static List<TakenCall> Taken(IReadOnlyList<Scorecard> cards) => [.. cards.Select((c, i) => new TakenCall(i + 1, $"call{i + 1}", Named(i), c))];

    private static Scenario Named(int i)
    {
        var scenario = BuiltIn.Get(i % 2 == 0 ? "roaming-bill" : "frozen-card");
        return scenario with { Caller = scenario.Caller with { Name = ((char)('A' + i)).ToString() } };
    }

    private static Scorecard Card(Ending ending = Ending.Solved, double? overall = null, double? patience = null, double? flexibility = null) => new()
    {
        ScenarioId = "roaming-bill",
        Rubric = "five-skills/3",
        Ending = ending,
        Sentence = "",
        Overall = overall,
        Passed = false,
        Skills = [.. Enum.GetValues<Skill>().Select(s => new SkillScore(s, s == Skill.Patience ? patience : s == Skill.Flexibility ? flexibility : null, "", []))],
        Fatal = [],
        ToWorkOn = [],
        Curve = [],
        Notes = [],
    };
}
