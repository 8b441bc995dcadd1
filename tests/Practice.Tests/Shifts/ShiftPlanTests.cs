using CsCheck;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Practice.Tests.Shifts;

public class ShiftPlanTests
{
    [Fact]
    public void Draw_AnySeedAndLength_GivesDifferentIndustriesAndNeverTheTutorial() =>
        Gen.Select(Gen.ULong, Gen.Int[0, ShiftPlan.Lengths.Count - 1].Select(i => ShiftPlan.Lengths[i])).Sample((seed, length) =>
        {
            var drawn = ShiftPlan.Draw(BuiltIn.All, length, seed);
            return drawn.Count == length && !drawn.Contains("tutorial") && drawn.Select(id => BuiltIn.Get(id).Industry).Distinct().Count() == length;
        });

    [Fact]
    public void Draw_DependsOnTheSeedAlone_NotOnTheOrderOfTheLibrary() =>
        Gen.Select(Gen.ULong, Gen.Shuffle(BuiltIn.All.ToArray())).Sample((seed, shuffled) => ShiftPlan.Draw(shuffled, 5, seed).SequenceEqual(ShiftPlan.Draw(BuiltIn.All, 5, seed)));

    [Fact]
    public void Draw_AShortShift_IsTheBeginningOfALongOne() =>
        Gen.ULong.Sample(seed => ShiftPlan.Draw(BuiltIn.All, 5, seed).Take(3).SequenceEqual(ShiftPlan.Draw(BuiltIn.All, 3, seed)));

    [Fact]
    public void Draw_OverManySeeds_EveryCallComes_AndShortOnesMoreOften()
    {
        var drawn = Enumerable.Range(0, 4_000).SelectMany(seed => ShiftPlan.Draw(BuiltIn.All, 3, (ulong)seed)).GroupBy(id => id).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(BuiltIn.All.Select(c => c.Id).Where(id => id != "tutorial").Order(), drawn.Keys.Order());
        var byLength = drawn.GroupBy(d => BuiltIn.Get(d.Key).Minutes).OrderBy(g => g.Key).Select(g => g.Average(d => d.Value)).ToList();
        Assert.True(byLength.Count > 3 && byLength.Zip(byLength.Skip(1)).All(pair => pair.First > pair.Second), string.Join(", ", byLength));
    }

    public static TheoryData<string[], int, int> SmallLibraries => new()
    {
        { [], 3, 0 },
        { ["tutorial"], 3, 0 },
        { ["roaming-bill", "tutorial"], 5, 1 },
        { ["roaming-bill", "wrong-gift", "tutorial"], 3, 2 },
    };

    [Theory]
    [MemberData(nameof(SmallLibraries))]
    public void Draw_WithTooFewCalls_TakesWhatThereIs(string[] library, int length, int drawn) =>
        Assert.Equal(drawn, ShiftPlan.Draw([.. library.Select(BuiltIn.Get)], length, 7).Count);

    [Fact]
    public void Draw_WithFewIndustries_TakesAnotherCallOfOneBeforeNone()
    {
        List<Scenario> calls = [BuiltIn.Get("roaming-bill"), BuiltIn.Get("wrong-gift"), BuiltIn.Get("two-dates")];
        var sameIndustry = calls.Select(c => c with { Industry = "Telecom" }).Append(BuiltIn.Get("frozen-card")).ToList();
        Gen.ULong.Sample(seed =>
        {
            var drawn = ShiftPlan.Draw(sameIndustry, 3, seed);
            return drawn.Distinct().Count() == 3 && drawn.Take(2).Contains("frozen-card");
        });
    }

    [Fact]
    public void SeedOf_EveryCallOfEveryShift_HasItsOwn() =>
        Assert.Equal(5_000, Enumerable.Range(0, 1_000).SelectMany(seed => Enumerable.Range(1, 5).Select(n => ShiftPlan.SeedOf((ulong)seed, n))).Distinct().Count());

    [Fact]
    public void AShift_GoesFromCallToCall_AndEndsAfterTheLast()
    {
        var shift = Shift.Begin("s", BuiltIn.All, 3, 4, CallMode.Practice);
        List<ShiftPlace> places = [];
        while (!shift.IsOver)
        {
            Assert.Equal(shift.ScenarioIds[shift.Number - 1], shift.ScenarioId);
            places.Add(shift.Place);
            shift = shift.Took($"call{shift.Number}").Next();
        }

        Assert.Equal([new("s", 1, 3), new("s", 2, 3), new("s", 3, 3)], places);
        Assert.Equal(["call1", "call2", "call3"], shift.CallIds);
        Assert.False(shift.EndedEarly);
        Assert.Same(shift, shift.Next());
    }

    [Fact]
    public void AShift_EndedBetweenCalls_KeepsWhatWasTaken()
    {
        var shift = Shift.Begin("s", BuiltIn.All, 5, 4, CallMode.Practice).Took("a").Next().Took("b").Took("b").End();
        Assert.Equal((true, true, 2), (shift.IsOver, shift.EndedEarly, shift.CallIds.Count));
    }

    [Fact]
    public void AShift_WithoutAnyCall_IsOverAtOnce() => Assert.True(Shift.Begin("s", [], 3, 4, CallMode.Practice).IsOver);
}
