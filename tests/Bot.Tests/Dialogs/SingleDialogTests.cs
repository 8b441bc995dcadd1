using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Tests.Dialogs;

/// <summary>Each dialog by itself: what it begins with, what it asks, what it ends with.</summary>
public sealed class SingleDialogTests
{
    private readonly PracticeFlow _flow = new();

    [Theory]
    [InlineData("roaming-bill")]
    [InlineData("The roaming bill")]
    public async Task Choosing_EndsWithTheChoice(string typed)
    {
        var client = new DialogTestClient("test", new ChooseDialog(_flow.Catalogue));
        Assert.StartsWith("Which call", (await client.SendActivityAsync<IMessageActivity>("hello")).Text, StringComparison.Ordinal);
        Assert.Contains("no call of that name", (await client.SendActivityAsync<IMessageActivity>("the sofa")).Text, StringComparison.Ordinal);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        await client.SendActivityAsync<IMessageActivity>(typed);
        Assert.Equal((DialogTurnStatus.Complete, (object)new CallChoice("roaming-bill", CallMode.Practice)), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task ABriefing_EndsWithTheChoice_WhenTheTraineeIsReady()
    {
        var choice = new CallChoice("roaming-bill", CallMode.Exam);
        var client = new DialogTestClient("test", new BriefDialog(_flow.Catalogue), choice);
        Assert.Contains("Lumo Mobile", (await client.SendActivityAsync<IMessageActivity>("hello")).Text, StringComparison.Ordinal);
        Assert.Contains("has not begun", (await client.SendActivityAsync<IMessageActivity>("hello Maria")).Text, StringComparison.Ordinal);
        await client.SendActivityAsync<IMessageActivity>("Ready!");
        Assert.Equal((DialogTurnStatus.Complete, (object)choice), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task ABriefing_OfACallThatIsGone_EndsWithNothing()
    {
        var client = new DialogTestClient("test", new BriefDialog(_flow.Catalogue), new CallChoice("gone", CallMode.Practice));
        Assert.Null(await client.SendActivityAsync<IMessageActivity>("hello"));
        Assert.Equal((DialogTurnStatus.Complete, null), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task ACall_EndsWithItsIdAndNotes()
    {
        var client = new DialogTestClient("test", new CallDialog(_flow.Session), new CallChoice("roaming-bill", CallMode.Practice));
        Assert.NotNull(await client.SendActivityAsync<IMessageActivity>("hello"));
        while (client.GetNextReply<IMessageActivity>() is not null)
        {
        }

        Assert.Contains("are kept", (await client.SendActivityAsync<IMessageActivity>("/notes 412 instead of 35")).Text, StringComparison.Ordinal);
        await client.SendActivityAsync<IMessageActivity>("/end");
        var call = Assert.Single(_flow.Calls.Values);
        Assert.Equal((CallPhase.WrapUp, (object)new CallOver(call.Id, "412 instead of 35")), (call.State.Phase, client.DialogTurnResult.Result));
    }

    [Theory]
    [InlineData("skip", "", null)]
    [InlineData("/skip", "", null)]
    [InlineData("412 instead of 35", "412 instead of 35", null)]
    [InlineData("notes Solved\n412 instead of 35", "412 instead of 35", "Solved")]
    public async Task AWrapUp_FilesTheNotes_AndEndsWithTheCall(string typed, string notes, string? disposition)
    {
        foreach (var step in (string[])["start roaming-bill", "ready", "/end"])
            await _flow.SayAsync(step);
        var callId = _flow.Calls.Keys.Single();
        var client = new DialogTestClient("test", new WrapUpDialog(_flow.Session), new CallOver(callId, null));
        Assert.Contains("Write your notes", (await client.SendActivityAsync<IMessageActivity>("hello")).Text, StringComparison.Ordinal);
        Assert.Contains("notes are empty", (await client.SendActivityAsync<IMessageActivity>("notes")).Text, StringComparison.Ordinal);
        await client.SendActivityAsync<IMessageActivity>(typed);
        Assert.Equal((DialogTurnStatus.Complete, (object)callId), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
        Assert.Equal(new NotesFiled(notes, disposition), _flow.Calls[callId].State.Notes);
    }

    [Fact]
    public async Task ADebrief_ShowsTheResult_AndEnds()
    {
        foreach (var step in (string[])["start roaming-bill", "ready", "Hello Maria.", "/end", "skip"])
            await _flow.SayAsync(step);
        _flow.Scorecards.Clear();
        var client = new DialogTestClient("test", new DebriefDialog(_flow.Session), _flow.Calls.Keys.Single());
        Assert.Contains("Listening", (await client.SendActivityAsync<IMessageActivity>("hello")).Text, StringComparison.Ordinal);
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Single(_flow.Scorecards);
    }
}
