using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;
using static PracticeCaller.Practice.Evaluation.Verdict;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class ListeningCriteriaTests
{
    private static readonly CriterionCase[] Cases =
    [
        new("listening.no-re-asks", Met, "nothing told is asked again", CriterionCase.Working()),
        new("listening.no-re-asks", Partly, "one thing is asked again", CriterionCase.Working().Trainee("How much was it?", t => t.Asks("amount", again: true))),
        new("listening.no-re-asks", NotMet, "two things are asked again", CriterionCase.Working().Trainee("How much?", t => t.Asks("amount", again: true)).Trainee("Where?", t => t.Asks("place", again: true))),
        new("listening.no-re-asks", NotMet, "nobody says anything", CallBuilder.Opened().Trainee("", t => t.Remark(Remark.Empty))),

        new("listening.no-mishearings", Met, "all values are right", CriterionCase.Working()),
        new("listening.no-mishearings", Partly, "one value is wrong", CriterionCase.Working().Trainee("So 421 euros", t => t.Mishears("amount", "421 euros"))),
        new("listening.no-mishearings", Partly, "a wrong value is put right", CriterionCase.Working().Trainee("So 421 euros", t => t.Mishears("amount", "421 euros")).Trainee("Sorry, 412", t => t.Restates("amount"))),
        new("listening.no-mishearings", NotMet, "two values are wrong", CriterionCase.Working().Trainee("So 421 euros in Bergen", t => t.Mishears("amount", "421").Mishears("place", "Bergen"))),

        new("listening.told-facts-used", Met, "most of what was told is said back", CriterionCase.Working()),
        new("listening.told-facts-used", Partly, "one fact of four is said back", CallBuilder.Opened().Trainee("412 it is", t => t.Restates("amount"))),
        new("listening.told-facts-used", NotMet, "nothing is said back", CallBuilder.Opened().Trainee("Let me have a look")),
        new("listening.told-facts-used", NotMet, "the caller's own sentence is handed back", CallBuilder.Opened().Trainee("I was in Oslo from the 3rd to the 6th", t => t.Restates("place", "dates"))),
        new("listening.told-facts-used", NotObserved, "nothing was told", new CallBuilder().Caller("It's a scandal").Trainee("What happened?", t => t.Act(Act.OpenQuestion))),

        new("listening.checked-summary", Met, "a summary asks to be corrected", CallBuilder.Opened().Trainee("So you were in Oslo for four days and the bill is 412, right?", t => t.Act(Act.Paraphrase, 0.7).Act(Act.CheckUnderstanding).Restates("place", "amount"))),
        new("listening.checked-summary", Met, "a summary ends in a tag", CallBuilder.Opened().Trainee("So you were in Oslo and the bill is 412, is that right?", t => t.Act(Act.Paraphrase, 0.7).Restates("place", "amount").ChecksAFact())),
        new("listening.checked-summary", Met, "the caller confirms a summary", CallBuilder.Opened().Trainee("So you were in Oslo and the bill is 412.", t => t.Act(Act.Paraphrase, 0.7).Restates("place", "amount").Draws(MoveIds.SummaryRight))),
        new("listening.checked-summary", Partly, "a summary leaves no room for correction", CallBuilder.Opened().Trainee("So you were in Oslo and the bill is 412.", t => t.Act(Act.Paraphrase, 0.7).Restates("place", "amount"))),
        new("listening.checked-summary", Partly, "one value is said back for checking", CallBuilder.Opened().Trainee("412, is that right?", t => t.Act(Act.ConfirmFact, 0.3).Restates("amount"))),
        new("listening.checked-summary", Met, "what was done is told over, and anything left out asked for", CallBuilder.Opened().Desk("cap").Desk("credit", 190).Desk("unblock").Trainee("So the cap is on, 190 are back and the line is free. Have I left anything out?", t => t.Act(Act.Paraphrase, 0.3).Question(QuestionAbout.AnythingElse).Offers("cap", OfferAnswer.Accepted, null, OfferTense.SaidDone).Offers("credit", OfferAnswer.Accepted, 190, OfferTense.SaidDone).Offers("unblock", OfferAnswer.Accepted, null, OfferTense.SaidDone))),
        new("listening.checked-summary", NotMet, "what is done only afterwards is told over", CallBuilder.Opened().Trainee("So a cap, a credit and a free line. Have I left anything out?", t => t.Act(Act.Paraphrase, 0.3).Question(QuestionAbout.AnythingElse).Offers("cap", OfferAnswer.Accepted).Offers("credit", OfferAnswer.Accepted, 190).Offers("unblock", OfferAnswer.Accepted)).Desk("cap").Desk("credit", 190).Desk("unblock")),
        new("listening.checked-summary", NotMet, "what was only offered is told over", CallBuilder.Opened().Trainee("So a cap, a credit and a free line. Have I left anything out?", t => t.Act(Act.Paraphrase, 0.3).Question(QuestionAbout.AnythingElse).Offers("cap", OfferAnswer.Accepted).Offers("credit", OfferAnswer.Accepted, 190).Offers("unblock", OfferAnswer.Accepted))),
        new("listening.checked-summary", NotMet, "a summary holds nothing of the case", CallBuilder.Opened().Trainee("So you have an issue with us.", t => t.Act(Act.Paraphrase).Act(Act.CheckUnderstanding))),

        new("listening.answers-questions", Met, "the question is answered at once", CallBuilder.Opened().Trainee("It is data, on the 5th.", t => t.Answers("why"))),
        new("listening.answers-questions", Partly, "the question is answered late", CallBuilder.Opened().Trainee("One moment.", t => t.Ignores("why")).Trainee("It is data.", t => t.Answers("why"))),
        new("listening.answers-questions", NotMet, "the question is never answered", CallBuilder.Opened().Trainee("One moment.", t => t.Ignores("why"))),
        new("listening.answers-questions", NotObserved, "the caller asks nothing", CriterionCase.Working()),

        new("listening.builds-on-it", Met, "two questions grow out of what was told", CallBuilder.Opened()
            .Trainee("In Oslo, where did you use it?", t => t.Restates("place").Question(QuestionAbout.Story))
            .Trainee("And from the 3rd to the 6th, did anybody else use it?", t => t.Restates("dates").Asks("daughter"))),
        new("listening.builds-on-it", Partly, "one question grows out of what was told, in a long call", CriterionCase.Working().Trainee("So in Oslo, who else used it?", t => t.Restates("place").Asks("daughter")).Trainee("Let me see.")),
        new("listening.builds-on-it", NotMet, "the question asks again for what was told", CallBuilder.Opened().Trainee("412 in Oslo, and when was it?", t => t.Restates("amount", "place").Asks("dates", again: true))),
        new("listening.builds-on-it", NotMet, "nothing is asked", CriterionCase.Working()),

        new("listening.notes", Met, "the notes hold the facts", CriterionCase.Working().Notes("412 euros instead of 35 euros, Oslo, the 3rd to the 6th")),
        new("listening.notes", Partly, "the notes hold half of them", CriterionCase.Working().Notes("412 euros, Oslo")),
        new("listening.notes", NotMet, "the notes hold nothing", CriterionCase.Working().Notes("Customer called.")),
        new("listening.notes", NotObserved, "no notes were filed", CriterionCase.Working()),
    ];

    public static TheoryData<string> Names => CriterionCase.Names(Cases);

    [Theory, MemberData(nameof(Names))]
    public void Criterion_Judges(string row) => CriterionCase.Check(Cases, row);
}
