using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>What the agent says of their own life is no deadline, refusal or promise; what they say of the case is.</summary>
public sealed class OwnLifeTests
{
    private static readonly Act[] OfTheDesk = [Act.Refuse, Act.SetExpectation, Act.ExplainStep, Act.OwnIt];

    [Theory]
    [InlineData("Mine lives in a drawer too, I can't throw it away either.")]
    [InlineData("My sister has the same lamp and never switches it off.")]
    public void Read_OwnLife_IsARemarkAndNoStep(string text)
    {
        var reading = Cases.Roaming.Read(text);

        Assert.Equal(Remark.AgentsLife, reading.Remark);
        Assert.DoesNotContain(reading.Acts, a => OfTheDesk.Contains(a.Act));
    }

    [Theory]
    [InlineData("I can't take it off without my boss, he is at lunch.", Act.Refuse)]
    [InlineData("I have your bill open and I look at the second page now.", Act.ExplainStep)]
    [InlineData("I'll ring you at three with what I found.", Act.SetExpectation)]
    public void Read_TheCase_StaysAStep(string text, Act act) => Assert.Contains(Cases.Roaming.Read(text).Acts, a => a.Act == act);
}
