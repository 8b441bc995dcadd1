using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Bot.Tests.Dialogs;

/// <summary>A shift as a trainee sees it in a chat: calls in a row, a break between them, the results at its end.</summary>
public sealed class ShiftFlowTests
{
    private static readonly string[] TwoCalls = ["shift seed 7", "ready", "Hello, what happened?", "/end", "A first note.", "next", "ready", "Good morning.", "/end", "skip"];

    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["at the list"] = ["hello"],
        ["at the briefing"] = ["shift seed 7"],
        ["in the call"] = ["shift seed 7", "ready"],
        ["in wrap-up"] = ["shift seed 7", "ready", "/end"],
        ["in the break"] = ["shift seed 7", "ready", "/end", "skip"],
        ["at the second briefing"] = ["shift seed 7", "ready", "/end", "skip", "next"],
        ["after the report"] = [.. TwoCalls, "end"],
    };

    // Each row is played as it is, and once more with the process restarted between every two turns.
    private static readonly (string Place, string Said, string Answer, bool Runs)[] Rows =
    [
        ("at the list", "shift", "A shift of 3 calls", true),
        ("at the list", "/shift 5", "A shift of 5 calls", true),
        ("at the list", "shift five calls", "A shift of 5 calls", true),
        ("at the list", "shift exam", "without hints and pauses", true),
        ("at the list", "shift 0", "A shift has 3 or 5 calls", false),
        ("at the list", "shift 99", "A shift has 3 or 5 calls", false),
        ("at the list", "shift banana", "A shift has 3 or 5 calls", false),
        ("at the list", "/shift 3 bananas", "A shift has 3 or 5 calls", false),
        ("at the list", "/shift seed", "A seed is a whole number", false),
        ("at the list", "/shift seed banana", "A seed is a whole number", false),
        ("at the list", "next", "No shift is running", false),
        ("at the list", "result 1", "no finished shift here", false),
        ("at the list", "help", "`shift` for three calls", false),

        ("at the briefing", "next", "The briefing of the next call is above", true),
        ("at the briefing", "calls", "You are in a shift, call 1 of 3", true),
        ("at the briefing", "start roaming-bill", "You are in a shift, call 1 of 3", true),
        ("at the briefing", "help", "`ready` takes this call", true),
        ("at the briefing", "/hint", "`ready` takes the call", true),
        ("at the briefing", "what now", "has not begun yet", true),
        ("at the briefing", "end", "No call was taken in this shift", false),
        ("at the briefing", "cancel", "No call was taken in this shift", false),

        ("in the call", "/next", "This call is still running", true),
        ("in the call", "/shift", "You are in a call", true),
        ("in the call", "/result 1", "Results come after the call", true),
        ("in the call", "/help", "call 1 of 3 of your shift", true),
        ("in the call", "/end", "Write your notes", true),
        ("in the call", "/end shift", "Write your notes", false),

        ("in wrap-up", "next", "Write the notes of this call first", true),
        ("in wrap-up", "calls", "You are in a shift", true),
        ("in wrap-up", "Rang back twice.", "Call 1 of 3 is done", true),
        ("in wrap-up", "skip", "Call 1 of 3 is done", true),
        ("in wrap-up", "end shift", "1 of 3 calls taken", false),

        ("in the break", "what now", "The next caller is not on the line yet", true),
        ("in the break", "help", "The next caller is not on the line yet", true),
        ("in the break", "/pause", "The next caller is not on the line yet", true),
        ("in the break", "retry 1", "results come at its end", true),
        ("in the break", "result 1", "results come at its end", true),
        ("in the break", "disagree", "results come at its end", true),
        ("in the break", "shift 5", "You are in a shift, call 1 of 3", true),
        ("in the break", "next", "Call 2 of 3", true),
        ("in the break", "Next call!", "Call 2 of 3", true),
        ("in the break", "ready", "Call 2 of 3", true),
        ("in the break", "end", "1 of 3 calls taken", false),

        ("at the second briefing", "end", "1 of 3 calls taken", false),

        ("after the report", "next", "No shift is running", false),
        ("after the report", "result 2", "Listening:", false),
        ("after the report", "result", "for example result 2", false),
        ("after the report", "result 3", "for example result 2", false),
        ("after the report", "retry 1", "Turn 1 again", false),
        ("after the report", "shift seed 8", "A shift of 3 calls", true),
    ];

    public static TheoryData<string, string, string, bool, bool> All
    {
        get
        {
            TheoryData<string, string, string, bool, bool> rows = [];
            foreach (var (place, said, answer, runs) in Rows)
            {
                rows.Add(place, said, answer, runs, false);
                rows.Add(place, said, answer, runs, true);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task WhatIsSaidAnywhereInAShift_GetsItsAnswer(string place, string said, string answer, bool runs, bool restarts)
    {
        var flow = new PracticeFlow("msteams");
        foreach (var step in Ways[place])
        {
            await flow.SayAsync(step);
            if (restarts)
                flow.Restart();
        }

        var replies = await flow.SayAsync(said);
        Assert.Contains(replies, r => Said(r).Contains(answer.Replace("`", "", StringComparison.Ordinal), StringComparison.Ordinal));
        flow.Restart();
        Assert.Equal(runs, await RunsAsync(flow));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AWholeShift_ShowsNoResultBetweenTheCalls_AndTheReportAtItsEnd(bool restarts)
    {
        var flow = new PracticeFlow("msteams");
        List<string> said = [];
        foreach (var step in (string[])[.. TwoCalls, "next", "ready", "/end abuse", "skip"])
        {
            said.AddRange((await flow.SayAsync(step)).Select(Said));
            if (restarts)
                flow.Restart();
        }

        var planned = ShiftPlan.Draw(flow.Catalogue.Calls, 3, 7);
        Assert.Equal(planned, flow.Calls.Values.Select(c => c.Scenario.Scenario.Id));
        Assert.Equal([1, 2, 3], flow.Calls.Values.Select(c => c.State.Start!.Shift!.Number));
        Assert.Equal(Enumerable.Range(1, 3).Select(n => ShiftPlan.SeedOf(7, n)), flow.Calls.Values.Select(c => c.State.Start!.Seed));
        Assert.Single(flow.Calls.Values.Select(c => c.State.Start!.Shift!.ShiftId).Distinct());
        Assert.Equal(3, flow.Scorecards.Count);

        var report = said.FindIndex(s => s.Contains("All 3 calls taken", StringComparison.Ordinal));
        Assert.DoesNotContain(said.Take(report), s => s.Contains("of 100", StringComparison.Ordinal));
        Assert.Contains("Patience", said[report], StringComparison.Ordinal);
        Assert.Contains("shift 3 seed 7", said[report], StringComparison.Ordinal);
        Assert.Contains("Type \"calls\"", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheButtonOfAReport_ShowsThatCall_AndItsTurnsCanBeTakenAgain()
    {
        var flow = new PracticeFlow("msteams");
        foreach (var step in TwoCalls.Append("end"))
            await flow.SayAsync(step);
        var first = flow.Calls.Values.First();
        await flow.SendAsync(Button("/result 1", first.Id));
        await flow.SayAsync("retry 1");
        var again = flow.Calls.Values.Last().State.Start!;
        Assert.Equal((first.Id, null), (again.TakenAgain!.CallId, again.Shift));
        await flow.SayAsync("/end");
        // A turn taken again is no call of the shift: its result comes at once.
        Assert.Contains(await flow.SayAsync("skip"), r => Said(r).Contains("Taken again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ResultsOfAnotherTrainee_AreNotShown()
    {
        var flow = new PracticeFlow("msteams");
        foreach (var step in TwoCalls.Append("end"))
            await flow.SayAsync(step);
        var call = flow.Calls.Values.First();
        flow.Calls[call.Id] = call with { UserId = "somebody else" };
        Assert.DoesNotContain(await flow.SendAsync(Button("/result 1", call.Id)), r => Said(r).Contains("Listening:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AShiftAsAnExam_HasNoHints_AndIsTheSameForEverybody()
    {
        var flow = new PracticeFlow("msteams");
        await flow.SayAsync("shift exam");
        await flow.SayAsync("ready");
        var start = flow.Calls.Values.Single().State.Start!;
        Assert.Equal((CallMode.Exam, ShiftPlan.SeedOf(ShiftPlan.ExamSeed, 1)), (start.Mode, start.Seed));
        Assert.Contains(await flow.SayAsync("/hint"), r => Said(r).Contains("no hints", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithoutASeed_ShiftsDiffer()
    {
        HashSet<string> drawn = [];
        for (var i = 0; i < 12; i++)
        {
            var flow = new PracticeFlow("msteams");
            await flow.SayAsync("shift");
            await flow.SayAsync("ready");
            drawn.Add(flow.Calls.Values.Single().Scenario.Scenario.Id);
        }

        Assert.True(drawn.Count > 1);
    }

    [Fact]
    public async Task NotesThatBeginWithTheWord_AreNotes()
    {
        var flow = new PracticeFlow("msteams");
        foreach (var step in (string[])["start roaming-bill", "ready", "/end", "Shift change at six, ring her before."])
            await flow.SayAsync(step);
        Assert.Equal("Shift change at six, ring her before.", flow.Calls.Values.Single().State.Notes!.Text);
    }

    [Fact]
    public async Task APage_HearsHowTheShiftStands()
    {
        var flow = new PracticeFlow("webchat");
        List<ShiftEvent> heard = [];
        foreach (var step in TwoCalls.Append("end"))
            heard.AddRange((await flow.SayAsync(step)).Where(r => r.Name == PageEvents.Shift).Select(r => WireValue.As<ShiftEvent>(r.Value)!));
        Assert.Equal([("call", 1, 0), ("break", 1, 1), ("call", 2, 1), ("break", 2, 2), ("over", 2, 2)], heard.Select(h => (h.Phase, h.Number, h.Done.Count)));
        Assert.Equal([1, 2], heard[^1].Report!.Calls.Select(c => c.Number));
        Assert.All(heard.SkipLast(1), h => Assert.Null(h.Report));
    }

    private static Activity Button(string command, string callId) =>
        new() { Type = ActivityTypes.Message, Value = WireValue.Of(new { practice = new { command, callId } }) };

    // Who asks for the list in a running shift is told so.
    private static async Task<bool> RunsAsync(PracticeFlow flow)
    {
        var replies = await flow.SayAsync("/shift 3 bananas");
        if (replies.Any(r => Said(r).Contains("You are in a call", StringComparison.Ordinal)))
        {
            await flow.SayAsync("/end");
            replies = await flow.SayAsync("/calls");
        }

        return replies.Any(r => Said(r).Contains("You are in a shift", StringComparison.Ordinal));
    }

    private static string Said(Activity reply) => $"{reply.Text} {reply.Summary} {reply.Speak}".Replace("`", "", StringComparison.Ordinal);
}
