using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Tests.Dialogs;

public sealed class PracticeFlowTests
{
    [Fact]
    public async Task Joining_WelcomesOnce_AndOffersTheCalls()
    {
        var flow = new PracticeFlow();
        var first = await JoinAsync(flow);
        Assert.StartsWith("Welcome", first[0].Text, StringComparison.Ordinal);
        Assert.Contains("`roaming-bill`", first[1].Text, StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.card.adaptive", Assert.Single(first[1].Attachments).ContentType);
        Assert.Empty(await JoinAsync(flow));
        Assert.Empty(await flow.SendAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }));
    }

    [Fact]
    public async Task AMessageBeforeAnyGreeting_IsWelcomedToo()
    {
        var replies = await new PracticeFlow().SayAsync("hello");
        Assert.StartsWith("Welcome", replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start roaming-bill", "Type `ready`")]
    [InlineData("help", "You can type")]
    [InlineData("/hnt", "Did you mean")]
    [InlineData("calls", "Which call")]
    [InlineData("hello", "Which call")]
    public async Task AFirstMessage_IsAnsweredToo(string typed, string answer)
    {
        var replies = await new PracticeFlow().SayAsync(typed);
        Assert.Contains(answer, replies[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roaming-bill")]
    [InlineData("Roaming-Bill")]
    [InlineData("The roaming bill")]
    [InlineData("start roaming-bill")]
    [InlineData("/start roaming-bill")]
    [InlineData("start the roaming bill practice")]
    public async Task ACall_IsChosenByNameOrTitle(string typed)
    {
        var flow = await AtTheListAsync();
        var replies = await flow.SayAsync(typed);
        Assert.Contains("Type `ready`", replies[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start roming-bill", "Did you mean `start roaming-bill`?")]
    [InlineData("start xyzzy", "Type `calls`")]
    [InlineData("what do I do", "`help` says")]
    [InlineData("ready", "No call is chosen")]
    [InlineData("/hnt", "Did you mean `/hint`?")]
    [InlineData("/pause", "none is running")]
    [InlineData("notes something", "none is running")]
    [InlineData("retry 3", "no finished call")]
    [InlineData("help", "You can type")]
    [InlineData("calls", "Which call")]
    public async Task AtTheList_EverythingGetsAnAnswerThatHelps(string typed, string answer)
    {
        var replies = await (await AtTheListAsync()).SayAsync(typed);
        Assert.Contains(answer, replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheButtonOfACard_IsACommand()
    {
        var flow = await AtTheListAsync();
        var replies = await flow.SendAsync(new Activity { Type = ActivityTypes.Message, Value = WireValue.Of(new { practice = new { command = "/start roaming-bill" } }) });
        Assert.Contains("Type `ready`", replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BeforeReady_TheCallHasNotBegun()
    {
        var flow = await AtTheListAsync();
        await flow.SayAsync("start roaming-bill");
        Assert.Contains("has not begun", (await flow.SayAsync("hello Maria")).Single().Text, StringComparison.Ordinal);
        Assert.Empty(flow.Calls);
        Assert.Contains("Which call", (await flow.SayAsync("calls"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DuringACall_WordsAreSaidAndCommandsNeedASlash()
    {
        var flow = await InACallAsync();
        await flow.SayAsync("help");
        await flow.SayAsync("end of story, start again");
        Assert.Equal(["help", "end of story, start again"], flow.Happened.Select(e => e.Event).OfType<TraineeSaid>().Select(s => s.Text));
        Assert.Contains("/do credit", (await flow.SayAsync("/help")).Single().Text, StringComparison.Ordinal);
        Assert.Contains("Did you mean `/pause`", (await flow.SayAsync("/puase")).Single().Text, StringComparison.Ordinal);
        Assert.Contains("You are in a call", (await flow.SayAsync("/start roaming-bill")).Single().Text, StringComparison.Ordinal);
        Assert.Contains("after the call", (await flow.SayAsync("/notes x")).Single().Text, StringComparison.Ordinal);
        Assert.Contains("after the call", (await flow.SayAsync("/retry 2")).Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOldCardButton_IsNotSaidToTheCaller()
    {
        var flow = await InACallAsync();
        await flow.SendAsync(new Activity { Type = ActivityTypes.Message, Value = WireValue.Of(new { practice = new { command = "/start roaming-bill" } }) });
        Assert.DoesNotContain(flow.Happened, e => e.Event is TraineeSaid);
    }

    [Theory]
    [InlineData("/do credit 206", "206")]
    [InlineData("/do credit two hundred and six", "206")]
    [InlineData("/do CREDIT 206 euro", "206")]
    [InlineData("/do credit 206.50", "206.50")]
    [InlineData("/do credit lots", "lots")]
    [InlineData("/do cap", null)]
    public async Task ADeed_TakesValuesAsPeopleTypeThem(string typed, string? value)
    {
        var flow = await InACallAsync();
        await flow.SayAsync(typed);
        Assert.Equal(value, flow.Happened.Select(e => e.Event).OfType<DeskActed>().Single().Value);
    }

    [Fact]
    public async Task ADeed_IsToldOnceAtTheDesk()
    {
        var flow = await InACallAsync();
        var replies = await flow.SayAsync("/do credit 206");
        Assert.Contains("Credit of 206", replies.Single(r => PracticeMark.Of(r)?.Kind == "desk").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HintPauseResumeAndHold_ReachTheCall()
    {
        var flow = await InACallAsync();
        Assert.StartsWith("Hint:", (await flow.SayAsync("/hint"))[^1].Text, StringComparison.Ordinal);
        await flow.SayAsync("/pause");
        Assert.Equal(CallPhase.Paused, flow.Calls.Values.Single().State.Phase);
        await flow.SayAsync("/resume");
        Assert.Equal(CallPhase.Live, flow.Calls.Values.Single().State.Phase);
        await flow.SayAsync("/do hold");
        Assert.True(flow.Calls.Values.Single().State.OnHold);
        await flow.SayAsync("/resume");
        Assert.False(flow.Calls.Values.Single().State.OnHold);
    }

    [Theory]
    [InlineData("/end", Ending.EndedByTrainee)]
    [InlineData("/end abuse", Ending.EndedForAbuse)]
    public async Task Ending_LeadsToNotesAndScorecard(string typed, Ending ending)
    {
        var flow = await InACallAsync();
        Assert.Contains("Write your notes", (await flow.SayAsync(typed))[^1].Text, StringComparison.Ordinal);
        Assert.Contains("The notes are empty", (await flow.SayAsync("notes"))[^1].Text, StringComparison.Ordinal);
        var replies = await flow.SayAsync("Start of the trouble: 412 euro. End of story: credit.");
        Assert.Equal("Start of the trouble: 412 euro. End of story: credit.", flow.Calls.Values.Single().State.Notes!.Text);
        Assert.Equal(ending, flow.Scorecards.Values.Single().Ending);
        Assert.Contains("Listening", replies[^2].Text, StringComparison.Ordinal);
        Assert.Contains("Type \"calls\"", replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherCall_InsteadOfNotes_ClosesTheFirstWithItsScorecard()
    {
        var flow = await InACallAsync();
        await flow.SayAsync("/end");
        var replies = await flow.SayAsync("start roaming-bill");
        Assert.Equal("", flow.Calls.Values.Single().State.Notes!.Text);
        Assert.Single(flow.Scorecards);
        Assert.Contains("Type `ready`", replies[^1].Text, StringComparison.Ordinal);
        await flow.SayAsync("ready");
        Assert.Equal(2, flow.Calls.Count);
    }

    [Fact]
    public async Task AnExam_IsTakenAsOne()
    {
        var flow = await AtTheListAsync();
        await flow.SayAsync("start roaming-bill exam");
        await flow.SayAsync("ready");
        Assert.Equal(CallMode.Exam, flow.Calls.Values.Single().State.Start!.Mode);
    }

    [Fact]
    public async Task Time_SpeaksTheLinesThatAreDue_EachOnceWithItsOwnId()
    {
        var flow = await AtTheListAsync(pace: 1);
        await flow.SayAsync("start roaming-bill");
        List<Activity> said = [.. await flow.SayAsync("ready")];
        Assert.Equal(ActivityTypes.Typing, said[^1].Type);
        for (var i = 0; i < 40; i++)
            said.AddRange(await flow.WaitAsync(TimeSpan.FromMilliseconds(500)));
        var lines = said.Where(a => PracticeMark.Of(a)?.Kind == "caller").ToList();
        Assert.True(lines.Count >= 2);
        Assert.Equal(lines.Count, lines.Select(l => PracticeMark.Of(l)!.LineId).Distinct().Count());
        Assert.Equal(flow.Calls.Values.Single().State.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => l.Text), lines.Select(l => l.Text));
    }

    [Theory]
    [InlineData("webchat", true)]
    [InlineData("msteams", false)]
    public async Task EventsForThePage_GoToPagesOnly(string channel, bool hasEvents)
    {
        var flow = new PracticeFlow(channel);
        await flow.SayAsync("calls");
        var replies = (await flow.SayAsync("start roaming-bill")).Concat(await flow.SayAsync("ready")).Concat(await flow.SayAsync("/end")).ToList();
        Assert.Equal(hasEvents, replies.Any(r => r.Type == ActivityTypes.Event));
    }

    [Fact]
    public async Task AMention_IsNotSaidToTheCaller()
    {
        var flow = new PracticeFlow("msteams");
        await flow.SayAsync("start roaming-bill");
        await flow.SayAsync("ready");
        await flow.SendAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "<at>Bot</at> hello",
            Recipient = new ChannelAccount("bot", "Bot"),
            Entities = [new Mention { Mentioned = new ChannelAccount("bot", "Bot"), Text = "<at>Bot</at>" }],
        });
        Assert.Equal("hello", flow.Happened.Select(e => e.Event).OfType<TraineeSaid>().Single().Text);
    }

    [Fact]
    public async Task ATurnTakenAgain_GoesOnFromWhereItStood_AndTheFirstCallStaysAsItWas()
    {
        var flow = await InACallAsync();
        await flow.SayAsync("412 instead of 35, no wonder you are upset. What happened?");
        await flow.SayAsync("Calm down. You signed the terms.");
        await flow.SayAsync("/end");
        await flow.SayAsync("skip");
        var first = flow.Calls.Values.Single();
        flow.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Contains("Say which turn", (await flow.SayAsync("retry"))[^1].Text, StringComparison.Ordinal);
        Assert.Contains("no turn 9", string.Join('\n', (await flow.SayAsync("retry 9")).Select(r => r.Text)), StringComparison.Ordinal);
        var replies = await flow.SayAsync("retry 2");
        var again = flow.Calls.Values.Single(c => c.Id != first.Id);
        Assert.Contains("Turn 2 again", replies[^1].Text, StringComparison.Ordinal);
        Assert.Equal(first.State.Turns[1].Before, again.State.Feelings);
        var lastWords = first.State.Transcript.Where(l => l is { Turn: 1, Speaker: Speaker.Caller }).Select(l => l.Text);
        Assert.Equal(lastWords, replies.Where(r => PracticeMark.Of(r)?.Kind == "caller").Select(r => r.Text));

        await flow.SayAsync("I'd be livid too, 412 euros for four days in Oslo. I'm opening the bill now, two minutes.");
        var now = flow.Calls[again.Id].State;
        Assert.Equal(first.State.Turns[1].SecondsAfterCaller, now.Turns[1].SecondsAfterCaller);
        Assert.True(now.Feelings.Anger < first.State.Turns[1].After.Anger);
        Assert.Same(first, flow.Calls[first.Id]);
        await flow.SayAsync("/end");
        Assert.Contains("Taken again from turn 2", string.Join('\n', (await flow.SayAsync("skip")).Select(r => r.Text)), StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<Activity>> JoinAsync(PracticeFlow flow) => flow.SendAsync(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [new ChannelAccount("user1", "User1"), new ChannelAccount("bot", "Bot")],
    });

    private static async Task<PracticeFlow> AtTheListAsync(double pace = 0)
    {
        var flow = new PracticeFlow(pace: pace);
        await JoinAsync(flow);
        return flow;
    }

    private static async Task<PracticeFlow> InACallAsync()
    {
        var flow = await AtTheListAsync();
        await flow.SayAsync("start roaming-bill");
        await flow.SayAsync("ready");
        Assert.Single(flow.Calls);
        return flow;
    }
}
