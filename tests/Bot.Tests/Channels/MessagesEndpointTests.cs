using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Channels;

public sealed class MessagesEndpointTests(BotHost host, FakeChannel channel) : IClassFixture<BotHost>, IClassFixture<FakeChannel>
{
    private readonly string _conversation = $"a:{Guid.NewGuid():N}";

    [Fact]
    public async Task AMessage_IsAcceptedAndAnsweredThroughTheChannel_Once()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Message("m-1", "help")));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Message("m-1", "help")));
        await UntilAsync(all => all.Any(a => Text(a).StartsWith("You can type", StringComparison.Ordinal)));
        await PostAsync(Message("m-2", "/nonsense"));
        var sent = await UntilAsync(all => all.Any(a => Text(a).Contains("is no command", StringComparison.Ordinal)));
        Assert.Single(sent, a => Text(a).StartsWith("You can type", StringComparison.Ordinal));
        Assert.StartsWith("Welcome", Text(sent[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACall_RunsInTeams_WithoutEventsForAPage()
    {
        await PostAsync(Update("u-1"));
        await PostAsync(Update("u-2"));
        await PostAsync(Message("m-1", "start roaming-bill"));
        await PostAsync(Message("m-2", "ready"));
        await UntilAsync(all => all.Any(a => a["channelData"]?["practice"]?["kind"]?.GetValue<string>() == "caller"));
        await PostAsync(Message("m-3", "/end"));
        var sent = await UntilAsync(all => all.Any(a => Text(a).StartsWith("The call is over", StringComparison.Ordinal)));
        Assert.Single(sent, a => Text(a).StartsWith("Welcome", StringComparison.Ordinal));
        Assert.DoesNotContain(sent, a => a["type"]!.GetValue<string>() == "event");
    }

    [Fact]
    public async Task WhatTheChannelDidNotTake_IsSentAgainLater()
    {
        channel.IsDown = true;
        try
        {
            Assert.Equal(HttpStatusCode.OK, await PostAsync(Message("m-1", "help")));
            await Task.Delay(500);
        }
        finally
        {
            channel.IsDown = false;
        }

        await PostAsync(Message("m-2", "/nonsense"));
        var sent = await UntilAsync(all => all.Any(a => Text(a).Contains("is no command", StringComparison.Ordinal)));
        Assert.Single(sent, a => Text(a).StartsWith("You can type", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExpectReplies_GetsTheAnswersInTheResponse()
    {
        var response = await SendAsync(Message("m-1", "help", deliveryMode: "expectReplies"));
        var replies = (await DirectLine.JsonAsync(response))["activities"]!.AsArray();
        Assert.Contains(replies, r => Text(r!).StartsWith("You can type", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnInvokeThatNobodyKnows_Is501()
    {
        var response = await SendAsync(JsonSerializer.Serialize(new { type = "invoke", id = "i-1", name = "unknown/thing", channelId = "msteams", serviceUrl = channel.ServiceUrl, conversation = new { id = _conversation }, from = new { id = "u" }, recipient = new { id = "b" } }));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    [InlineData("{}", 400)]
    [InlineData("{\"type\":\"message\"}", 400)]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\"}", 400)]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"a\"}}", 400)]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"a\"},\"serviceUrl\":\"not a url\"}", 400)]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"a\"},\"serviceUrl\":\"file:///etc/passwd\"}", 400)]
    public async Task ABadBody_GetsItsStatus(string body, int status) => Assert.Equal(status, (int)(await SendAsync(body)).StatusCode);

    [Fact]
    public async Task ALargeBody_Is413() => Assert.Equal(413, (int)(await SendAsync(new string(' ', 300_000))).StatusCode);

    [Fact]
    public async Task WithoutAnAppId_OnlyThisMachineIsHeard()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Message("m-1", "help"), Encoding.UTF8, "application/json") };
        request.Headers.Host = "bot.example";
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.CreateClient().SendAsync(request)).StatusCode);
    }

    private string Message(string id, string text, string? deliveryMode = null) => JsonSerializer.Serialize(new
    {
        type = "message",
        id,
        text,
        deliveryMode,
        channelId = "msteams",
        serviceUrl = channel.ServiceUrl,
        conversation = new { id = _conversation, conversationType = "personal", tenantId = "t" },
        from = new { id = "29:user", name = "Sam", aadObjectId = "0000" },
        recipient = new { id = "28:bot", name = "Bot" },
    });

    private string Update(string id) => JsonSerializer.Serialize(new
    {
        type = "conversationUpdate",
        id,
        channelId = "msteams",
        serviceUrl = channel.ServiceUrl,
        conversation = new { id = _conversation },
        from = new { id = "29:user" },
        recipient = new { id = "28:bot", name = "Bot" },
        membersAdded = new[] { new { id = "29:user" }, new { id = "28:bot" } },
    });

    private Task<HttpResponseMessage> SendAsync(string body) => host.CreateClient().PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));

    private async Task<HttpStatusCode> PostAsync(string body) => (await SendAsync(body)).StatusCode;

    private async Task<IReadOnlyList<JsonNode>> UntilAsync(Func<IReadOnlyList<JsonNode>, bool> isThere)
    {
        var end = DateTime.UtcNow.AddSeconds(30);
        while (true)
        {
            List<JsonNode> mine = [.. channel.Sent.Where(a => a["conversation"]!["id"]!.GetValue<string>() == _conversation && a["type"]!.GetValue<string>() != "typing")];
            if (isThere(mine))
                return mine;
            Assert.True(DateTime.UtcNow < end, $"Still not there: {string.Join("\n", mine.Select(Text))}");
            await Task.Delay(50);
        }
    }

    private static string Text(JsonNode activity) => activity["text"]?.GetValue<string>() ?? "";
}
