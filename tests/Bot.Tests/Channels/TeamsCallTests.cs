using System.Net;
using System.Text.Json.Nodes;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>Whole calls in Teams: activities as Teams shapes them go in, and what the channel was sent is looked at.</summary>
public sealed class TeamsCallTests(BotHost host, FakeChannel channel) : IClassFixture<BotHost>, IClassFixture<FakeChannel>
{
    // In the JSON of an activity.
    private const string Again = "Type \\\"calls\\\"";

    [Fact]
    public async Task FromInstallToScorecard_ByCards()
    {
        var chat = Chat();
        await chat.PostAsync(chat.User.Installed(), "Which call");
        await InstalledAgainAsync(chat);
        Assert.Single(chat.Shown, a => a.Text().StartsWith("Welcome", StringComparison.Ordinal));

        await chat.PostAsync(Choose(chat, "roaming-bill"), "You take chats for Lumo Mobile");
        await chat.PressAsync("Take the call", "\"kind\":\"caller\"");
        await chat.SayAsync("412 instead of 35, no wonder you are upset. What happened in Oslo?", "\"kind\":\"caller\"");
        await chat.PressAsync("Set a cost cap of 50 euros", "Cost cap of 50 euros is on");
        await chat.PressAsync("Credit part of the bill", "Credit of 200 EUR booked", input => input["value-credit"] = "200");
        await chat.PressAsync("Keep the notes", "You file them after the call", input => input["notes"] = "412 instead of 35 after Oslo.");
        var asked = await chat.PressAsync("End the call", "The call is over");
        Assert.Contains("412 instead of 35 after Oslo.", TeamsChat.All(asked[^1]), StringComparison.Ordinal);
        var last = await chat.PressAsync("File the notes", "Problem solving", input => (input["notes"], input["disposition"]) = ("412 instead of 35 after Oslo. Credit of 200, cost cap set.", "Follow-up promised"));
        Assert.Contains(last, a => TeamsChat.All(a).Contains("Next call", StringComparison.Ordinal));

        var call = Assert.Single(await chat.CallsAsync());
        Assert.Equal(CallPhase.Closed, call.Phase);
        Assert.Equal(("412 instead of 35 after Oslo. Credit of 200, cost cap set.", "Follow-up promised"), (call.Notes!.Text, call.Notes.Disposition));
        Assert.Equal(["cap", "credit"], call.Deeds.Where(d => d.Accepted).Select(d => d.ActionId));
        Assert.Equal(call.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => l.Text), chat.Shown.Where(a => a.IsFromCaller()).Select(a => a.Text()));
        Assert.All(chat.Shown, a => Assert.Equal("message", a["type"]!.GetValue<string>()));
        Assert.All(chat.Shown.Where(a => a.IsFromCaller()), a => Assert.Equal("Maria Keller", a["from"]!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task AMomentOfTheScorecard_IsTakenAgain_InItsOwnCall()
    {
        var chat = Chat();
        await CallWithResultAsync(chat, "Calm down. You signed the terms.");
        var first = chat.CallId;
        var button = chat.Pressed("Try this turn again");
        await CallWithResultAsync(chat, "I am so sorry, Maria. 412 instead of 35 after four days in Oslo is a shock.");

        await chat.PostAsync(button, "Turn 1 again");
        var again = Assert.Single(await chat.CallsAsync(), c => c.Start!.TakenAgain is not null);
        Assert.Equal(new TakenAgain(first, 1), again.Start!.TakenAgain);
        Assert.Equal(CallPhase.Live, again.Phase);
    }

    [Fact]
    public async Task SomebodyElsesCall_IsNotTakenAgain()
    {
        var (owner, stranger) = (Chat(), Chat());
        await CallWithResultAsync(owner, "Calm down.");
        await stranger.SayAsync("hello", "Which call");
        await stranger.PostAsync(Button(stranger, "/retry 1", owner.CallId), "no turn 1, or its record is gone");
        Assert.Empty(await stranger.CallsAsync());
    }

    [Theory]
    // The call runs; the button is of it.
    [InlineData("in the call", "/do cap", "this", 0, "Cost cap of 50 euros is on")]
    [InlineData("in the call", "/start roaming-bill", null, null, "You are in a call")]
    [InlineData("in the call", "/ready", null, null, "already in the call")]
    [InlineData("in the call", "/skip", "this", null, "filed already")]
    [InlineData("in the call", "/retry 1", "this", null, "after the call")]
    // An earlier call's card.
    [InlineData("in the call", "/do cap", "earlier", 0, "belongs to an earlier call")]
    [InlineData("in the call", "/end", "earlier", null, "belongs to an earlier call")]
    [InlineData("in the call", "/notes all is well", "earlier", null, "filed already")]
    // Too late.
    [InlineData("in wrap-up", "/do cap", "this", 0, "The call is over already")]
    [InlineData("in wrap-up", "/do cap", "earlier", 0, "belongs to a call that is over")]
    [InlineData("in wrap-up", "/end", "this", null, "The call is over already")]
    [InlineData("in wrap-up", "/ready", null, null, "Write your notes")]
    [InlineData("in wrap-up", "/notes all is well", "earlier", null, "filed already")]
    [InlineData("after the result", "/do cap", "this", 0, "The call is over already")]
    [InlineData("after the result", "/hint", "this", null, "The call is over already")]
    [InlineData("after the result", "/notes again", "this", null, "filed already")]
    [InlineData("after the result", "/ready", null, null, "of an earlier call")]
    [InlineData("at the briefing", "/start roaming-bill", null, null, "briefing of this call is there already")]
    [InlineData("at the briefing", "/do cap", "earlier", 0, "The call is over already")]
    // Damaged or of another version.
    [InlineData("in the call", "/nonsense", "this", null, "is no command")]
    [InlineData("after the result", "/nonsense", null, null, "is no command")]
    public async Task AButtonWhereverItIsPressed_GetsAnAnswer_AndNothingBreaks(string moment, string command, string? of, int? tried, string answer)
    {
        var chat = Chat();
        await CallWithResultAsync(chat, "Calm down.");
        var earlier = chat.CallId;
        await chat.SayAsync("start roaming-bill", "Take the call");
        if (moment != "at the briefing")
            await chat.SayAsync("ready", "\"kind\":\"caller\"");
        if (moment is "in wrap-up" or "after the result")
            await chat.SayAsync("/end", "The call is over");
        if (moment == "after the result")
            await chat.SayAsync("skip", Again);
        var before = await chat.CallsAsync();

        await chat.PostAsync(Button(chat, command, of == "this" ? chat.CallId : of == "earlier" ? earlier : null, tried), answer);
        var after = await chat.CallsAsync();
        Assert.Equal(before.Select(c => (c.Phase, c.Turns.Count)), after.Select(c => (c.Phase, c.Turns.Count)));
        Assert.DoesNotContain(after.SelectMany(c => c.Transcript), l => l.Speaker == Speaker.Trainee && l.Text.Contains(command, StringComparison.Ordinal));
        await chat.SayAsync("/help", "`");
    }

    [Fact]
    public async Task TheDesk_IsOneCard_ThatChangesInPlace()
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        var desk = Assert.Single(chat.Shown, IsDesk);
        Assert.Contains("7710452", TeamsChat.All(desk), StringComparison.Ordinal);
        await chat.PressAsync("Put on hold", "The caller is on hold");
        await UntilDeskAsync(chat, "Back from hold");
        await chat.PressAsync("Back from hold", "back on the line");
        await chat.PressAsync("Pause", "`/resume` goes on");
        await UntilDeskAsync(chat, "The practice is paused");
        await chat.PressAsync("Go on", "back in the call");
        await chat.PressAsync("Set a cost cap of 50 euros", "Cost cap of 50 euros is on");
        await UntilDeskAsync(chat, "At the desk so far");
        await chat.SayAsync("/end", "The call is over");
        await UntilDeskAsync(chat, "\"text\":\"The call is over.\"");
        Assert.Equal(desk["id"]!.GetValue<string>(), Assert.Single(chat.Shown, IsDesk)["id"]!.GetValue<string>());
        Assert.DoesNotContain("Action.Submit", TeamsChat.All(chat.Shown.Single(IsDesk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADeskThatTheUserHasDeleted_HoldsUpNothing()
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        channel.Forget(chat.Shown.Single(IsDesk)["id"]!.GetValue<string>());
        await chat.SayAsync("/do cap", "Cost cap of 50 euros is on");
        await chat.SayAsync("/do credit 200", "Credit of 200 EUR booked");
        await chat.SayAsync("/end", "The call is over");
    }

    [Fact]
    public async Task PressedTwice_IsDoneOnce_WhetherTheIdIsTheSameOrNot()
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        var first = Button(chat, "/do credit 200", chat.CallId, 0);
        var second = Button(chat, "/do credit 200", chat.CallId, 0);
        await Task.WhenAll(chat.User.PostAsync(first), chat.User.PostAsync(first), chat.User.PostAsync(second));
        await chat.User.UntilAsync(all => all.Any(a => a.Text().Contains("the desk did it once", StringComparison.Ordinal)));
        var call = Assert.Single(await chat.CallsAsync());
        Assert.Single(call.Deeds);
        Assert.Single(chat.Shown, a => a.Text().Contains("Credit of 200 EUR booked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NotesFiledTwice_CloseTheCallOnce()
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        await chat.SayAsync("/end", "The call is over");
        await chat.PostAsync(Button(chat, "/notes all said", chat.CallId), "Problem solving");
        await chat.PostAsync(Button(chat, "/notes all said", chat.CallId), "filed already");
        Assert.Equal("all said", Assert.Single(await chat.CallsAsync()).Notes!.Text);
    }

    [Theory]
    [InlineData("unknown/thing", null, 501, "")]
    [InlineData("composeExtension/query", "{}", 501, "")]
    [InlineData("task/fetch", "{\"data\":{}}", 501, "")]
    [InlineData("adaptiveCard/action", "{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"credit\",\"data\":{}},\"trigger\":\"manual\"}", 200, "on no card that the bot still knows")]
    [InlineData("adaptiveCard/action", null, 400, "no value")]
    [InlineData("adaptiveCard/action", "[]", 400, "")]
    [InlineData("adaptiveCard/action", "\"text\"", 400, "")]
    [InlineData("adaptiveCard/action", "{\"action\":{\"type\":\"Action.Submit\"}}", 400, "")]
    [InlineData("adaptiveCard/action", "{\"action\":7}", 400, "")]
    public async Task AnInvoke_GetsTheStatusThatTeamsExpects(string name, string? value, int status, string body)
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        using var response = await chat.User.PostAsync(chat.User.Invoke(name, value is null ? null : JsonNode.Parse(value)));
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Contains(body, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(CallPhase.Live, Assert.Single(await chat.CallsAsync()).Phase);
    }

    [Fact]
    public async Task AMessageThatIsEditedOrDeleted_StaysAsTheCallerReadIt()
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        await chat.PostAsync(chat.User.Message("Calm down.", "m-1"), "\"kind\":\"caller\"");
        await chat.PostAsync(chat.User.Edited("m-1", "I am sorry."), "as you first sent it");
        await chat.PostAsync(chat.User.Deleted("m-1"), "as you first sent it");
        Assert.Equal(["Calm down."], Assert.Single(await chat.CallsAsync()).Transcript.Where(l => l.Speaker == Speaker.Trainee).Select(l => l.Text));
    }

    [Fact]
    public async Task EditsAndReactions_OutsideACall_ChangeNothing()
    {
        var chat = Chat();
        foreach (var activity in (JsonObject[])[chat.User.Edited("m-1", "calls"), chat.User.Deleted("m-1"), chat.User.Reacted("m-1")])
            Assert.Equal(HttpStatusCode.OK, (await chat.User.PostAsync(activity)).StatusCode);
        await chat.SayAsync("help", "You can type");
        Assert.Equal(["Welc", "Type", "You "], chat.Shown.Select(a => TeamsChat.Words(a)[..4]));
    }

    [Fact]
    public async Task AReaction_IsNotSaidToTheCaller()
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        var before = chat.Shown.Count;
        await chat.User.PostAsync(chat.User.Reacted(chat.Shown[^1]["id"]!.GetValue<string>()));
        await chat.SayAsync("/help", "Just write");
        Assert.Equal(before + 1, chat.Shown.Count);
    }

    [Fact]
    public async Task WhoRemovesTheApp_HangsUp_AndIsWelcomedAgain()
    {
        var chat = Chat();
        await chat.PostAsync(chat.User.Installed(), "Which call");
        await chat.TakeCallAsync();
        var shown = chat.Shown.Count;
        Assert.Equal(HttpStatusCode.OK, (await chat.User.PostAsync(chat.User.Installed(add: false))).StatusCode);
        await chat.PostAsync(chat.User.Installed(), "Which call");
        Assert.Equal(["Welc", "Whic"], chat.Shown.Skip(shown).Select(a => TeamsChat.Words(a)[..4]));
        Assert.Equal((CallPhase.Closed, Ending.EndedByTrainee), Assert.Single((await chat.CallsAsync()).Select(c => (c.Phase, c.Ending!.Value))));
        await chat.TakeCallAsync();
        Assert.Equal(2, (await chat.CallsAsync()).Count);
    }

    [Fact]
    public async Task TwoPeople_HaveTheirOwnCalls()
    {
        var (one, two) = (Chat(), Chat());
        await Task.WhenAll(one.TakeCallAsync(), two.TakeCallAsync());
        await one.SayAsync("Hello Maria, Sam here.", "\"kind\":\"caller\"");
        Assert.Single(Assert.Single(await one.CallsAsync()).Turns);
        Assert.Empty(Assert.Single(await two.CallsAsync()).Turns);
    }

    [Theory]
    [InlineData("start roaming-bill")]
    [InlineData("hello")]
    [InlineData("")]
    public async Task InAGroupOrChannel_PracticeIsPrivate(string text)
    {
        var user = new TeamsUser(host.CreateClient(), channel);
        foreach (var activity in (JsonObject[])[user.InGroup(text), user.InTeam(text)])
        {
            var place = $"{activity["conversation"]!["id"]}-{user.Id}";
            activity["conversation"]!["id"] = place;
            Assert.Equal(HttpStatusCode.OK, (await user.PostAsync(activity)).StatusCode);
            var answer = Assert.Single(await channel.UntilAsync(place, all => all.Count > 0));
            Assert.Contains("Practice is private", answer.Text(), StringComparison.Ordinal);
            Assert.Contains("(https://teams.microsoft.com/l/chat/0/0?users=28%3Abot)", answer.Text(), StringComparison.Ordinal);
            Assert.Empty(answer["attachments"]?.AsArray() ?? []);
        }

        Assert.Empty(await new TeamsChat(user, channel, host.Services).CallsAsync());
    }

    [Fact]
    public async Task AddedToATeam_ItSaysOnceThatPracticeIsPrivate()
    {
        var user = new TeamsUser(host.CreateClient(), channel);
        var place = $"19:{Guid.NewGuid():N}@thread.tacv2";
        foreach (var activity in (JsonObject[])[user.Installed(), user.Joined(), user.Joined()])
        {
            activity["conversation"] = new JsonObject { ["id"] = place, ["isGroup"] = true, ["conversationType"] = "channel" };
            await user.PostAsync(activity);
        }

        var mention = user.InTeam("calls");
        mention["conversation"]!["id"] = place;
        await user.PostAsync(mention);
        var said = await channel.UntilAsync(place, all => all.Count >= 2);
        Assert.All(said, a => Assert.Contains("Practice is private", a.Text(), StringComparison.Ordinal));
        Assert.Equal(2, said.Count);
    }

    private static async Task InstalledAgainAsync(TeamsChat chat)
    {
        foreach (var activity in (JsonObject[])[chat.User.Joined(), chat.User.Installed(), chat.User.Joined()])
            await chat.User.PostAsync(activity);
        await chat.SayAsync("help", "You can type");
    }

    private static async Task CallWithResultAsync(TeamsChat chat, string said)
    {
        await chat.TakeCallAsync();
        await chat.SayAsync(said, "\"kind\":\"caller\"");
        await chat.SayAsync("/end", "The call is over");
        await chat.SayAsync("skip", "Problem solving");
    }

    private static bool IsDesk(JsonNode activity) => activity.Kind() == "desk" && activity["attachments"] is JsonArray { Count: > 0 };

    private static async Task UntilDeskAsync(TeamsChat chat, string words)
    {
        for (var tries = 0; !TeamsChat.All(chat.Shown.Single(IsDesk)).Contains(words, StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < 600, $"The desk does not say '{words}': {TeamsChat.All(chat.Shown.Single(IsDesk))}");
            await Task.Delay(50);
        }
    }

    private static JsonObject Choose(TeamsChat chat, string scenario) => Button(chat, $"/start {scenario}", null);

    private static JsonObject Button(TeamsChat chat, string command, string? callId, int? tried = null)
    {
        var practice = new JsonObject { ["command"] = command };
        if (callId is not null)
            practice["callId"] = callId;
        if (command is "/ready" || command.StartsWith("/start", StringComparison.Ordinal))
            practice["scenarioId"] = "roaming-bill";
        if (tried is not null)
            practice["tried"] = tried;
        return chat.User.Submit(new JsonObject { ["practice"] = practice }, "teams-0");
    }

    private TeamsChat Chat() => new(new TeamsUser(host.CreateClient(), channel), channel, host.Services);
}
