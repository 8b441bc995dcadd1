using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

public class ScenarioReaderTests
{
    [Fact]
    public void Read_GoodFile_GivesTheWholeScenario()
    {
        var read = ScenarioReader.Read(Fixture.LateSofa, "late-sofa.yaml");

        Assert.Empty(read.Diagnostics);
        var scenario = read.Scenario!;
        Assert.Equal("late-sofa", scenario.Id);
        Assert.Equal(new DateOnly(2026, 3, 24), scenario.Today);
        Assert.Equal([Skill.Listening, Skill.ProblemSolving], scenario.Trains);
        Assert.Equal(60, scenario.Caller.Start.Anger);
        Assert.Equal(1.1, scenario.Caller.Gains.Volatility);
        Assert.Equal(1, scenario.Caller.Gains.Verbosity);
        Assert.True(scenario.Caller.Habits.LowerCase);
        Assert.Equal(3, scenario.Openings.Count);
        Assert.Equal(["order"], scenario.Openings[0].Tells[1]);
        Assert.Empty(scenario.Openings[0].Tells[0]);
        Assert.Equal(8, scenario.Facts.Count);
        Assert.Equal(FactKind.Time, scenario.Fact("window").Kind);
        Assert.Equal(2, scenario.Fact("window").Weight);
        Assert.Null(scenario.Fact("window").Unasked);
        Assert.Equal(new Gate(Trust: 40, Asked: true), scenario.Fact("visitor").Opens[1]);
        Assert.Equal(new ResolutionValue("EUR", 5, 60, 30), scenario.Resolution("refund-fee").Value);
        Assert.True(scenario.Resolution("free-chair").Forbidden);
        Assert.Equal("rebook", scenario.Twist!.AfterResolution);
        Assert.Equal(["again", "{value}"], scenario.Lines["re-ask"][2].Fragments);
        Assert.Equal(Mood.Hot, scenario.Lines["re-ask"][2].Mood);
        Assert.Equal(scenario.Lines["re-ask"].Count, scenario.Lines["re-ask-again"].Count);
        Assert.Equal(64, scenario.ContentHash.Length);
    }

    [Fact]
    public void Read_Story_GivesItsChaptersInOrder()
    {
        var read = ScenarioReader.Read(WithStory("""
            story:
              - say:
                  - ["it was ordered at easter", "and we sat on the floor till now"]
                  - {say: "EASTER. we've sat on the floor since easter", mood: hot}
              - say: ["order 5504-19, and nobody came"]
                tells: [order]

            """), "late-sofa.yaml");

        Assert.Equal(2, read.Scenario!.Story.Count);
        Assert.Empty(read.Scenario.Story[0].Tells);
        Assert.Equal(Mood.Hot, read.Scenario.Story[0].Say[1].Mood);
        Assert.Equal(["order"], read.Scenario.Story[1].Tells);
    }

    [Theory]
    [InlineData("story:\n  - say: [\"nobody came\"]\n    tells: [order]\n\n", "PC0108")]
    [InlineData("story:\n  - say: [\"nobody came\"]\n    tells: [ordr]\n\n", "PC0012")]
    public void Check_StoryThatDoesNotTell_SaysSo(string story, string code) =>
        Assert.Contains(ScenarioCheck.Check(WithStory(story), "late-sofa.yaml"), d => d.Code == code);

    private static string WithStory(string story) => Fixture.LateSofa.Replace("\nresolutions:\n", "\n" + story + "resolutions:\n", StringComparison.Ordinal);

    [Fact]
    public void Read_OtherLineBreaks_HaveTheSameHash() =>
        Assert.Equal(
            ScenarioReader.Read(Fixture.LateSofa, "late-sofa.yaml").Scenario!.ContentHash,
            ScenarioReader.Read("\uFEFF" + Fixture.LateSofa.ReplaceLineEndings("\r\n"), "late-sofa.yaml").Scenario!.ContentHash);

    [Fact]
    public void Read_ManyMistakes_ReportsAllInFileOrderWithTheirPlaces()
    {
        var text = Fixture.LateSofa
            .Replace("title: The late sofa", "titel: The late sofa", StringComparison.Ordinal)
            .Replace("difficulty: 2", "difficulty: 9", StringComparison.Ordinal)
            .Replace("kind: time", "kind: tme", StringComparison.Ordinal)
            .Replace("value: 2026-03-10", "value: 10 March", StringComparison.Ordinal)
            .Replace("  misheard:", "  mishaerd:", StringComparison.Ordinal);

        var read = ScenarioReader.Read(text, "late-sofa.yaml");

        Assert.Null(read.Scenario);
        Assert.Equal(["PC0004", "PC0003", "PC0007", "PC0009", "PC0008", "PC0010"], read.Diagnostics.Select(d => d.Code));
        Assert.Equal((2, 1), (read.Diagnostics[1].Line, read.Diagnostics[1].Column));
        Assert.Contains("Did you mean 'title'?", read.Diagnostics[1].Message, StringComparison.Ordinal);
        Assert.Equal((5, 13), (read.Diagnostics[2].Line, read.Diagnostics[2].Column));
        Assert.Contains("Did you mean 'misheard'?", read.Diagnostics[5].Message, StringComparison.Ordinal);
    }
}
