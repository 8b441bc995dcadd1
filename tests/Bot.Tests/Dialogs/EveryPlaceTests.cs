using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Tests.Dialogs;

/// <summary>Whatever somebody asks for, wherever they are: leave, choose another call, help; and the same after the process was restarted.</summary>
public sealed class EveryPlaceTests
{
    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["at the list"] = ["hello"],
        ["at the briefing"] = ["hello", "start roaming-bill"],
        ["in the call"] = ["hello", "start roaming-bill", "ready", "Hello Maria, Sam here."],
        ["in an exam"] = ["hello", "start roaming-bill exam", "ready"],
        ["paused"] = ["hello", "start roaming-bill", "ready", "/pause"],
        ["on hold"] = ["hello", "start roaming-bill", "ready", "/do hold"],
        ["in wrap-up"] = ["hello", "start roaming-bill", "ready", "/end"],
        ["after the result"] = ["hello", "start roaming-bill", "ready", "Hello Maria.", "/end", "skip"],
        ["in a turn taken again"] = ["hello", "start roaming-bill", "ready", "Hello Maria.", "/end", "skip", "retry 1"],
    };

    // Each row is played as it is, and once more with the process restarted between every two turns.
    private static readonly (string Place, string Said, string Answer, CallPhase? Phase)[] Rows =
    [
        ("at the list", "cancel", "nothing to cancel", null),
        ("at the briefing", "cancel", "Type \"calls\"", null),
        ("in the call", "/cancel", "you ended it", CallPhase.WrapUp),
        ("in an exam", "/cancel", "you ended it", CallPhase.WrapUp),
        ("paused", "/cancel", "you ended it", CallPhase.WrapUp),
        ("on hold", "/cancel", "you ended it", CallPhase.WrapUp),
        ("in wrap-up", "cancel", "over already", CallPhase.WrapUp),
        ("after the result", "cancel", "nothing to cancel", CallPhase.Closed),
        ("in a turn taken again", "/cancel", "you ended it", CallPhase.WrapUp),

        ("at the list", "calls", "Which call", null),
        ("at the briefing", "calls", "Which call", null),
        ("in the call", "/calls", "You are in a call", CallPhase.Live),
        ("in an exam", "/calls", "You are in a call", CallPhase.Live),
        ("paused", "/calls", "You are in a call", CallPhase.Paused),
        ("on hold", "/calls", "You are in a call", CallPhase.Live),
        ("in wrap-up", "calls", "Which call", CallPhase.Closed),
        ("after the result", "calls", "Which call", CallPhase.Closed),
        ("in a turn taken again", "/calls", "You are in a call", CallPhase.Live),

        ("at the list", "start frozen-card", "The frozen card", null),
        ("at the briefing", "start frozen-card", "The frozen card", null),
        ("in the call", "/start frozen-card", "You are in a call", CallPhase.Live),
        ("paused", "/start frozen-card", "You are in a call", CallPhase.Paused),
        ("in wrap-up", "start frozen-card", "The frozen card", CallPhase.Closed),
        ("after the result", "start frozen-card", "The frozen card", CallPhase.Closed),
        ("in a turn taken again", "/start frozen-card", "You are in a call", CallPhase.Live),

        ("at the list", "disagree", "no finished call here", null),
        ("in the call", "/disagree", "no finished call here", CallPhase.Live),
        ("in an exam", "/disagree listening.notes no", "no finished call here", CallPhase.Live),
        ("in wrap-up", "/disagree listening.notes no", "no result of yours", CallPhase.WrapUp),
        ("after the result", "disagree", "Say which judgement", CallPhase.Closed),
        ("after the result", "disagree no.such because", "no such judgement", CallPhase.Closed),

        ("at the list", "help", "You can type", null),
        ("at the briefing", "help", "You can type", null),
        ("in the call", "/help", "/do credit", CallPhase.Live),
        ("paused", "/help", "/do credit", CallPhase.Paused),
        ("in wrap-up", "help", "Write your notes", CallPhase.WrapUp),
        ("after the result", "help", "You can type", CallPhase.Closed),

        ("at the list", "roaming-bill", "Type `ready`", null),
        ("at the briefing", "ready", "", CallPhase.Live),
        ("in the call", "What happened in Oslo?", "", CallPhase.Live),
        ("in the call", "/notes 412 instead of 35", "You file them after the call", CallPhase.Live),
        ("in an exam", "/pause", "cannot be paused", CallPhase.Live),
        ("paused", "/resume", "back in the call", CallPhase.Live),
        ("on hold", "/resume", "back on the line", CallPhase.Live),
        ("in wrap-up", "/ready", "over already", CallPhase.WrapUp),
        ("in wrap-up", "/do credit 200", "over already", CallPhase.WrapUp),
        ("in wrap-up", "Do not ring before noon.", "Problem solving", CallPhase.Closed),
        ("after the result", "retry 1", "Turn 1 again", CallPhase.Live),
        ("in a turn taken again", "I am sorry, Maria.", "", CallPhase.Live),
    ];

    public static TheoryData<string, string, string, CallPhase?, bool> All
    {
        get
        {
            TheoryData<string, string, string, CallPhase?, bool> rows = [];
            foreach (var (place, said, answer, phase) in Rows)
            {
                rows.Add(place, said, answer, phase, false);
                rows.Add(place, said, answer, phase, true);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task WhatIsSaidAnywhere_GetsItsAnswer(string place, string said, string answer, CallPhase? phase, bool restarts)
    {
        var flow = new PracticeFlow("msteams");
        foreach (var step in Ways[place])
        {
            await flow.SayAsync(step);
            if (restarts)
                flow.Restart();
        }

        var replies = await flow.SayAsync(said);
        Assert.NotEmpty(replies);
        Assert.Contains(replies, r => $"{r.Text} {r.Summary} {r.Speak}".Contains(answer.Replace("`", "", StringComparison.Ordinal), StringComparison.Ordinal) || (r.Text ?? "").Contains(answer, StringComparison.Ordinal));
        Assert.Equal(phase, flow.Calls.Count == 0 ? null : flow.Calls.Values.Last().State.Phase);
        // Nobody is stuck: help is there in one way or the other.
        flow.Restart();
        Assert.NotEmpty(await flow.SayAsync("/help"));
    }

    [Fact]
    public async Task NotesOfTheCall_ComeBackInTheWrapUp_AlsoAfterARestart()
    {
        var flow = new PracticeFlow("msteams");
        foreach (var step in Ways["in the call"].Append("/notes 412 instead of 35"))
            await flow.SayAsync(step);
        Assert.Contains("412 instead of 35", flow.Updates[^1].Attachments.Single().Content.ToString(), StringComparison.Ordinal);
        flow.Restart();
        var asked = (await flow.SayAsync("/end"))[^1];
        Assert.Contains("412 instead of 35", asked.Attachments.Single().Content.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APractice_AsAFlow()
    {
        var flow = new PracticeFlow();
        await flow.Flow()
            .Send("hello")
            .AssertReply(r => Assert.StartsWith("Welcome", r.AsMessageActivity().Text, StringComparison.Ordinal))
            .AssertReply(r => Assert.StartsWith("Which call", r.AsMessageActivity().Text, StringComparison.Ordinal))
            .Send("start roaming-bill")
            .AssertReply(r => Assert.Contains("Type `ready`", r.AsMessageActivity().Text, StringComparison.Ordinal))
            .Send("ready")
            .AssertReply(r => Assert.Equal("caller", PracticeMark.Of(r)!.Kind))
            .StartTestAsync();
        Assert.Equal(CallPhase.Live, Assert.Single(flow.Calls.Values).State.Phase);
    }
}
