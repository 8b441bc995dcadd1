using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>Whole calls as different agents take them.</summary>
internal static class Calls
{
    public static Scorecard Score(CallState call, Scenario? scenario = null) => Evaluator.Score(call, scenario ?? RoamingBill.Scenario, Rubrics.FiveSkills);

    public static double? Points(Scorecard card, Skill skill) => card.Skills.Single(s => s.Skill == skill).Points;

    public static CallBuilder Skilled => CallBuilder.Opened()
        .Trainee("412 instead of 35 for four days in Oslo - I'd be livid too. I'm Sam, let me open the bill line by line, give me two minutes.", t => t.Agent("Sam")
            .Act(Act.Validate, 0.6).Act(Act.NameCause, 0.8).Act(Act.ExplainStep, 0.3).Act(Act.SetExpectation).Act(Act.OwnIt).Restates("amount", "usual", "place").Feels(anger: -7, trust: 8, patience: 4))
        .Caller("ok. fine. two minutes. but why is it so high?")
        .Trainee("It is data, nearly all on the 5th in the evening. I'm not blaming you, I want to find out where it came from. What do you remember from that evening?", t => t
            .Act(Act.ExplainStep, 0.5).Act(Act.OpenQuestion).Answers("why").Question(QuestionAbout.Story).Feels(anger: -4, trust: 7))
        .Caller("I was at a dinner until 11, phone in the hotel I suppose")
        .Trainee("So you were in Oslo from the 3rd to the 6th, at dinner until 11, and the phone stayed at the hotel, did I get that right? Was anybody with you who could have used it?", t => t
            .Act(Act.Paraphrase, 0.8).Act(Act.CheckUnderstanding).Restates("dates").Asks("daughter").Draws(MoveIds.SummaryRight).Feels(anger: -9, anxiety: 10, trust: 8))
        .Caller("oh no. my daughter used the hotspot", "daughter")
        .Trainee("Nine gigabytes in one evening without one warning is a horrible surprise for you both, and that warning was our part.", t => t
            .Act(Act.AcknowledgeFeeling, 0.6, "a horrible surprise for you both").Act(Act.NameCause, 0.7, "Nine gigabytes in one evening without one warning").Act(Act.OwnIt, 0.2, "that warning was our part").Restates("daughter").Feels(anger: -9, anxiety: -8, trust: 8))
        .Caller("so what can you do")
        .Trainee("I can take 194 off and put a cap on the line. Does that solve it for you?", t => t
            .Act(Act.ConfirmSolution).Offers("credit", OfferAnswer.Accepted, 194).Offers("cap", OfferAnswer.Accepted).Feels(anger: -6, trust: 5, acceptance: 60))
        .Desk("credit", 194).Desk("cap")
        .Caller("yes. that's fair")
        .Twist()
        .Trainee("One thing has just come in: the line would be blocked tonight at 18:00 over the open balance. I have lifted that.", t => t
            .Act(Act.ExplainStep, 0.5).RaisesTwist().Offers("unblock", OfferAnswer.Accepted, tense: OfferTense.SaidDone).Feels(anger: -3, trust: 5, acceptance: 20))
        .Desk("unblock")
        .Caller("thanks for telling me")
        .Notes("Maria Keller: 412 euros instead of 35 euros, Oslo, the 3rd to the 6th. My daughter used the hotspot. Credit 194, cap.")
        .Ends(Ending.Solved);

    public static CallBuilder Poor => CallBuilder.Opened()
        .Trainee("Can I have your customer number please, your address and the date of birth", t => t.CutsOff(2).Asks("number").Question(QuestionAbout.Unknown, false).Question(QuestionAbout.Caller, false).Feels(anger: 6, trust: -4, patience: -9))
        .Caller("Wow. I hadn't even finished. 77104 52", "number")
        .Trainee("I understand your frustration. Roaming is charged according to your tariff. How much is the bill?", t => t
            .Act(Act.AcknowledgeFeeling, 0, "I understand your frustration").Act(Act.Scripted, 0, "I understand your frustration.").Act(Act.CitePolicy).Asks("amount", again: true).Draws(MoveIds.ScriptedEmpathy, MoveIds.Reask).Ignores("why").Feels(anger: 5, trust: -6))
        .Caller("I told you. 412.")
        .Trainee("Please calm down. You signed the terms. When were you abroad?", t => t.Acts(Act.CalmDown, Act.Blame).Asks("dates", again: true).Ignores("why").Feels(anger: 9, trust: -8, patience: -8))
        .Caller("the 3rd to the 6th. as I SAID")
        .Trainee("I understand your frustration. Your call is important to us.", t => t.Act(Act.AcknowledgeFeeling, 0, "I understand your frustration").Act(Act.Scripted).Draws(MoveIds.ScriptedAgain).Feels(anger: 6, trust: -6))
        .Ends(Ending.HungUp);

    public static CallBuilder Mute => CallBuilder.Opened()
        .Trainee("", t => t.Remark(Remark.Empty).Feels(anger: 3, trust: -2))
        .Trainee("ok", t => t.Remark(Remark.Filler).Feels(anger: 3, trust: -2))
        .Ends(Ending.TimedOut);

    /// <summary>A call with one re-ask in the middle.</summary>
    public static CallBuilder WorkedExample => CallBuilder.Opened()
        .Trainee("412 instead of 35 for four days in Oslo - I'd be livid too. I'm opening the bill line by line, give me two minutes.", t => t
            .Act(Act.Validate, 0.3, "I'd be livid too").Act(Act.NameCause, 0.8, "412 instead of 35 for four days in Oslo").Act(Act.ExplainStep, 0.3, "I'm opening the bill line by line").Act(Act.SetExpectation, 0, "give me two minutes")
            .Restates("amount", "usual", "place").Feels(anger: -7, trust: 8, patience: 4))
        .Caller("ok. fine. two minutes. but why is it so high?")
        .Trainee("When were you there exactly?", t => t.Asks("dates", again: true).Ignores("why").Feels(anger: 5, trust: -6, patience: -7))
        .Caller("the 3rd to the 6th. I said that")
        .Trainee("You did, sorry, the 3rd to the 6th. It is data, nearly all on the evening of the 5th. Who else could have used the phone then?", t => t
            .Act(Act.Apology, 0.3, "You did, sorry, the 3rd to the 6th").Act(Act.ExplainStep, 0.4, "It is data, nearly all on the evening of the 5th").Answers("why").Restates("dates").Asks("daughter").Feels(anger: -3, trust: 7));
}
