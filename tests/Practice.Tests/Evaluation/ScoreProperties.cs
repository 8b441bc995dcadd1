using System.Text.Json;
using CsCheck;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>What must hold for all calls, sensible or not.</summary>
public class ScoreProperties
{
    // CsCheck_Iter=30000 looks deeper than a build has time for.
    private static readonly long Calls = Math.Max(300, Check.Iter);

    [Fact]
    public void AddingAnInsult_AnyTurn_RaisesNoScore() => Gen.Select(GeneratedCalls.AnyAtTurn, Gen.OneOf(0d, 3d, 8d)).Sample((at, hurt) =>
    {
        var insulted = at.Call.With(at.Turn, t => t with { Insult = true, Trust = t.Trust - hurt, Anger = t.Anger + hurt });
        var (before, after) = (Score(at.Call), Score(insulted));
        NoneAbove(after, before);
        Assert.False(after.Passed);
    }, iter: Calls);

    [Fact]
    public void AskingAgain_AnyToldFactInAnyTurn_NeverRaisesListening() => Gen.Select(GeneratedCalls.AnyAtTurn, Gen.OneOf("amount", "usual", "place", "dates")).Sample((at, fact) =>
        NotAbove(Score(at.Call.With(at.Turn, t => t with { AsksAgain = fact })), Score(at.Call), Skill.Listening), iter: Calls);

    [Fact]
    public void Interrupting_AnyTurn_NeverRaisesPatience() => Gen.Select(GeneratedCalls.AnyAtTurn, Gen.Int[1, 3], Gen.OneOf(0d, 4d)).Sample((at, cut, hurt) =>
        NotAbove(Score(at.Call.With(at.Turn, t => t with { CutOff = t.CutOff + cut, Trust = t.Trust - hurt, Anger = t.Anger + hurt })), Score(at.Call), Skill.Patience), iter: Calls);

    [Fact]
    public void RepeatingAFormula_AnyNumberOfTimes_NeverRaisesEmpathyAboveOnce() => Gen.Select(GeneratedCalls.AnyAtTurn, Gen.Int[1, 4], Gen.OneOf(Act.AcknowledgeFeeling, Act.Apology, Act.Validate, Act.OwnIt, Act.InviteMore)).Sample((at, times, act) =>
    {
        var formula = new TurnSpec { Text = "I fully understand your frustration", Acts = [(act, 0), (Act.Scripted, 0)] };
        var once = at.Call.Insert(at.Turn, formula);
        NotAbove(Score(once.Insert(at.Turn + 1, Enumerable.Repeat(formula, times))), Score(once), Skill.Empathy);
    }, iter: Calls);

    [Fact]
    public void TurnsOfNothing_Anywhere_RaiseNoScore() => Gen.Select(GeneratedCalls.AnyAtTurn, GeneratedCalls.Nothing.Array[1, 3], Gen.Bool).Sample((at, nothing, atEnd) =>
    {
        var (before, after) = (Score(at.Call), Score(at.Call.Insert(atEnd ? at.Call.Turns.Count : at.Turn, nothing)));
        NoneAbove(after, before);
    }, iter: Calls);

    [Fact]
    public void AnyCall_Points_AreWithinTheirRange() => GeneratedCalls.Any.Sample(call =>
    {
        var card = Score(call);
        Assert.All(card.Skills, s => Assert.InRange(s.Points ?? 0, 0, 100));
        Assert.All(card.Skills.SelectMany(s => s.Criteria), c => Assert.InRange(c.Points, 0, c.Possible));
        Assert.All(card.Skills.SelectMany(s => s.Criteria), c => Assert.Matches(@"[.]$", c.Why));
        Assert.InRange(card.Overall ?? 0, 0, 100);
        Assert.True(card.ToWorkOn.Count <= 3);
        Assert.Equal(card.ToWorkOn.Count, card.ToWorkOn.Select(m => m.Better).Distinct().Count());
        Assert.DoesNotContain("{", string.Concat(card.ToWorkOn.Select(m => m.Better)));
    }, iter: Calls);

    [Fact]
    public void AnyCall_AgentWithoutACreditedWord_ScoresLowNotUndefined() => GeneratedCalls.Any.Sample(call =>
    {
        var silent = call with { Turns = [.. call.Turns.Select(_ => new TurnSpec { Text = "ok", Remark = Remark.Filler })] };
        return Score(silent).Skills.All(s => s.Points is >= 0 and <= 10);
    }, iter: 100);

    [Fact]
    public void SaveAndLoad_AnyCall_ScoresTheSame() => GeneratedCalls.Any.Sample(call =>
    {
        var state = call.Build();
        var loaded = JsonSerializer.Deserialize<CallState>(JsonSerializer.Serialize(state))!;
        return Json(Evaluator.Score(state, call.Scenario, Rubrics.FiveSkills)) == Json(Evaluator.Score(loaded, call.Scenario, Rubrics.FiveSkills));
    }, iter: 100);

    [Fact]
    public void Scorecard_AnyCall_RoundTripsAsJson() => GeneratedCalls.Any.Sample(call =>
    {
        var json = Json(Score(call));
        return json == Json(JsonSerializer.Deserialize<Scorecard>(json)!);
    }, iter: 100);

    [Fact]
    public void OrderOfActs_WithinATurn_DoesNotMatter() => GeneratedCalls.AnyAtTurn.Sample(at =>
    {
        var turned = Score(at.Call.With(at.Turn, t => t with { Acts = [.. t.Acts.Reverse()] }));
        return Score(at.Call).Skills.Select(s => s.Points).SequenceEqual(turned.Skills.Select(s => s.Points));
    }, iter: Calls);

    private static string Json(Scorecard card) => JsonSerializer.Serialize(card);

    private static Scorecard Score(CallSpec call) => Evaluator.Score(call.Build(), call.Scenario, Rubrics.FiveSkills);

    private static void NoneAbove(Scorecard after, Scorecard before)
    {
        foreach (var skill in Enum.GetValues<Skill>())
            NotAbove(after, before, skill);
        Assert.True((after.Overall ?? 0) <= (before.Overall ?? 0), $"Overall rose from {before.Overall} to {after.Overall}.");
    }

    // Undefined may become a number only when it is low: nothing that was no credit may turn into credit.
    private static void NotAbove(Scorecard after, Scorecard before, Skill skill)
    {
        var (a, b) = (after.Skills.Single(s => s.Skill == skill), before.Skills.Single(s => s.Skill == skill));
        if (a.Points is null || (b.Points is null ? a.Points < 40 : a.Points <= b.Points))
            return;
        var changed = a.Criteria.Zip(b.Criteria).Where(c => c.First.Points != c.Second.Points || c.First.Verdict != c.Second.Verdict)
            .Select(c => $"  {c.First.Id}: {c.Second.Verdict} {c.Second.Points} -> {c.First.Verdict} {c.First.Points}");
        Assert.Fail($"{skill} rose from {b.Points} to {a.Points}:\n{string.Join("\n", changed)}");
    }
}
