using PracticeCaller.Cli.Commands;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Cli.Tests;

public sealed class ShiftPlayTests : IDisposable
{
    private static readonly ScenarioLibrary BuiltIn = Library.Load(null);

    private readonly string _folder = Directory.CreateTempSubdirectory("shift").FullName;

    [Fact]
    public async Task AShift_TakenToItsEnd_ShowsNoResultBetweenTheCalls_AndTheReportAtTheEnd()
    {
        var printed = await PlayedAsync("/next", "Hello, Sam here. What happened?", "/end", "/notes A first note.", "/next", "Hello!", "/end", "/next", "/end abuse");
        var calls = Shift.Begin("s", BuiltIn.All, 3, 7, CallMode.Practice).ScenarioIds.Select(BuiltIn.Get).ToList();
        Assert.Contains("> /next\nThe call is still running.", printed, StringComparison.Ordinal);
        for (var i = 0; i < 3; i++)
            Assert.Contains($"[Call {i + 1} of 3: {calls[i].Title}, {calls[i].Industry}]\n{calls[i].Caller.Name}: ", printed, StringComparison.Ordinal);
        var report = printed.IndexOf("Shift report: All 3 calls taken, none solved", StringComparison.Ordinal);
        Assert.True(printed.IndexOf("[call ended: ended politely because of abuse]", StringComparison.Ordinal) < printed.IndexOf("Overall ", StringComparison.Ordinal), "A result was shown between the calls.");
        Assert.True(report > printed.LastIndexOf("(rubric ", StringComparison.Ordinal), "The report comes last.");
        Assert.Contains("The same shift again: seed 7\n", printed[report..], StringComparison.Ordinal);
        Assert.Contains($"3. {calls[2].Title} ({calls[2].Industry}, {calls[2].Caller.Name}): ended politely because of abuse", printed[report..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 of 3 calls taken", "/end shift")]
    [InlineData("1 of 3 calls taken", "Hello?")]
    [InlineData("2 of 3 calls taken", "/end", "/next", "Hello.", "/END  shift", "/next", "Never read.")]
    public async Task AShift_EndedEarly_CountsWhatWasDone(string says, params string[] lines)
    {
        var printed = await PlayedAsync(lines);
        Assert.Contains($"Shift report: {says}", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Never read.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameSeedAndReplies_GiveTheSameShift()
    {
        string[] lines = ["Good morning, what happened?", "/end", "/next", "Good morning.", "/end", "/next", "Good morning.", "/end"];
        Assert.Equal(await PlayedAsync(lines), await PlayedAsync(lines));
    }

    [Fact]
    public async Task TheRecords_AreOneFileACall_AndSayWhereTheyBelong()
    {
        var file = new FileInfo(Path.Combine(_folder, "day.json"));
        await PlayedAsync(file, "/end", "/next", "/end");
        Assert.Equal(["day-1.json", "day-2.json"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
        var start = (CallStarted)RecordFile.Read(new FileInfo(Path.Combine(_folder, "day-2.json"))).Events[0].Event;
        Assert.Equal((2, 3, ShiftPlan.SeedOf(7, 2)), (start.Shift!.Number, start.Shift.Of, start.Seed));
    }

    [Theory]
    [InlineData("0", "A shift has 3 or 5 calls, not '0'")]
    [InlineData("4", "A shift has 3 or 5 calls, not '4'")]
    [InlineData("99", "A shift has 3 or 5 calls, not '99'")]
    [InlineData("-3", "A shift has 3 or 5 calls, not '-3'")]
    [InlineData("banana", "A shift has 3 or 5 calls, not 'banana'")]
    [InlineData("99999999999999999999", "A shift has 3 or 5 calls")]
    public void ALengthThereIsNot_IsSaidWithTheCure(string typed, string says) =>
        Assert.Contains(says, Assert.Throws<UserError>(() => ShiftPlay.Wanted(BuiltIn.All, typed, null, CallMode.Practice, piped: true)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, 3)]
    [InlineData("3", 3)]
    [InlineData("5", 5)]
    public void ALength_IsTaken(string? typed, int calls) => Assert.Equal(calls, ShiftPlay.Wanted(BuiltIn.All, typed, null, CallMode.Practice, piped: true).Of);

    [Fact]
    public void AnExam_HasTheSameCallsForEverybody() =>
        Assert.Equal(ShiftPlan.ExamSeed, ShiftPlay.Wanted(BuiltIn.All, null, null, CallMode.Exam, piped: false).Seed);

    [Fact]
    public void AnEmptyLibrary_IsSaid() => Assert.Throws<UserError>(() => ShiftPlay.Wanted([], null, null, CallMode.Practice, piped: true));

    [Theory]
    [InlineData("play")]
    [InlineData("play", "--shift", "banana")]
    [InlineData("play", "roaming-bill", "--shift")]
    [InlineData("play", "--shift", "--form", "A")]
    [InlineData("play", "--shift", "--difficulty", "5")]
    public async Task WrongUse_HasItsExitCode(params string[] typed) =>
        Assert.Equal(ExitCodes.WrongUse, await PlayCommand.Create().Parse(typed[1..]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<string> PlayedAsync(params string[] lines) => PlayedAsync(null, lines);

    private static async Task<string> PlayedAsync(FileInfo? json, params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter { NewLine = "\n" };
        var shift = ShiftPlay.Wanted(BuiltIn.All, null, 7, CallMode.Practice, piped: true);
        await new ShiftPlay(BuiltIn.All, shift, 0, json, input, output, piped: true).RunAsync(TestContext.Current.CancellationToken);
        return output.ToString();
    }
}
