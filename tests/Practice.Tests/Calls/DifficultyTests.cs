using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Rehearsal;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>The five levels: the same person, case and words; what hurts and what is kind moves them more or less.</summary>
public class DifficultyTests
{
    private const string Hurts = "I can't do anything about that, it's your own fault. You should have read the contract.";

    private static readonly int[] Levels = [1, 2, 3, 4, 5];

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void On_EachLevel_HarmMovesMoreAndKindnessLessThanOnTheOneBelow(string id)
    {
        var written = BuiltIn.Get(id).Caller.Gains;
        var gains = Levels.Select(l => Difficulty.On(written, l)).ToList();

        Assert.Equal(written, gains[2]);
        Assert.All(gains.Zip(gains.Skip(1)), p => Assert.True(p.Second.Volatility > p.First.Volatility && p.Second.Forgiveness < p.First.Forgiveness, $"{p.First} then {p.Second}"));
        Assert.All(gains, g => Assert.True(g.Volatility > 0 && g.Forgiveness > 0, $"{g}"));
        Assert.All(gains, g => Assert.Equal((written.Verbosity, written.Directness), (g.Verbosity, g.Directness)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-7, 1)]
    [InlineData(6, 5)]
    [InlineData(int.MaxValue, 5)]
    public void On_NoSuchLevel_IsTakenForTheNearest(int asked, int taken)
    {
        var written = BuiltIn.Get("roaming-bill").Caller.Gains;
        Assert.Equal(Difficulty.On(written, taken), Difficulty.On(written, asked));
        Assert.Equal(Difficulty.InWords(taken), Difficulty.InWords(asked));
    }

    [Fact]
    public void InWords_EachLevel_HasItsOwn()
    {
        string[] words = ["very easy", "easy", "usual", "hard", "very hard"];
        Assert.Equal(words, Levels.Select(Difficulty.InWords));
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void HurtfulReply_AngersMoreOnEachLevel_AndOpeningAndStartStayTheSame(string id)
    {
        var calls = Levels.Select(l => new SteppedCall(BuiltIn.Get(id), difficulty: l)).ToList();
        Assert.Single(calls.Select(c => string.Join('\n', c.CallerLines)).Distinct());
        Assert.Single(calls.Select(c => c.State.Feelings).Distinct());

        foreach (var call in calls)
            call.Say(Hurts);

        var rises = calls.Select(c => c.State.Turns[0].After.Anger - c.State.Turns[0].Before.Anger).ToList();
        Assert.True(rises[0] > 0, "it should hurt on the easiest level, too");
        // Above a caller's ceiling two levels may meet; none may be easier than the one below.
        Assert.All(rises.Zip(rises.Skip(1)), p => Assert.True(p.Second >= p.First, string.Join(", ", rises)));
        Assert.True(rises[4] > rises[0], string.Join(", ", rises));
    }

    [Theory]
    [InlineData("roaming-bill")]
    [InlineData("missed-connection")]
    public void WholeCalls_LevelsOrderTheAngerAtTheEnd_WithEveryHonestAgent(string id)
    {
        const int calls = 6;
        foreach (var agent in new[] { AgentKinds.Skilled, AgentKinds.Average, AgentKinds.Novice })
        {
            var anger = Levels.Select(l => Rehearsals.Run(BuiltIn.Get(id), calls, 1, agents: [agent], difficulty: l).Rows[0].Anger).ToList();
            Assert.True(anger[0] < anger[2] && anger[2] < anger[4], $"{agent.Id}: {string.Join(", ", anger)}");
        }
    }

    [Fact]
    public void Level_IsPartOfTheRecord_SoThatAReplayIsExact()
    {
        var rehearser = new Rehearser(BuiltIn.Get("roaming-bill"));
        var hard = rehearser.Play(AgentKinds.Novice, 4, difficulty: 5);
        var again = new Call(rehearser.Scenario, new Practice.Listening.Listener(rehearser.Scenario)).Replay(hard.Events);
        Assert.Equal(5, again.Start!.Difficulty);
        Assert.Equal(CallJson.Write(hard.State), CallJson.Write(again));
        Assert.NotEqual(CallJson.Write(hard.State.Feelings), CallJson.Write(rehearser.Play(AgentKinds.Novice, 4, difficulty: 1).State.Feelings));
    }
}
