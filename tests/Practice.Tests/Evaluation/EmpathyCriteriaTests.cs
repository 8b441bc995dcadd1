using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;
using static PracticeCaller.Practice.Evaluation.Verdict;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class EmpathyCriteriaTests
{
    private static readonly Scenario Technical = CriterionCase.For(new PersonaNeeds(Warmth: 0.2, Precision: 0.9));

    private static readonly CriterionCase[] Cases =
    [
        new("empathy.acknowledges-with-cause", Met, "two turns name the feeling and different causes", CallBuilder.Opened()
            .Trainee("412 instead of 35 is a shock", t => t.Act(Act.AcknowledgeFeeling, 0.5).Act(Act.NameCause, 0.8))
            .Trainee("And nobody warned you while it ran up, that's maddening", t => t.Act(Act.AcknowledgeFeeling, 0.5).Act(Act.NameCause, 0.8))),
        new("empathy.acknowledges-with-cause", Partly, "one turn names feeling and cause", CallBuilder.Opened().Trainee("412 instead of 35 is a shock", t => t.Act(Act.AcknowledgeFeeling, 0.5).Act(Act.NameCause, 0.8))),
        new("empathy.acknowledges-with-cause", Partly, "the sympathy would fit any call", CallBuilder.Opened().Trainee("I understand your frustration", t => t.Act(Act.AcknowledgeFeeling))),
        new("empathy.acknowledges-with-cause", NotMet, "the formula is sneered at", CallBuilder.Opened().Trainee("I understand your frustration", t => t.Act(Act.AcknowledgeFeeling).Feels(trust: -6))),
        new("empathy.acknowledges-with-cause", NotMet, "the feeling is passed over", CriterionCase.Working()),

        new("empathy.validates", Met, "the anger is justified in words of the case", CallBuilder.Opened().Trainee("Anyone would be livid about 412", t => t.Act(Act.Validate, 0.4).Restates("amount"))),
        new("empathy.validates", Partly, "the anger is justified in general", CallBuilder.Opened().Trainee("Anyone would be livid", t => t.Act(Act.Validate))),
        new("empathy.validates", NotMet, "it is not said", CriterionCase.Working()),
        new("empathy.validates", NotMet, "it comes with an insult", CallBuilder.Opened().Trainee("Anyone would be livid about 412, idiot", t => t.Act(Act.Validate, 0.4).Act(Act.Insult))),
        new("empathy.validates", NotObserved, "the caller has no use for warmth", CriterionCase.Working(Technical), Technical),

        new("empathy.owns-next-step", Met, "the step is taken on and named", CallBuilder.Opened().Trainee("I'll see this through: I open the 412 bill now", t => t.Act(Act.OwnIt).Act(Act.ExplainStep, 0.4))),
        new("empathy.owns-next-step", Met, "the own step is named with its time", CallBuilder.Opened().Trainee("I'll send the bill for 412 again today", t => t.Act(Act.ExplainStep).Act(Act.SetExpectation).Restates("amount"))),
        new("empathy.owns-next-step", Partly, "the own step is named without a time", CallBuilder.Opened().Trainee("I'll send the bill for 412 again", t => t.Act(Act.ExplainStep).Restates("amount"))),
        new("empathy.owns-next-step", Partly, "it is only taken on", CallBuilder.Opened().Trainee("I'll see this through", t => t.Act(Act.OwnIt))),
        new("empathy.owns-next-step", NotMet, "nobody takes it on", CriterionCase.Working()),

        new("empathy.no-cold-acts", Met, "nothing cold is said", CriterionCase.Working()),
        new("empathy.no-cold-acts", Partly, "one thing is played down", CriterionCase.Working().Trainee("It's only money", t => t.Act(Act.Minimise))),
        new("empathy.no-cold-acts", Partly, "a rule comes before anything of the case is taken up", CriterionCase.Working().Trainee("The tariff says", t => t.Act(Act.CitePolicy))),
        new("empathy.no-cold-acts", NotMet, "the caller is blamed, doubted and told to calm down", CriterionCase.Working().Trainee("You should have. That can't be. Calm down", t => t.Acts(Act.Blame, Act.Argue, Act.CalmDown))),
        new("empathy.no-cold-acts", NotMet, "there is an insult", CriterionCase.Working().Trainee("Idiot", t => t.Act(Act.Insult))),
        new("empathy.no-cold-acts", Met, "a rule comes after the case was taken up", CriterionCase.Working().Trainee("412 is a shock, I see that", t => t.Act(Act.AcknowledgeFeeling, 0.6)).Trainee("The tariff says", t => t.Act(Act.CitePolicy))),

        new("empathy.own-words", Met, "no phrase is stock", CriterionCase.Working()),
        new("empathy.own-words", Partly, "one phrase is stock", CriterionCase.Working().Trainee("Your call is important to us", t => t.Act(Act.Scripted))),
        new("empathy.own-words", Partly, "a formula comes twice", CriterionCase.Working().Trainee("I understand", t => t.Act(Act.AcknowledgeFeeling)).Trainee("I do understand", t => t.Act(Act.AcknowledgeFeeling))),
        new("empathy.own-words", NotMet, "formulas come over and over", CriterionCase.Working().Trainee("I understand", t => t.Act(Act.AcknowledgeFeeling)).Trainee("I do understand", t => t.Act(Act.AcknowledgeFeeling))
            .Trainee("I fully understand", t => t.Act(Act.AcknowledgeFeeling)).Trainee("Sorry for the inconvenience", t => t.Act(Act.Scripted))),
        new("empathy.own-words", NotMet, "apologies come without end", CriterionCase.Working().Trainee("Sorry", t => t.Act(Act.Apology)).Trainee("So sorry", t => t.Act(Act.Apology)).Trainee("Really sorry", t => t.Act(Act.Apology)).Trainee("Very sorry", t => t.Act(Act.Apology)).Trainee("Sorry again", t => t.Act(Act.Apology))),

        new("empathy.fits-register", Met, "the words are plain and human", CriterionCase.Working().Trainee("412 is a shock", t => t.Act(Act.AcknowledgeFeeling, 0.5))),
        new("empathy.fits-register", Partly, "it is correct without a human word", CriterionCase.Working()),
        new("empathy.fits-register", Partly, "a cold caller is gushed at", CriterionCase.Working(Technical).Trainee("Oh you poor dear!!!", t => t.Act(Act.AcknowledgeFeeling).Gushing()), Technical),
        new("empathy.fits-register", NotMet, "a cold caller is gushed at twice", CriterionCase.Working(Technical).Trainee("Oh you poor dear!!!", t => t.Act(Act.AcknowledgeFeeling).Gushing()).Trainee("So so sorry love!!!", t => t.Gushing()), Technical),

        new("empathy.felt-heard", Met, "trust is won and anger goes", CriterionCase.Working().Trainee("412 is a shock", t => t.Feels(anger: -30, trust: 25))),
        new("empathy.felt-heard", Partly, "some trust is won", CriterionCase.Working().Trainee("412 is a shock", t => t.Feels(anger: -5, trust: 10))),
        new("empathy.felt-heard", NotMet, "nothing moves", CriterionCase.Working()),
        new("empathy.felt-heard", NotMet, "the caller hangs up", CriterionCase.Working().Trainee("412 is a shock", t => t.Feels(anger: -30, trust: 25)).Ends(Ending.HungUp)),
    ];

    public static TheoryData<string> Names => CriterionCase.Names(Cases);

    [Theory, MemberData(nameof(Names))]
    public void Criterion_Judges(string row) => CriterionCase.Check(Cases, row);
}
