using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;
using PracticeCaller.Practice.Tests.Calls;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>Whole calls through the real listener and the real caller: the distance between skilled and poor must show there, too.</summary>
public class PlayedCallsTests
{
    [Theory]
    [InlineData(Skill.Listening)]
    [InlineData(Skill.Patience)]
    [InlineData(Skill.Empathy)]
    public void RoamingBill_SkilledAndByTheForm_AreFarApart(Skill skill)
    {
        var skilled = Score("roaming-bill-skilled.call");
        var poor = Score("roaming-bill-by-the-form.call");

        Assert.True(Evaluation.Calls.Points(skilled, skill) >= Evaluation.Calls.Points(poor, skill) + 25, ScorecardText.Render(skilled, BuiltIn.Get("roaming-bill")) + ScorecardText.Render(poor, BuiltIn.Get("roaming-bill")));
    }

    [Fact]
    public void RoamingBill_ByTheForm_DoesNotPass() => Assert.False(Score("roaming-bill-by-the-form.call").Passed);

    // Only what the trainee does is played: what the file expects of the caller is tested with the calls themselves.
    private static Scorecard Score(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Calls", file)).Where(l => l.StartsWith("scenario:", StringComparison.Ordinal) || l.StartsWith('A') || l.StartsWith('D'));
        var played = new CallFixture(file, string.Join('\n', lines), saveAndLoad: false);
        played.Play();
        return Evaluator.Score(played.State, played.Call.Scenario, Rubrics.FiveSkills);
    }
}
