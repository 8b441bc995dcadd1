using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.WebChat;

public sealed class ConversationTests(BotHost host) : IClassFixture<BotHost>
{
    [Fact]
    public async Task Start_Is201AndThen200_AndWelcomesOnce()
    {
        var line = await host.BeginAsync(start: false);
        Assert.Equal(HttpStatusCode.Created, await line.StartAsync());
        Assert.Equal(HttpStatusCode.OK, await line.StartAsync());
        Assert.StartsWith("ws://", line.StreamUrl, StringComparison.Ordinal);
        await line.UntilAsync(all => all.Count >= 2);
        await line.StartAsync();
        await line.SayAsync("help");
        var activities = await line.UntilAsync(all => all.Any(a => a.Text().StartsWith("You can type", StringComparison.Ordinal)));
        Assert.Single(activities, a => a.Text().StartsWith("Welcome", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AMessage_IsEchoedWithIdRoleAndUnchangedChannelData()
    {
        var line = await host.BeginAsync();
        var response = await line.PostAsync(new { type = "message", text = "help", from = new { id = "dl_forged", name = "Sam" }, channelData = new { clientActivityID = "c-1", when = "2026-11-22T10:00:00.120Z", practice = new { silent = true } } });
        var id = (await DirectLine.JsonAsync(response))["id"]!.GetValue<string>();
        var echo = (await line.UntilAsync(all => all.Any(a => a.Id() == id))).Single(a => a.Id() == id);
        Assert.Equal("user", echo["from"]!["role"]!.GetValue<string>());
        Assert.Equal(line.UserId, echo["from"]!["id"]!.GetValue<string>());
        Assert.Equal("c-1", echo["channelData"]!["clientActivityID"]!.GetValue<string>());
        Assert.Equal("2026-11-22T10:00:00.120Z", echo["channelData"]!["when"]!.GetValue<string>());
        Assert.True(echo["channelData"]!["practice"]!["silent"]!.GetValue<bool>());
        Assert.True(echo["channelData"]!["webchat:sequence-id"]!.GetValue<double>() > 0);
    }

    [Fact]
    public async Task TheWatermark_LeadsOnWithoutGapOrRepeat()
    {
        var line = await host.BeginAsync();
        await line.UntilAsync(all => all.Count >= 2);
        var (first, mark) = await line.ReadAsync();
        await line.SayAsync("help");
        await line.UntilAsync(all => all.Count >= first.Count + 2);
        var (second, _) = await line.ReadAsync(mark);
        var (all, _) = await line.ReadAsync();
        Assert.Equal(all.Select(a => a.Id()), first.Concat(second).Select(a => a.Id()));
        Assert.Equal(all.Count, all.Select(a => a.Id()).Distinct().Count());
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    [InlineData("%00")]
    public async Task AWatermarkThatIsNone_MeansFromTheStart(string watermark)
    {
        var line = await host.BeginAsync();
        await line.UntilAsync(all => all.Count >= 2);
        Assert.True((await line.ReadAsync(watermark)).Activities.Count >= 2);
    }

    [Fact]
    public async Task AForgottenConversation_WithAValidToken_BeginsAgain()
    {
        var line = await host.BeginAsync();
        await line.UntilAsync(all => all.Count >= 2);
        await using (var db = await host.Services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync())
        {
            var key = ConversationKey.WebChat(line.ConversationId);
            await db.Activities.Where(a => a.ConversationId == key).ExecuteDeleteAsync();
            await db.Conversations.Where(c => c.Id == key).ExecuteDeleteAsync();
        }

        var response = await line.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{line.ConversationId}?watermark=5");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await line.SayAsync("help");
        await line.UntilAsync(all => all.Any(a => a.Text().StartsWith("You can type", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TheSamePostTwice_GetsTheSameIdAndOneTurn()
    {
        var line = await host.BeginAsync();
        var ids = await Task.WhenAll(line.SayAsync("help", "twice"), line.SayAsync("help", "twice"));
        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(ids[0], await line.SayAsync("help", "twice"));
        await line.SayAsync("/nonsense", "after");
        var activities = await line.UntilAsync(all => all.Any(a => a.Text().Contains("is no command", StringComparison.Ordinal)));
        Assert.Single(activities, a => a.Text().StartsWith("You can type", StringComparison.Ordinal));
        Assert.Single(activities, a => a.Id() == ids[0]);
    }

    [Fact]
    public async Task ManyPostsAtOnce_AllCount_AndKeepTheirOrderOfArrival()
    {
        var line = await host.BeginAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => line.SayAsync($"/nonsense{i}", $"many-{i}")));
        Assert.Equal(20, ids.Distinct().Count());
        var activities = await line.UntilAsync(all => all.Count(a => a.Text().Contains("is no command", StringComparison.Ordinal)) == 20);
        Assert.Equal(
            activities.Where(a => a.Text().StartsWith("/nonsense", StringComparison.Ordinal)).Select(a => a.Text()),
            activities.Where(a => a.Text().Contains("is no command", StringComparison.Ordinal)).Select(a => a.Text().Split('`')[1]));
    }

    [Fact]
    public async Task AWholeCall_GoesFromChoosingToTheScorecard()
    {
        var line = await host.BeginAsync();
        await line.SayAsync("start roaming-bill");
        await line.UntilAsync(all => all.Any(a => a.IsEvent("practice/brief")));
        await line.SayAsync("ready");
        await line.UntilAsync(all => all.Any(a => a.IsFromCaller()));
        await line.SayAsync("Hello, I am Sam. What happened?");
        await line.SayAsync("/do credit two hundred and six");
        await line.SayAsync("/end");
        await line.UntilAsync(all => all.Any(a => a.Text().StartsWith("The call is over", StringComparison.Ordinal)));
        await line.SayAsync("notes Bill of 412 euro, Oslo, credit of 206");
        var activities = await line.UntilAsync(all => all.Any(a => a.IsEvent("practice/scorecard")));

        var brief = activities.Single(a => a.IsEvent("practice/brief"))["value"]!;
        Assert.NotNull(brief["briefing"]!["goodLooksLike"]);
        Assert.NotNull(brief["record"]![0]!["label"]);
        Assert.NotEmpty(brief["policy"]!.AsArray());
        var said = activities.First(a => a.IsFromCaller());
        Assert.Equal("plain", said["textFormat"]!.GetValue<string>());
        Assert.Equal("Maria Keller", said["from"]!["name"]!.GetValue<string>());
        Assert.Equal("bot", said["from"]!["role"]!.GetValue<string>());
        Assert.Equal(["live", "wrapup", "closed"], activities.Where(a => a.IsEvent("practice/call")).Select(a => a["value"]!["phase"]!.GetValue<string>()));
        var desk = activities.Last(a => a.IsEvent("practice/desk"))["value"]!;
        Assert.Equal(206, desk["done"]![0]!["value"]!.GetValue<decimal>());
        Assert.Equal("credit", desk["done"]![0]!["id"]!.GetValue<string>());
        Assert.Equal("roaming-bill", activities.Single(a => a.IsEvent("practice/scorecard"))["value"]!["scenarioId"]!.GetValue<string>());

        var history = (await DirectLine.JsonAsync(await line.SendAsync(HttpMethod.Get, "/practice/history"))).AsArray();
        Assert.Equal("roaming-bill", Assert.Single(history)!["scenarioId"]!.GetValue<string>());
    }

    [Fact]
    public async Task TheCatalogue_ListsTheCalls()
    {
        var answer = await DirectLine.JsonAsync(await host.CreateClient().GetAsync("/practice/calls"));
        var call = answer["calls"]!.AsArray().Single(c => c!["id"]!.GetValue<string>() == "roaming-bill")!;
        Assert.Equal("empathy", call["trains"]![0]!.GetValue<string>());
        Assert.Equal(0, answer["broken"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.OK, (await host.CreateClient().GetAsync("/practice/calls/roaming-bill")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.CreateClient().GetAsync("/practice/calls/nothing")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.CreateClient().GetAsync("/practice/history")).StatusCode);
    }
}
