using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;
using static PracticeCaller.Practice.Tests.Evaluation.Calls;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>Agents that play the score instead of the call. None may pass.</summary>
public class GamingTests
{
    private static readonly Act[] EveryGoodAct =
        [Act.AcknowledgeFeeling, Act.Validate, Act.Apology, Act.Paraphrase, Act.OpenQuestion, Act.ExplainStep, Act.SetExpectation, Act.OwnIt, Act.CheckUnderstanding, Act.ConfirmSolution, Act.InviteMore];

    private static readonly Dictionary<string, CallBuilder> Players = new()
    {
        ["keyword stuffer"] = Repeat(i => $"I understand {i}, I'm sorry, you're right, tell me more, I'll see to it in two minutes, did I get that right, does that solve it?", t => t.Acts(EveryGoodAct).Feels(trust: -1)),
        ["parrot"] = CallBuilder.Opened()
            .Trainee("412 euros. My normal one is 35.", t => t.Act(Act.Paraphrase, 0.9).Restates("amount", "usual"))
            .Trainee("I was in Oslo from the 3rd to the 6th", t => t.Act(Act.Paraphrase, 0.9).Restates("place", "dates"))
            .Trainee("412 euros. My normal one is 35. I was in Oslo from the 3rd to the 6th", t => t.Act(Act.Paraphrase, 0.9).Restates("amount", "place")).Ends(Ending.GivenUp),
        ["apology loop"] = Repeat(i => $"I am so sorry, really sorry number {i}", t => t.Act(Act.Apology).Act(Act.AcknowledgeFeeling)),
        ["flatterer"] = Repeat(i => $"What a wonderful customer you are, {i} times!!!", t => t.Act(Act.Validate).Gushing()),
        ["instant refund"] = CallBuilder.Opened().Trainee("I refund everything, bye", t => t.Offers("full-refund", OfferAnswer.Forbidden, 412, OfferTense.Promised).Act(Act.Closing)).Desk("full-refund", accepted: false).Ends(Ending.EndedByTrainee),
        ["instant credit"] = CallBuilder.Opened().Trainee("I credit 190 euros, bye", t => t.Offers("credit", OfferAnswer.Accepted, 190, OfferTense.Promised).Act(Act.Closing)).Desk("credit", 190).Ends(Ending.AcceptedButHurt),
        ["mute"] = Mute,
    };

    public static TheoryData<string> Names => [.. Players.Keys];

    [Theory, MemberData(nameof(Names))]
    public void GamingAgent_DoesNotPass(string player)
    {
        var card = Score(Players[player].Build());
        Assert.False(card.Passed, $"{player} passed with {card.Overall}.");
    }

    [Fact]
    public void KeywordStuffer_NoSkillIsWorthAnything() =>
        Assert.All(Score(Players["keyword stuffer"].Build()).Skills, s => Assert.InRange(s.Points!.Value, 0, 35));

    [Fact]
    public void KindFormulas_BesideARealCall_AreWorthLessThanOneSpecificSentence()
    {
        var formulas = CriterionCase.Working().Trainee("I understand your frustration and apologise", t => t.Act(Act.AcknowledgeFeeling).Act(Act.Apology)).Build();
        var specific = CriterionCase.Working().Trainee("412 for four days is a shock", t => t.Act(Act.AcknowledgeFeeling, 0.7)).Build();

        Assert.True(Points(Score(formulas), Skill.Empathy) + 10 <= Points(Score(specific), Skill.Empathy));
    }

    private static CallBuilder Repeat(Func<int, string> text, Action<TurnBuilder> heard)
    {
        var call = CallBuilder.Opened();
        for (var i = 1; i <= 6; i++)
            call.Trainee(text(i), heard);
        return call.Ends(Ending.GivenUp);
    }
}
