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
    // CsCheck_Iter=30000 looks deeper still. One call is tried in all ways at once, and only points are compared, so that ten thousand calls fit into a build.
    private static readonly long Calls = Math.Max(10_000, Check.Iter);

    private const long Some = 300;

    private static readonly Gen<Change> Changes =
        from hurt in Gen.OneOf(0d, 3d, 8d)
        from fact in Gen.OneOf("amount", "usual", "place", "dates")
        from cut in Gen.Int[1, 3]
        from times in Gen.Int[1, 4]
        from act in Gen.OneOf(Act.AcknowledgeFeeling, Act.Apology, Act.Validate, Act.OwnIt, Act.InviteMore)
        from nothing in GeneratedCalls.Nothing.Array[1, 3]
        from atEnd in Gen.Bool
        select new Change(hurt, fact, cut, times, act, nothing, atEnd);

    [Fact]
    public void AnyCall_EveryProperty_Holds() => Gen.Select(GeneratedCalls.AnyAtTurn, Changes).Sample((at, change) =>
    {
        var before = Judge(at.Call);
        AddingAnInsult_RaisesNoScore(at, change, before);
        AskingAgain_NeverRaisesListening(at, change, before);
        Interrupting_NeverRaisesPatience(at, change, before);
        RepeatingAFormula_NeverRaisesEmpathyAboveOnce(at, change);
        TurnsOfNothing_RaiseNoScore(at, change, before);
        OrderOfActs_DoesNotMatter(at, before);
        SavingAndLoading_ScoresTheSame(at.Call, before);
        AgentWithoutACreditedWord_ScoresLowNotUndefined(at.Call);
    }, iter: Calls);

    private static void AddingAnInsult_RaisesNoScore((CallSpec Call, int Turn) at, Change change, Result before)
    {
        var after = Judge(at.Call.With(at.Turn, t => t with { Insult = true, Trust = t.Trust - change.Hurt, Anger = t.Anger + change.Hurt }));
        NoneAbove(after, before, "adding an insult");
        Assert.False(after.Passed);
    }

    private static void AskingAgain_NeverRaisesListening((CallSpec Call, int Turn) at, Change change, Result before) =>
        NotAbove(Judge(at.Call.With(at.Turn, t => t with { AsksAgain = change.Fact })), before, Skill.Listening, $"asking again for {change.Fact}");

    private static void Interrupting_NeverRaisesPatience((CallSpec Call, int Turn) at, Change change, Result before) =>
        NotAbove(Judge(at.Call.With(at.Turn, t => t with { CutOff = t.CutOff + change.Cut, Trust = t.Trust - change.Hurt, Anger = t.Anger + change.Hurt })), before, Skill.Patience, "interrupting");

    private static void RepeatingAFormula_NeverRaisesEmpathyAboveOnce((CallSpec Call, int Turn) at, Change change)
    {
        var formula = new TurnSpec { Text = "I fully understand your frustration", Acts = [(change.Act, 0), (Act.Scripted, 0)] };
        var once = at.Call.Insert(at.Turn, formula);
        NotAbove(Judge(once.Insert(at.Turn + 1, Enumerable.Repeat(formula, change.Times))), Judge(once), Skill.Empathy, "repeating a formula");
    }

    private static void TurnsOfNothing_RaiseNoScore((CallSpec Call, int Turn) at, Change change, Result before) =>
        NoneAbove(Judge(at.Call.Insert(change.AtEnd ? at.Call.Turns.Count : at.Turn, change.Nothing)), before, "adding turns of nothing");

    private static void OrderOfActs_DoesNotMatter((CallSpec Call, int Turn) at, Result before) =>
        Assert.Equal(before.Skills.Select(s => s.Points), Judge(at.Call.With(at.Turn, t => t with { Acts = [.. t.Acts.Reverse()] })).Skills.Select(s => s.Points));

    private static void SavingAndLoading_ScoresTheSame(CallSpec call, Result before)
    {
        var loaded = CallJson.Read<CallState>(CallJson.Write(call.Build()));
        var after = Evaluator.Judge(loaded, call.Scenario, Rubrics.FiveSkills);
        Assert.Equal((before.Overall, before.Passed), (after.Overall, after.Passed));
        Assert.Equal(Points(before), Points(after));
    }

    private static void AgentWithoutACreditedWord_ScoresLowNotUndefined(CallSpec call) =>
        Assert.All(Judge(call with { Turns = [.. call.Turns.Select(_ => new TurnSpec { Text = "ok", Remark = Remark.Filler })] }).Skills, s => Assert.InRange(s.Points!.Value, 0, 10));

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
    }, iter: Some);

    [Fact]
    public void SaveAndLoad_AnyCall_GivesTheSameScorecardToTheByte() => GeneratedCalls.Any.Sample(call =>
    {
        var state = call.Build();
        var loaded = JsonSerializer.Deserialize<CallState>(JsonSerializer.Serialize(state))!;
        return Json(Evaluator.Score(state, call.Scenario, Rubrics.FiveSkills)) == Json(Evaluator.Score(loaded, call.Scenario, Rubrics.FiveSkills));
    }, iter: Some);

    [Fact]
    public void Scorecard_AnyCall_RoundTripsAsJson() => GeneratedCalls.Any.Sample(call =>
    {
        var json = Json(Score(call));
        return json == Json(JsonSerializer.Deserialize<Scorecard>(json)!);
    }, iter: Some);

    private static string Json(Scorecard card) => JsonSerializer.Serialize(card);

    private static Scorecard Score(CallSpec call) => Evaluator.Score(call.Build(), call.Scenario, Rubrics.FiveSkills);

    private static IEnumerable<(string, double, Verdict)> Points(Result result) => result.Skills.SelectMany(s => s.Criteria).Select(c => (c.Id, c.Points, c.Verdict));

    private static Result Judge(CallSpec call) => Evaluator.Judge(call.Build(), call.Scenario, Rubrics.FiveSkills);

    private static void NoneAbove(Result after, Result before, string by)
    {
        foreach (var skill in Enum.GetValues<Skill>())
            NotAbove(after, before, skill, by);
        Assert.True((after.Overall ?? 0) <= (before.Overall ?? 0), $"Overall rose from {before.Overall} to {after.Overall} by {by}.");
    }

    // Undefined may become a number only when it is low: nothing that was no credit may turn into credit.
    private static void NotAbove(Result after, Result before, Skill skill, string by)
    {
        var (a, b) = (after.Skills.Single(s => s.Skill == skill), before.Skills.Single(s => s.Skill == skill));
        if (a.Points is null || (b.Points is null ? a.Points < 40 : a.Points <= b.Points))
            return;
        var changed = a.Criteria.Zip(b.Criteria).Where(c => c.First.Points != c.Second.Points || c.First.Verdict != c.Second.Verdict)
            .Select(c => $"  {c.First.Id}: {c.Second.Verdict} {c.Second.Points} -> {c.First.Verdict} {c.First.Points}");
        Assert.Fail($"{skill} rose from {b.Points} to {a.Points} by {by}:\n{string.Join("\n", changed)}");
    }

    /// <summary>What is done to a call.</summary>
    private sealed record Change(double Hurt, string Fact, int Cut, int Times, Act Act, TurnSpec[] Nothing, bool AtEnd);
}
