using System.Net.WebSockets;
using System.Text.Json.Nodes;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.WebChat;

public sealed class StreamTests(TypingBotHost host) : IClassFixture<TypingBotHost>
{
    [Fact]
    public async Task ASocket_HearsTheWelcomeTheEchoAndTheAnswer()
    {
        var line = await host.BeginAsync();
        using var socket = await line.ConnectAsync();
        var id = await line.SayAsync("help", "c-9");
        var heard = await HearAsync(socket, all => all.Any(a => a.Text().StartsWith("You can type", StringComparison.Ordinal)));
        Assert.Equal("c-9", heard.Single(a => a.Id() == id)["channelData"]!["clientActivityID"]!.GetValue<string>());
        Assert.Equal(heard.Count, heard.Select(a => a.Id()).Distinct().Count());
    }

    [Fact]
    public async Task ASecondSocket_HearsEverythingFromItsWatermarkOn()
    {
        var line = await host.BeginAsync();
        string mark;
        using (var socket = await line.ConnectAsync())
        {
            mark = (await DirectLine.ReceiveAsync(socket))["watermark"]!.GetValue<string>();
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }

        await line.SayAsync("help");
        var answer = await DirectLine.JsonAsync(await line.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{line.ConversationId}?watermark={mark}"));
        using var second = await line.ConnectAsync(answer["streamUrl"]!.GetValue<string>());
        var heard = await HearAsync(second, all => all.Any(a => a.Text().StartsWith("You can type", StringComparison.Ordinal)));
        Assert.DoesNotContain(heard, a => a.Text().StartsWith("Welcome", StringComparison.Ordinal) && mark != "0" && a["channelData"]!["webchat:sequence-id"]!.GetValue<double>() <= double.Parse(mark));
        Assert.Equal("help", heard.First(a => a["from"]!["role"]!.GetValue<string>() == "user").Text());
    }

    [Fact]
    public async Task TheCaller_TypesBeforeEveryLine()
    {
        var line = await host.BeginAsync();
        using var socket = await line.ConnectAsync();
        await line.SayAsync("start roaming-bill");
        await line.SayAsync("ready");
        List<JsonNode> heard = [];
        await HearAsync(socket, all => all.Count(a => a.IsFromCaller()) >= 2, heard);
        var second = heard.FindIndex(a => a.IsFromCaller() && heard.IndexOf(a) != heard.FindIndex(b => b.IsFromCaller()));
        var first = heard.FindIndex(a => a.IsFromCaller());
        Assert.Contains(heard[..first], a => a["type"]!.GetValue<string>() == "typing");
        Assert.Contains(heard[first..second], a => a["type"]!.GetValue<string>() == "typing");
        // Typing passes; it is not part of what was said.
        Assert.DoesNotContain((await line.ReadAsync()).Activities, a => a["type"]!.GetValue<string>() == "typing");
    }

    [Theory]
    [InlineData("?t=nonsense")]
    [InlineData("")]
    public async Task ASocketWithoutAValidToken_IsRefused(string query)
    {
        var line = await host.BeginAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => line.ConnectAsync($"ws://localhost/v3/directline/conversations/{line.ConversationId}/stream{query}"));
    }

    [Fact]
    public async Task ASocketOfAnotherConversation_IsRefused()
    {
        var mine = await host.BeginAsync();
        var theirs = await host.BeginAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => mine.ConnectAsync($"ws://localhost/v3/directline/conversations/{theirs.ConversationId}/stream?t={mine.Token}"));
    }

    private static async Task<List<JsonNode>> HearAsync(WebSocket socket, Func<List<JsonNode>, bool> isEnough, List<JsonNode>? heard = null)
    {
        heard ??= [];
        while (!isEnough(heard))
            heard.AddRange((await DirectLine.ReceiveAsync(socket))["activities"]!.AsArray().Select(a => a!));
        return heard;
    }
}
