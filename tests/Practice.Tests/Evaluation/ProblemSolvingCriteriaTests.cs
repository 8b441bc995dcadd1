using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;
using static PracticeCaller.Practice.Evaluation.Verdict;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class ProblemSolvingCriteriaTests
{
    private static CallBuilder Unknowing => new CallBuilder().Caller("It's a scandal");

    private static readonly Scenario CapFails = RoamingBill.Scenario with { Resolutions = [.. RoamingBill.Scenario.Resolutions.Select(r => r.Id == "cap" ? r with { FailsFirst = true } : r)] };

    private static readonly CriterionCase[] Cases =
    [
        new("problem-solving.diagnoses-first", Met, "the facts are known", CallBuilder.Opened().Trainee("I can take 190 off", t => t.Offers("credit", OfferAnswer.Accepted, 190))),
        new("problem-solving.diagnoses-first", Partly, "one of two offers comes too early", Unknowing.Trainee("I can take 190 off", t => t.Offers("credit", OfferAnswer.TooEarly, 190)).Trainee("And a cap", t => t.Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.diagnoses-first", NotMet, "the offer comes before anything is known", Unknowing.Trainee("I can take 190 off", t => t.Offers("credit", OfferAnswer.Haggled, 190))),
        new("problem-solving.diagnoses-first", NotMet, "nothing is found out and nothing offered", CriterionCase.Working()),

        new("problem-solving.workable-resolution", Met, "the remedies are done", CriterionCase.Working().Trainee("190 off and a cap", t => t.Offers("credit", OfferAnswer.Accepted, 190).Offers("cap", OfferAnswer.Accepted)).Desk("credit", 190).Desk("cap").Ends(Ending.Solved)),
        new("problem-solving.workable-resolution", Partly, "they are only agreed in words", CriterionCase.Working().Trainee("190 off and a cap", t => t.Offers("credit", OfferAnswer.Accepted, 190).Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.workable-resolution", Partly, "half of what is fair is given", CriterionCase.Working().Trainee("95 off and a cap", t => t.Offers("credit", OfferAnswer.Accepted, 95).Offers("cap", OfferAnswer.Accepted)).Desk("credit", 95).Desk("cap")),
        new("problem-solving.workable-resolution", NotMet, "a lower offer that comes with an insult does not bring the higher one back", CriterionCase.Working().Trainee("190 off", t => t.Offers("credit", OfferAnswer.Accepted, 190)).Trainee("Ten off, you idiot", t => t.Offers("credit", OfferAnswer.Accepted, 10).Act(Act.Insult, 0, "you idiot"))),
        new("problem-solving.workable-resolution", NotMet, "the caller hangs up all the same", CriterionCase.Working().Trainee("190 off and a cap", t => t.Offers("credit", OfferAnswer.Refused, 190)).Desk("credit", 190).Desk("cap").Ends(Ending.HungUp)),
        new("problem-solving.workable-resolution", NotMet, "nothing is brought about", CriterionCase.Working()),
        new("problem-solving.workable-resolution", NotMet, "only what policy forbids is done", CriterionCase.Working().Trainee("All of it back", t => t.Offers("full-refund", OfferAnswer.Forbidden)).Desk("full-refund")),

        new("problem-solving.owner-and-time", Met, "both are named", CallBuilder.Opened().Trainee("I do it myself by noon, the 412", t => t.Act(Act.OwnIt, 0.3).Act(Act.SetExpectation))),
        new("problem-solving.owner-and-time", Partly, "no time is named", CallBuilder.Opened().Trainee("I do it myself, the 412", t => t.Act(Act.OwnIt, 0.3))),
        new("problem-solving.owner-and-time", Partly, "a promise has to be chased", CallBuilder.Opened().Trainee("I do it myself by noon, the 412", t => t.Act(Act.OwnIt, 0.3).Act(Act.SetExpectation)).Trainee("Well", t => t.Draws(MoveIds.PromiseChased))),
        new("problem-solving.owner-and-time", NotMet, "neither is named", CriterionCase.Working()),

        new("problem-solving.honest-promises", Met, "every promise can be kept", CriterionCase.Working()),
        new("problem-solving.honest-promises", Partly, "too much is promised", CriterionCase.Working().Trainee("I give you 400", t => t.Offers("credit", OfferAnswer.OverLimit, 400, OfferTense.Promised))),
        new("problem-solving.honest-promises", Partly, "a promise is vague", CriterionCase.Working().Trainee("We'll look into it", t => t.Draws(MoveIds.VaguePromise))),
        new("problem-solving.honest-promises", NotMet, "forbidden things are promised again and again", CriterionCase.Working().Trainee("All back", t => t.Offers("full-refund", OfferAnswer.Forbidden, null, OfferTense.Promised)).Trainee("Yes all", t => t.Offers("full-refund", OfferAnswer.Forbidden, null, OfferTense.Promised))),

        new("problem-solving.said-and-done", Met, "what is promised is done", CallBuilder.Opened().Trainee("I set a cap", t => t.Offers("cap", OfferAnswer.Accepted, null, OfferTense.Promised)).Desk("cap")),
        new("problem-solving.said-and-done", Partly, "one of two promises is done", CallBuilder.Opened().Trainee("Cap and credit", t => t.Offers("cap", OfferAnswer.Accepted, null, OfferTense.Promised).Offers("credit", OfferAnswer.Accepted, 190, OfferTense.Promised)).Desk("cap")),
        new("problem-solving.said-and-done", NotMet, "it is said to be done and is not", CallBuilder.Opened().Trainee("I have set the cap", t => t.Offers("cap", OfferAnswer.Accepted, null, OfferTense.SaidDone))),
        new("problem-solving.said-and-done", Partly, "it is said to be done when the desk has failed", CallBuilder.Opened(CapFails).Desk("cap", accepted: false).Trainee("I have set the cap", t => t.Offers("cap", OfferAnswer.Accepted, null, OfferTense.SaidDone)).Desk("cap"), CapFails),
        new("problem-solving.said-and-done", Met, "one of two ways put side by side is done", CallBuilder.Opened().Trainee("A cap or a credit?", t => t.Offers("cap", OfferAnswer.Accepted, null, OfferTense.Proposed, "A cap").Offers("credit", OfferAnswer.Accepted, 190, OfferTense.Proposed, "a credit")).Trainee("I set the cap", t => t.Offers("cap", OfferAnswer.Repeated, null, OfferTense.SaidDone)).Desk("cap")),
        new("problem-solving.said-and-done", Partly, "a question for a number makes no choice of two remedies", CallBuilder.Opened().Trainee("A cap and a credit. What is your number?", t => t.Offers("cap", OfferAnswer.Accepted, null, OfferTense.Proposed, "A cap").Offers("credit", OfferAnswer.Accepted, 190, OfferTense.Proposed, "a credit")).Desk("cap")),
        new("problem-solving.said-and-done", Partly, "two things are proposed and one is done", CallBuilder.Opened().Trainee("A cap and a credit", t => t.Offers("cap", OfferAnswer.Accepted, null, OfferTense.Proposed, "A cap").Offers("credit", OfferAnswer.Accepted, 190, OfferTense.Proposed, "a credit")).Desk("cap")),
        new("problem-solving.said-and-done", NotMet, "it is done without a word", CriterionCase.Working().Desk("cap")),
        new("problem-solving.said-and-done", NotObserved, "nothing is promised or done", CriterionCase.Working()),

        new("problem-solving.closing-check", Met, "the agent asks whether it solves it", CallBuilder.Opened().Trainee("A cap - does that solve it?", t => t.Act(Act.ConfirmSolution).Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.closing-check", Partly, "the agent asks whether it was understood", CallBuilder.Opened().Trainee("A cap - does that make sense?", t => t.Act(Act.CheckUnderstanding).Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.closing-check", Met, "the agent asks what was left out", CallBuilder.Opened().Trainee("A cap. Is that everything you came for, or have I left something out?", t => t.Question(QuestionAbout.AnythingElse, false, "Is that everything you came for, or have I left something out?").Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.closing-check", Partly, "the agent asks what else there is", CallBuilder.Opened().Trainee("A cap. Anything else?", t => t.Question(QuestionAbout.AnythingElse, false, "Anything else?").Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.closing-check", NotMet, "leave is asked to leave something", CallBuilder.Opened().Trainee("A cap. Shall we leave it at that door?", t => t.Question(QuestionAbout.Permission, false, "Shall we leave it at that door?").Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.closing-check", NotMet, "a fact is checked", CallBuilder.Opened().Trainee("A cap. You were in Oslo, am I right?", t => t.Act(Act.CheckUnderstanding, 0, "am I right?").Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.closing-check", NotMet, "leave is asked for something not done yet", CallBuilder.Opened().Trainee("I set a cap for you. Is that ok with you?", t => t.Act(Act.ConfirmSolution, 0, "Is that ok with you?").Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.closing-check", Met, "the same is asked of something done", CallBuilder.Opened().Desk("cap").Trainee("The cap is on. Is that ok with you?", t => t.Act(Act.ConfirmSolution, 0, "Is that ok with you?").Offers("cap", OfferAnswer.Accepted, null, OfferTense.SaidDone))),
        new("problem-solving.closing-check", NotMet, "the question comes before any remedy", CallBuilder.Opened().Trainee("Does that solve it?", t => t.Act(Act.ConfirmSolution)).Trainee("A cap then", t => t.Offers("cap", OfferAnswer.Accepted))),
        new("problem-solving.closing-check", NotMet, "it is not asked", CallBuilder.Opened().Trainee("A cap", t => t.Offers("cap", OfferAnswer.Accepted))),
    ];

    public static TheoryData<string> Names => CriterionCase.Names(Cases);

    [Theory, MemberData(nameof(Names))]
    public void Criterion_Judges(string row) => CriterionCase.Check(Cases, row);
}
