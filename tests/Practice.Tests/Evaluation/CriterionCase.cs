using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>One row of a table: in this call, in the end of which the caller accepts something, this criterion says this.</summary>
internal sealed record CriterionCase(string Criterion, Verdict Expected, string When, CallBuilder Call, Scenario? Scenario = null)
{
    public CriterionResult Judge()
    {
        var card = Evaluator.Score(Call.Accepts().Build(), Scenario ?? RoamingBill.Scenario, Rubrics.FiveSkills);
        return card.Skills.SelectMany(s => s.Criteria).Single(c => c.Id == Criterion);
    }

    public static TheoryData<string> Names(IEnumerable<CriterionCase> cases) => [.. cases.Select(c => c.ToString())];

    public static void Check(IEnumerable<CriterionCase> cases, string name)
    {
        var found = cases.Single(c => c.ToString() == name);
        var result = found.Judge();
        Assert.True(found.Expected == result.Verdict, $"{name}: got {result.Verdict} with {result.Points} of {result.Possible}. {result.Why}");
    }

    public override string ToString() => $"{Criterion} is {Expected} when {When}";

    /// <summary>A call in which the agent has worked on the case for three plain turns, without a fault and without a merit beside it.</summary>
    public static CallBuilder Working(Scenario? scenario = null) => CallBuilder.Opened(scenario)
        .Trainee("I have the 412 euros here", t => t.Restates("amount"))
        .Trainee("And it was in Oslo", t => t.Restates("place"))
        .Trainee("The usual one is 35", t => t.Restates("usual"));

    public static Scenario For(PersonaNeeds? needs = null, double anger = 75) => RoamingBill.Scenario with
    {
        Caller = RoamingBill.Scenario.Caller with { Needs = needs ?? RoamingBill.Scenario.Caller.Needs, Start = RoamingBill.Scenario.Caller.Start with { Anger = anger } },
    };
}
