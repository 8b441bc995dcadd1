using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;
using static PracticeCaller.Practice.Tests.Evaluation.Calls;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class CoachingTests
{
    [Fact]
    public void ToWorkOn_PoorCall_NamesTheThreeTurnsThatCostMostDearestFirst()
    {
        var moments = Score(Poor.Build()).ToWorkOn;

        Assert.Equal([3, 1, 2], moments.Select(m => m.Turn));
        Assert.Equal(Skill.Patience, moments[1].Skill);
    }

    [Fact]
    public void Why_AfterAReask_TellsFiguresAndWhatWasAsked()
    {
        var moment = Score(CriterionCase.Working().Trainee("How much was it again?", t => t.Asks("amount", again: true).Feels(trust: -17, anger: 2)).Build()).ToWorkOn[0];

        Assert.Equal("After this Maria's trust fell from 30 to 13: you asked for the amount of the bill, which Maria had told you.", moment.Why);
    }

    [Fact]
    public void Why_WhenFeelingsDidNotMove_SaysSoWithoutInventingAChange()
    {
        var moment = Score(CallBuilder.Opened().Trainee("I understand your frustration", t => t.Act(Act.AcknowledgeFeeling)).Build()).ToWorkOn[0];

        Assert.Equal("This did not win Maria over (trust 30, anger 75): your sympathy named nothing of Maria's own case.", moment.Why);
    }

    [Fact]
    public void Better_Authored_IsFilledFromFactsTold()
    {
        var moment = Score(CallBuilder.Opened().Trainee("I understand your frustration", t => t.Act(Act.AcknowledgeFeeling)).Build()).ToWorkOn[0];

        Assert.Equal("\"412 euros instead of 35 euros - I'd be livid too.\"", moment.Better);
    }

    [Fact]
    public void Better_FactNotToldYet_PicksAnotherWording()
    {
        var moment = Score(new CallBuilder().Caller("It's a scandal").Trainee("I understand your frustration", t => t.Act(Act.AcknowledgeFeeling)).Caller("412 euros", "amount").Build()).ToWorkOn[0];

        Assert.DoesNotContain("412", moment.Better);
        Assert.DoesNotContain("{", moment.Better);
    }

    [Fact]
    public void Better_AfterAReask_IsAboutTheFactAskedFor()
    {
        var moment = Score(CriterionCase.Working().Trainee("Where were you?", t => t.Asks("place", again: true).Feels(trust: -9)).Build()).ToWorkOn[0];

        Assert.Equal("You told me Oslo; I have it here. I'm looking it up now.", moment.Better);
    }

    [Fact]
    public void Better_Interrupted_MayUseWhatTheRestOfTheBurstTold()
    {
        var call = new CallBuilder().Caller("I just opened my bill").Trainee("Your number please", t => t.CutsOff(2).Feels(patience: -9)).Caller("412 euros, for Oslo!", "amount", "place").Build();

        Assert.Contains("412 euros", Score(call).ToWorkOn[0].Better);
    }

    [Fact]
    public void ToWorkOn_SameFaultThreeTimes_IsSpokenOfOnce()
    {
        var call = CallBuilder.Opened()
            .Trainee("I understand your frustration", t => t.Act(Act.AcknowledgeFeeling).Feels(trust: -2))
            .Trainee("I do understand your frustration", t => t.Act(Act.AcknowledgeFeeling).Feels(trust: -2))
            .Trainee("I fully understand your frustration", t => t.Act(Act.AcknowledgeFeeling).Feels(trust: -2)).Build();

        var moments = Score(call).ToWorkOn;

        Assert.Single(moments, m => m.Why.Contains("named nothing of", StringComparison.Ordinal));
        Assert.DoesNotContain(moments, m => m.Better is null);
    }

    [Fact]
    public void ToWorkOn_FaultlessTurns_NamesWhatWasLeftOut()
    {
        var moments = Score(CriterionCase.Working().Trainee("A cap", t => t.Offers("cap", OfferAnswer.Accepted)).Build()).ToWorkOn;

        Assert.Contains(moments, m => m.Why.EndsWith("what Maria felt, and why, was not taken up.", StringComparison.Ordinal));
        Assert.Contains(moments, m => m.Turn == 4);
    }

    [Fact]
    public void ToWorkOn_SkilledCall_IsEmpty() => Assert.Empty(Score(Skilled.Build()).ToWorkOn);

    [Fact]
    public void DoneWell_HiddenFactBroughtToLight_IsPraisedForTheQuestion()
    {
        var call = CallBuilder.Opened()
            .Trainee("Was anybody with you who could have used it?", t => t.Asks("daughter").Feels(trust: 9, anger: -8)).Caller("oh no. my daughter", "daughter").Build();

        var well = Score(call).DoneWell!;

        Assert.Equal("After this Maria's trust rose from 30 to 39 and anger fell from 75 to 67: your question brought who used the hotspot to light.", well.Why);
        Assert.Null(well.Better);
    }

    [Theory]
    [InlineData("poor")]
    [InlineData("mute")]
    public void DoneWell_NothingGood_IsNull(string call) => Assert.Null(Score((call == "poor" ? Poor : Mute).Build()).DoneWell);

    [Theory]
    [InlineData(Ending.Solved, -30, 30, "Solved, and Maria felt heard in the end.")]
    [InlineData(Ending.Solved, 0, 0, "Solved, though Maria was still angry at the end.")]
    [InlineData(Ending.AcceptedButHurt, 0, 0, "Maria took the solution but did not feel understood.")]
    [InlineData(Ending.HungUp, 20, -20, "Maria hung up after turn 1, with anger at 95.")]
    [InlineData(Ending.GivenUp, 0, -10, "Maria gave up: no way out was found, and trust went from 30 to 20.")]
    [InlineData(null, 0, 0, "The call is still open; Maria's trust stands at 30 and anger at 75.")]
    public void Sentence_FollowsEndingAndFeelings(Ending? ending, double anger, double trust, string expected)
    {
        var call = CallBuilder.Opened().Trainee("I have the 412 euros here", t => t.Restates("amount").Feels(anger: anger, trust: trust)).Build() with { Ending = ending };

        Assert.Equal(expected, Score(call).Sentence);
    }

    [Fact]
    public void Curve_HasTheStartAndOnePointPerTurn()
    {
        var card = Score(Poor.Build());

        Assert.Equal([0, 1, 2, 3, 4], card.Curve.Select(p => p.Turn));
        Assert.Equal("Cut off", card.Curve[1].Label);
        Assert.True(card.Curve.Zip(card.Curve.Skip(1)).All(p => p.First.Seconds < p.Second.Seconds));
    }

    [Fact]
    public void Notes_AreCheckedFactByFact()
    {
        var card = Score(CriterionCase.Working().Caller("77104 52", "number").Notes("Bill of 412 euros, was in Oslo").Build());

        Assert.Equal(["caught amount", "missed dates", "caught place", "missed usual"], card.Notes.Select(n => $"{n.Result} {n.FactId}"));
    }

    [Fact]
    public void Notes_BeforeTheyAreFiled_AreEmpty() => Assert.Empty(Score(CriterionCase.Working().Build()).Notes);
}
