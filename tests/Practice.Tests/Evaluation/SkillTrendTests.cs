using CsCheck;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class SkillTrendTests
{
    [Theory]
    [InlineData(new double[] { }, "Not enough calls yet.", TrendDirection.NotEnoughCalls)]
    [InlineData(new double[] { 60 }, "Not enough calls yet: 1 so far, somewhere from", TrendDirection.NotEnoughCalls)]
    [InlineData(new double[] { 60, 62 }, "Not enough calls yet: 2 so far", TrendDirection.NotEnoughCalls)]
    [InlineData(new double[] { 60, 62, 61 }, "too few to say where it goes", TrendDirection.NotEnoughCalls)]
    [InlineData(new double[] { 50, 52, 49, 51, 50, 52 }, "no clear change over 6 calls", TrendDirection.NoClearChange)]
    [InlineData(new double[] { 20, 30, 38, 52, 61, 70, 80 }, "rising over 7 calls", TrendDirection.Rising)]
    [InlineData(new double[] { 80, 70, 61, 52, 38, 30, 20 }, "falling over 7 calls", TrendDirection.Falling)]
    [InlineData(new double[] { 40, 80, 45, 70 }, "no clear change", TrendDirection.NoClearChange)]
    public void Of_Points_SaysWhereItStandsAndGoes(double[] points, string says, TrendDirection direction)
    {
        var trend = SkillTrend.Of(Skill.Empathy, points);
        Assert.Contains(says, trend.Sentence, StringComparison.Ordinal);
        Assert.Equal(direction, trend.Direction);
        Assert.Equal(points.Length, trend.Calls);
    }

    [Fact]
    public void Of_RecentCalls_WeighMore()
    {
        var better = SkillTrend.Of(Skill.Empathy, [40, 40, 40, 40, 40, 80, 80, 80, 80, 80]);
        Assert.True(better.Level > 61 && better.Level < 80, $"{better.Level}");
    }

    [Fact]
    public void Of_OneCall_IsWiderThanTen()
    {
        static double Width(int calls) => SkillTrend.Of(Skill.Listening, [.. Enumerable.Repeat(50d, calls)]) is var t ? t.High!.Value - t.Low!.Value : 0;
        Assert.True(Width(1) > 60);
        Assert.True(Width(1) > Width(2) && Width(2) > Width(5) && Width(5) > Width(10));
    }

    // The interval says where the level is, so it must hold the true level of a trainee whose calls scatter around it nearly always.
    [Fact]
    public void Of_CallsAroundATrueLevel_IntervalHoldsItNineteenTimesInTwenty()
    {
        var held = 0;
        const int Trainees = 4_000;
        var random = new Random(7);
        for (var i = 0; i < Trainees; i++)
        {
            var points = Enumerable.Range(0, 3 + (i % 10)).Select(_ => 50 + (15 * Normal(random))).ToList();
            var trend = SkillTrend.Of(Skill.Listening, points);
            held += trend.Low <= 50 && trend.High >= 50 ? 1 : 0;
        }

        Assert.InRange(held / (double)Trainees, 0.93, 1);
    }

    [Fact]
    public void Of_AnyPoints_IntervalHoldsTheLevelWithinTheScale() => Gen.Double[0, 100].List[1, 30].Sample(points =>
    {
        var trend = SkillTrend.Of(Skill.Patience, points);
        return trend.Low >= 0 && trend.High <= 100 && trend.Low <= trend.Level + 0.1 && trend.Level - 0.1 <= trend.High;
    });

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
