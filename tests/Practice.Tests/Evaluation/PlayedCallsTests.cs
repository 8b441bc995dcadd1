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

    // Agents that play the score: none gets past the third band in any skill but patience, which a harmless agent can reach.
    [Theory]
    [InlineData("I'm so sorry. I understand your frustration. You have every right to be upset. Let me summarise. I'll take care of it in two minutes. Did I get that right? Does that solve it for you?")]
    [InlineData("I am so sorry about that, really sorry")]
    [InlineData("I completely understand how frustrating this must be for you")]
    [InlineData("Take your time, go on, I'm listening")]
    [InlineData("ok")]
    public void OneSentenceOverAndOver_DoesNotPass(string sentence)
    {
        var card = Score("scenario: roaming-bill seed: 3 pace: 0\n" + string.Join('\n', Enumerable.Repeat("A: " + sentence, 8)), "sentence");

        Assert.False(card.Passed);
        Assert.All(card.Skills, s => Assert.True(s.Points <= (s.Skill == Skill.Patience ? 74 : 39), ScorecardText.Render(card, BuiltIn.Get("roaming-bill"))));
    }

    // Only what the trainee does is played: what the file expects of the caller is tested with the calls themselves.
    private static Scorecard Score(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Calls", file)).Where(l => l.StartsWith("scenario:", StringComparison.Ordinal) || l.StartsWith('A') || l.StartsWith('D'));
        return Score(string.Join('\n', lines), file);
    }

    private static Scorecard Score(string text, string name)
    {
        var played = new CallFixture(name, text, saveAndLoad: false);
        played.Play();
        return Evaluator.Score(played.State, played.Call.Scenario, Rubrics.FiveSkills);
    }
}
