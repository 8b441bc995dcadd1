using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;
using static PracticeCaller.Practice.Evaluation.Verdict;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class PatienceCriteriaTests
{
    private static readonly Scenario NeedsTime = CriterionCase.For(new PersonaNeeds(Time: 0.9));
    private static readonly Scenario Calm = CriterionCase.For(anger: 30);

    private static readonly CriterionCase[] Cases =
    [
        new("patience.lets-finish", Met, "nobody is cut off", CriterionCase.Working()),
        new("patience.lets-finish", Partly, "one message is cut off", CriterionCase.Working().Trainee("Wait", t => t.CutsOff())),
        new("patience.lets-finish", NotMet, "it happens twice", CriterionCase.Working().Trainee("Wait", t => t.CutsOff()).Trainee("Stop", t => t.CutsOff(2))),
        new("patience.lets-finish", NotMet, "nothing is written at all", CallBuilder.Opened()),

        new("patience.feelings-before-form", Met, "the first reply takes up what happened", CallBuilder.Opened()
            .Trainee("412 instead of 35, I'd be livid. What is the number?", t => t.Act(Act.Validate).Act(Act.NameCause, 0.8).Restates("amount", "usual").Asks("number"))
            .Trainee("I have the 412 here", t => t.Restates("amount")).Trainee("Oslo it was", t => t.Restates("place"))),
        new("patience.feelings-before-form", Partly, "neither data nor the story is taken up", CriterionCase.Working()),
        new("patience.feelings-before-form", Partly, "two things told are said back before data are asked for", CallBuilder.Opened().Trainee("From 35 to 412. Your number please", t => t.Restates("amount", "usual").Asks("number")).Trainee("412", t => t.Restates("amount")).Trainee("Oslo", t => t.Restates("place"))),
        new("patience.feelings-before-form", NotMet, "the first reply asks for data", CallBuilder.Opened().Trainee("Your number please", t => t.Asks("number")).Trainee("412", t => t.Restates("amount")).Trainee("Oslo", t => t.Restates("place"))),
        new("patience.feelings-before-form", NotMet, "data are asked for after a greeting", CallBuilder.Opened().Trainee("Good morning", t => t.Act(Act.Greeting)).Trainee("Your number please", t => t.Asks("number")).Trainee("412", t => t.Restates("amount"))),
        new("patience.feelings-before-form", NotObserved, "the caller is calm", CriterionCase.Working(Calm), Calm),

        new("patience.stays-calm", Met, "there is no hurry", CriterionCase.Working()),
        new("patience.stays-calm", Partly, "one turn presses", CriterionCase.Working().Trainee("Quickly please", t => t.Pressing())),
        new("patience.stays-calm", NotMet, "it is sharp twice", CriterionCase.Working().Trainee("As I said", t => t.Act(Act.Snap)).Trainee("Calm down", t => t.Act(Act.CalmDown))),
        new("patience.stays-calm", NotMet, "there is an insult", CriterionCase.Working().Trainee("Idiot", t => t.Act(Act.Insult))),

        new("patience.one-question", Met, "one thing is asked and checked", CriterionCase.Working().Trainee("412, right? Who else used it?", t => t.Question(QuestionAbout.Check, false).Asks("daughter"))),
        new("patience.one-question", Met, "the same is asked in two ways", CriterionCase.Working().Trainee("Who was it, was it her?", t => t.Asks("daughter").Asks("daughter"))),
        new("patience.one-question", Partly, "three things are asked at once", CriterionCase.Working().Trainee("Who? When? Where?", t => t.Question(QuestionAbout.Unknown).Question(QuestionAbout.Unknown).Question(QuestionAbout.Unknown))),
        new("patience.one-question", NotMet, "stacks come twice", CriterionCase.Working()
            .Trainee("Who? When? Where?", t => t.Question(QuestionAbout.Unknown).Question(QuestionAbout.Unknown).Question(QuestionAbout.Unknown))
            .Trainee("What? Why? How?", t => t.Question(QuestionAbout.Unknown).Question(QuestionAbout.Unknown).Question(QuestionAbout.Unknown))),

        new("patience.makes-room", Met, "the caller is invited early", CallBuilder.Opened().Trainee("Tell me what happened", t => t.Act(Act.OpenQuestion))),
        new("patience.makes-room", Partly, "a caller who needs time is invited once", CallBuilder.Opened(NeedsTime).Trainee("Take your time", t => t.Act(Act.InviteMore)), NeedsTime),
        new("patience.makes-room", NotMet, "the invitation cuts the caller off", CallBuilder.Opened().Trainee("Tell me what happened", t => t.Act(Act.OpenQuestion).CutsOff())),
        new("patience.makes-room", NotMet, "nobody is invited", CriterionCase.Working()),

        new("patience.explains-waiting", Met, "a hold has a reason and a time", CallBuilder.Opened().Trainee("I open the bill, two minutes please", t => t.Acts(Act.Hold, Act.ExplainStep, Act.SetExpectation))),
        new("patience.explains-waiting", Partly, "a hold has no time", CallBuilder.Opened().Trainee("I open the bill, please wait", t => t.Acts(Act.Hold, Act.ExplainStep))),
        new("patience.explains-waiting", Partly, "the time is not kept", CallBuilder.Opened().Trainee("I open the bill, two minutes please", t => t.Acts(Act.Hold, Act.ExplainStep, Act.SetExpectation)).Trainee("Back again", t => t.Draws(MoveIds.LateBack))),
        new("patience.explains-waiting", NotMet, "a hold has neither", CallBuilder.Opened().Trainee("Hold on", t => t.Act(Act.Hold))),
        new("patience.explains-waiting", NotMet, "the caller is left in silence", CriterionCase.Working().Silence()),
        new("patience.explains-waiting", NotMet, "the desk holds without a word", CriterionCase.Working().Desk("hold")),
        new("patience.explains-waiting", NotObserved, "nobody waits", CriterionCase.Working()),
    ];

    public static TheoryData<string> Names => CriterionCase.Names(Cases);

    [Theory, MemberData(nameof(Names))]
    public void Criterion_Judges(string row) => CriterionCase.Check(Cases, row);
}
