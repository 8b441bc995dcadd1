using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using static PracticeCaller.Practice.Tests.Evaluation.Calls;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>What people say about a scorecard: contested, decided, undone.</summary>
public class ReviewedTests
{
    private const string ReAsks = "listening.no-re-asks";

    private static readonly DateTimeOffset At = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly Scorecard Machine = Score(WorkedExample.Build());

    [Fact]
    public void Decided_Met_GivesTheWholeWeight_AndKeepsTheMachinesJudgementBesideIt()
    {
        var card = Card(Decided(ReAsks, Verdict.Met, "She had asked me to check the days."));
        var criterion = Criterion(card, ReAsks);

        Assert.Equal((Verdict.Met, 22, 22), (criterion.Verdict, criterion.Points, criterion.Possible));
        Assert.Equal(new MachineJudgement(Verdict.Partly, 7.3, 22), criterion.Review!.Machine);
        Assert.Equal("She had asked me to check the days.", criterion.Review.Decision!.Reason);
        // (7.3 -> 22): 66.3 of 94.
        Assert.Equal(55, Machine.Skills[0].Points);
        Assert.Equal(71, card.Skills[0].Points);
        Assert.NotEqual(Machine.Skills[0].Band, card.Skills[0].Band);
        Assert.True(card.Overall > Machine.Overall);
    }

    [Fact]
    public void Decided_SameVerdictAsTheMachine_KeepsItsPoints() => Assert.Equal(7.3, Criterion(Card(Decided(ReAsks, Verdict.Partly, "Right as it is.")), ReAsks).Points);

    [Fact]
    public void Decided_CriterionNotObserved_CountsFromThenOn()
    {
        var card = Card(Decided("listening.notes", Verdict.NotMet, "The notes were sent by mail and miss the days."));
        Assert.Equal((0, 6), (Criterion(card, "listening.notes").Points, Criterion(card, "listening.notes").Possible));
        Assert.Equal(52, card.Skills[0].Points);
    }

    [Fact]
    public void Undone_TheMachinesCardStandsAgain()
    {
        var card = Card(Decided(ReAsks, Verdict.Met, "Because."), Undone(ReAsks));
        Assert.Equal(Machine.Overall, card.Overall);
        Assert.Equal(Machine.Skills.Select(s => (s.Points, s.Band)), card.Skills.Select(s => (s.Points, s.Band)));
        Assert.Null(Criterion(card, ReAsks).Review!.Decision);
    }

    [Fact]
    public void Contested_ChangesNoPoints_AndWaitsUntilItIsDecided()
    {
        var contest = Contested(ReAsks, "She had not said it.");
        var open = Card(contest);
        Assert.Equal(Machine.Overall, open.Overall);
        Assert.Equal(Machine.ToDecide + 1, open.ToDecide);
        Assert.True(Criterion(open, ReAsks).Review!.Open);

        var decided = Card(contest, Decided(ReAsks, Verdict.Partly, "She had."));
        Assert.Equal(Machine.ToDecide, decided.ToDecide);
        Assert.Equal("She had not said it.", Criterion(decided, ReAsks).Review!.Contest!.Words);
        // Without the decision the disagreement is open again.
        Assert.Equal(Machine.ToDecide + 1, Card(contest, Decided(ReAsks, Verdict.Partly, "She had."), Undone(ReAsks)).ToDecide);
    }

    [Fact]
    public void CannotJudge_WaitsAndDoesNotPass_UntilEveryOneIsDecided()
    {
        var call = CallBuilder.Opened();
        for (var i = 1; i <= 4; i++)
            call.Trainee($"Ich verstehe Sie sehr gut und schaue nach {i}", t => t.Remark(PracticeCaller.Practice.Listening.Remark.OtherLanguage).Understood(0.1));
        var card = Score(call.Build());
        var waiting = card.Skills.SelectMany(s => s.Criteria).Where(Reviewed.Waits).ToList();
        Assert.NotEmpty(waiting);
        Assert.Equal(waiting.Count, card.ToDecide);

        var decided = Reviewed.Card(card, Rubrics.FiveSkills, [.. waiting.Select(c => Decided(c.Id, Verdict.Met, "It is all there, in German."))]);
        Assert.Equal(0, decided.ToDecide);
        Assert.All(waiting, c => Assert.True(Criterion(decided, c.Id).Possible > 0));
        Assert.True(decided.Overall > card.Overall);
    }

    [Fact]
    public void FatalItem_DecidedThatItDidNotHappen_CapsNoMore()
    {
        var call = Skilled.Trainee("You really are no idiot", t => t.Act(Act.Insult, 0, "idiot")).Build();
        var machine = Score(call);
        Assert.Single(machine.Fatal);
        var card = Reviewed.Card(machine, Rubrics.FiveSkills, [Decided("fatal.abuse", Verdict.Met, "He said no idiot.")]);

        Assert.False(Reviewed.Stands(card.Fatal.Single()));
        Assert.True(card.Overall > machine.Overall);
        Assert.Equal(machine.Overall, Reviewed.Card(machine, Rubrics.FiveSkills, [Decided("fatal.abuse", Verdict.NotMet, "He did.")]).Overall);
    }

    [Theory]
    [InlineData("listening.nothing", ReviewKind.Decided, Verdict.Met, "why", "no criterion 'listening.nothing'")]
    [InlineData(ReAsks, ReviewKind.Decided, null, "why", "met, partly or notMet")]
    [InlineData(ReAsks, ReviewKind.Decided, Verdict.CannotJudge, "why", "met, partly or notMet")]
    [InlineData(ReAsks, ReviewKind.Decided, Verdict.Met, " ", "Give a reason")]
    [InlineData(ReAsks, ReviewKind.Contested, null, "", "Say in a sentence")]
    [InlineData(ReAsks, ReviewKind.Undone, null, "", "no decision to undo")]
    public void Problem_WhatCannotBeTaken_IsSaid(string criterion, ReviewKind kind, Verdict? verdict, string words, string problem) =>
        Assert.Contains(problem, Reviewed.Problem(Machine, new ReviewEntry(criterion, kind, verdict, words, "T", At)), StringComparison.Ordinal);

    [Fact]
    public void Text_ShowsDecisionAndMachineAndDisagreement()
    {
        var text = ScorecardText.Render(Card(Contested(ReAsks, "She had not\nsaid it."), Decided(ReAsks, Verdict.Met, "True, she had not.")), RoamingBill.Scenario);
        Assert.Contains("    Disagreement of Kim: \"She had not said it.\"\n    Decided by Kim: met. \"True, she had not.\" (machine: partly 7.3 of 22)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_RoundTrips()
    {
        var json = CallJson.Write(Card(Contested(ReAsks, "No."), Decided(ReAsks, Verdict.Met, "Yes.")));
        Assert.Equal(json, CallJson.Write(CallJson.Read<Scorecard>(json)));
    }

    private static Scorecard Card(params ReviewEntry[] entries) => Reviewed.Card(Machine, Rubrics.FiveSkills, entries);

    private static CriterionResult Criterion(Scorecard card, string id) => card.Skills.SelectMany(s => s.Criteria).Single(c => c.Id == id);

    private static ReviewEntry Decided(string id, Verdict verdict, string reason) => new(id, ReviewKind.Decided, verdict, reason, "Kim", At);

    private static ReviewEntry Contested(string id, string words) => new(id, ReviewKind.Contested, null, words, "Kim", At);

    private static ReviewEntry Undone(string id) => new(id, ReviewKind.Undone, null, "", "Kim", At);
}
