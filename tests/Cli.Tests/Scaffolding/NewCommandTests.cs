using PracticeCaller.Cli.Commands;
using PracticeCaller.Cli.Scaffolding;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Tests.Scaffolding;

public sealed class NewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("new-scenario").FullName;

    [Fact]
    public void Text_OfANewScenario_HasNoErrorsAndOnlyItsOwnReminders()
    {
        var found = ScenarioCheck.Check(NewScenario.Text("late-cot"), "late-cot.yaml");

        Assert.DoesNotContain(found, d => d.Severity != Severity.Note);
        Assert.All(found, d => Assert.Equal("PC0118", d.Code));
        Assert.NotEmpty(found);
    }

    [Fact]
    public void NewScenario_PlayedBySkilledAgents_IsSolvedAtOnce()
    {
        var scenario = ScenarioReader.Read(NewScenario.Text("late-cot"), "late-cot.yaml").Scenario!;
        var rehearser = new Rehearser(scenario);

        Assert.Contains(Enumerable.Range(0, 8), i => rehearser.Judge(rehearser.Play(AgentKinds.Skilled, Rehearsals.SeedOf(1, i))).Passed);
        Assert.DoesNotContain(Enumerable.Range(0, 8), i => rehearser.Judge(rehearser.Play(AgentKinds.Novice, Rehearsals.SeedOf(1, i))).Passed);
    }

    [Fact]
    public async Task New_WithAFreshId_WritesTheFile()
    {
        Assert.Equal(ExitCodes.Fine, await Run("late-cot"));
        Assert.Equal(NewScenario.Text("late-cot"), await File.ReadAllTextAsync(Path.Combine(_folder, "late-cot.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task New_WithAnIdThatIsThere_LeavesTheFileAlone()
    {
        var path = Path.Combine(_folder, "late-cot.yaml");
        await File.WriteAllTextAsync(path, "mine", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.WrongUse, await Run("late-cot"));
        Assert.Equal("mine", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Late-Cot")]
    [InlineData("late cot")]
    [InlineData("2-cots")]
    [InlineData("-cot")]
    [InlineData("cot-")]
    [InlineData("../cot")]
    [InlineData("cot/late")]
    [InlineData("a-very-long-id-that-nobody-would-want-to-type")]
    public async Task New_WithABadId_WritesNothing(string id)
    {
        Assert.Equal(ExitCodes.WrongUse, await Run("--", id));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<int> Run(params string[] arguments) => NewCommand.Create().Parse(["--scenarios", _folder, .. arguments]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
}
