using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;
using static PracticeCaller.Practice.Evaluation.Verdict;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class FlexibilityCriteriaTests
{
    private static readonly Scenario Hasty = CriterionCase.For(new PersonaNeeds(Warmth: 0.2, Precision: 0.8, Speed: 0.9, Time: 0.1));
    private static readonly Scenario Slow = CriterionCase.For(new PersonaNeeds(Warmth: 0.5, Precision: 0.2, Speed: 0.1, Time: 0.9));

    private static readonly CriterionCase[] Cases =
    [
        new("flexibility.fits-this-caller", Met, "a caller who needs warmth gets it early", CallBuilder.Opened().Trainee("412 is a shock", t => t.Act(Act.AcknowledgeFeeling, 0.6))),
        new("flexibility.fits-this-caller", Met, "a hasty caller gets exact words and the next step", CallBuilder.Opened(Hasty).Trainee("412, I open it now", t => t.Act(Act.ExplainStep, 0.4).Restates("amount")), Hasty),
        new("flexibility.fits-this-caller", Partly, "a hasty caller gets exact words and no step", CallBuilder.Opened(Hasty).Trainee("412, I see", t => t.Restates("amount")), Hasty),
        new("flexibility.fits-this-caller", NotMet, "a slow caller is rushed to the solution", CallBuilder.Opened(Slow).Trainee("A cap, done", t => t.Act(Act.ExplainStep, 0.4).Offers("cap", OfferAnswer.Refused)), Slow),
        new("flexibility.fits-this-caller", NotMet, "nothing is said", CallBuilder.Opened()),

        new("flexibility.twist-taken-up", Met, "the change is raised at once", CriterionCase.Working().Twist().Trainee("Your line is being blocked", t => t.RaisesTwist())),
        new("flexibility.twist-taken-up", Partly, "the change is raised later", CriterionCase.Working().Twist().Trainee("Well").Trainee("Your line is being blocked", t => t.RaisesTwist())),
        new("flexibility.twist-taken-up", NotMet, "the change is ignored", CriterionCase.Working().Twist().Trainee("Well")),
        new("flexibility.twist-taken-up", NotObserved, "nothing changes", CriterionCase.Working()),

        new("flexibility.plan-revised", Met, "what fits the change is done", CriterionCase.Working().Twist().Trainee("I lift the block", t => t.Offers("unblock", OfferAnswer.Accepted)).Desk("unblock")),
        new("flexibility.plan-revised", Partly, "what fits the change is offered", CriterionCase.Working().Twist().Trainee("I could lift the block", t => t.Offers("unblock", OfferAnswer.Haggled))),
        new("flexibility.plan-revised", NotMet, "the old plan goes on", CriterionCase.Working().Twist().Trainee("A cap", t => t.Offers("cap", OfferAnswer.Accepted))),
        new("flexibility.plan-revised", NotObserved, "nothing changes", CriterionCase.Working()),

        new("flexibility.no-same-offer", Met, "a better offer follows a refusal", CriterionCase.Working().Trainee("50 off", t => t.Offers("credit", OfferAnswer.Haggled, 50)).Trainee("190 off", t => t.Offers("credit", OfferAnswer.Accepted, 190))),
        new("flexibility.no-same-offer", Partly, "the same offer follows a refusal", CriterionCase.Working().Trainee("50 off", t => t.Offers("credit", OfferAnswer.Refused, 50)).Trainee("50 off", t => t.Offers("credit", OfferAnswer.Repeated, 50))),
        new("flexibility.no-same-offer", NotMet, "it is pressed again and again", CriterionCase.Working().Trainee("50 off", t => t.Offers("credit", OfferAnswer.Refused, 50)).Trainee("50 off now", t => t.Offers("credit", OfferAnswer.Repeated, 50)).Trainee("I said 50 off", t => t.Offers("credit", OfferAnswer.Repeated, 50))),
        new("flexibility.no-same-offer", NotObserved, "nothing is turned down", CriterionCase.Working()),

        new("flexibility.recovers", Met, "a bad reaction is made good", CriterionCase.Working().Trainee("Terms", t => t.Feels(trust: -8)).Trainee("I was wrong about the 412", t => t.Restates("amount").Feels(trust: 5))),
        new("flexibility.recovers", Met, "there is no bad reaction", CriterionCase.Working()),
        new("flexibility.recovers", Partly, "one bad reaction is left as it is", CriterionCase.Working().Trainee("Terms", t => t.Feels(trust: -8)).Trainee("Terms again")),
        new("flexibility.recovers", NotMet, "several are left as they are", CriterionCase.Working().Trainee("Terms", t => t.Feels(trust: -8)).Trainee("Terms again", t => t.Feels(trust: -8))),
        new("flexibility.recovers", NotMet, "it comes from an insult", CriterionCase.Working().Trainee("Idiot", t => t.Act(Act.Insult).Feels(trust: -8)).Trainee("I was wrong about the 412", t => t.Restates("amount").Feels(trust: 5))),

        new("flexibility.offers-alternative", Met, "another way follows a refusal", CriterionCase.Working().Trainee("All of it is not possible", t => t.Act(Act.Refuse)).Trainee("A cap is", t => t.Offers("cap", OfferAnswer.Accepted))),
        new("flexibility.offers-alternative", Partly, "one of two dead ends has a way out", CriterionCase.Working().Trainee("Not possible", t => t.Act(Act.Refuse).Offers("cap", OfferAnswer.Accepted)).Trainee("That is not possible either", t => t.Act(Act.Refuse))),
        new("flexibility.offers-alternative", NotMet, "no alternative follows", CriterionCase.Working().Trainee("Not possible", t => t.Act(Act.Refuse))),
        new("flexibility.offers-alternative", NotObserved, "a remedy is named in passing and not held out", CriterionCase.Working().Trainee("No more shouting for a cap", t => t.Offers("cap", OfferAnswer.Accepted, null, OfferTense.Denied))),
        new("flexibility.offers-alternative", NotMet, "a refusal is put as not seeing a way", CriterionCase.Working().Trainee("I can't see a way to refund that", t => t.Act(Act.Refuse))),
        new("flexibility.offers-alternative", NotMet, "a flat refusal is a dead end too", CriterionCase.Working().Trainee("We will not credit that", t => t.Act(Act.Refuse))),
        new("flexibility.offers-alternative", NotObserved, "only agreement was heard as a refusal", CriterionCase.Working().Trainee("I'm not going to tell you the system is right", t => t.Act(Act.Refuse))),
        new("flexibility.offers-alternative", NotObserved, "nothing is refused", CriterionCase.Working()),
    ];

    public static TheoryData<string> Names => CriterionCase.Names(Cases);

    [Theory, MemberData(nameof(Names))]
    public void Criterion_Judges(string row) => CriterionCase.Check(Cases, row);
}
