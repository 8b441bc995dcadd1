using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>Hints: one sentence about what the caller needs now; each costs what the rubric says, and the scorecard shows it.</summary>
public class HintTests
{
    private static readonly string[] Said =
    [
        "412 euros instead of your usual 35, and nobody warned you. I'd be furious too. I'm Robin and I'll stay on this with you.",
        "So it was Oslo, from the 3rd to the 6th of March. Is that right? Were you there for work?",
        "Let me look at the bill while you wait, about two minutes.",
    ];

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void Hint_InAPracticeCall_IsOneSentenceOrTwoAndTellsNothingHidden(string id)
    {
        var scenario = BuiltIn.Get(id);
        var call = new SteppedCall(scenario);
        var hint = Assert.Single(call.Take(new HintAsked()).OfType<GiveHint>()).Text;

        Assert.Matches("[.?]$", hint);
        Assert.InRange(hint.Split(' ').Length, 4, 40);
        Assert.All(scenario.Facts.Where(f => f.IsHidden), f => Assert.DoesNotContain(f.Value, hint, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(1, call.State.Hints);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Hints_CostWhatTheRubricSays_AndNothingElseChanges(int hints)
    {
        // A cap would hide what a hint costs in a call that was ended early.
        var uncapped = Rubrics.FiveSkills with { Fatal = [] };
        var without = Card(0, uncapped);
        var with = Card(hints, uncapped);

        Assert.Equal(hints, with.Hints);
        Assert.Equal(hints * Rubrics.FiveSkills.HintCost, with.HintPoints);
        Assert.True(Rubrics.FiveSkills.HintCost > 0);
        Assert.Equal(without.Skills.Select(s => s.Points), with.Skills.Select(s => s.Points));
        Assert.Equal(without.Overall!.Value - with.HintPoints, with.Overall!.Value);
    }

    [Fact]
    public void Hints_UnderARubricThatDoesNotCharge_CostNothing()
    {
        var free = Rubrics.FiveSkills with { HintCost = 0 };
        Assert.Equal(Card(0, free).Overall, Card(4, free).Overall);
    }

    [Fact]
    public void Hints_NeverBringTheScoreBelowNothing() => Assert.Equal(0, Card(100, Rubrics.FiveSkills).Overall);

    [Fact]
    public void Scorecard_ShowsHintsAndTheirCost_OnlyWhereSomeWereTaken()
    {
        var title = BuiltIn.Get("roaming-bill").Title;
        Assert.Contains("Hints: 2, 4 points off", ScorecardText.Render(Card(2, Rubrics.FiveSkills with { HintCost = 2 }), title), StringComparison.Ordinal);
        Assert.DoesNotContain("Hints:", ScorecardText.Render(Card(0, Rubrics.FiveSkills), title), StringComparison.Ordinal);
    }

    [Fact]
    public void Hint_WhenTheCallIsOver_IsRefusedAndCostsNothing()
    {
        var call = new SteppedCall(BuiltIn.Get("roaming-bill"));
        call.Take(new TraineeEnded());
        Assert.Single(call.Take(new HintAsked()).OfType<NotNow>());
        Assert.Equal(0, call.State.Hints);
    }

    private static Scorecard Card(int hints, Rubric rubric)
    {
        var call = new SteppedCall(BuiltIn.Get("roaming-bill"));
        foreach (var text in Said)
            call.Say(text);
        for (var i = 0; i < hints; i++)
            call.Take(new HintAsked());
        call.Take(new TraineeEnded());
        return Evaluator.Score(call.State, BuiltIn.Get("roaming-bill"), rubric);
    }
}
