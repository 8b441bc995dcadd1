using System.Net;
using System.Text;
using System.Text.Json;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.WebChat;

/// <summary>Whatever a client sends: an answer of its own making, never a failure of ours.</summary>
public sealed class HostileInputTests(BotHost host) : IClassFixture<BotHost>
{
    public static TheoryData<string, int> Bodies => new()
    {
        { "", 400 },
        { "   ", 400 },
        { "null", 400 },
        { "42", 400 },
        { "[]", 400 },
        { "\"message\"", 400 },
        { "{", 400 },
        { "{}", 400 },
        { "{\"type\":null}", 400 },
        { "{\"type\":42,\"text\":\"a\"}", 400 },
        { "{\"type\":\"endOfConversation\"}", 400 },
        { "{\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"x\"}]}", 400 },
        { "{\"type\":\"invoke\",\"name\":\"adaptiveCard/action\"}", 400 },
        { "{\"type\":\"message\",\"timestamp\":\"not a date\"}", 400 },
        { "{\"type\":\"message\",\"from\":\"a string\"}", 400 },
        { "{\"type\":\"message\",\"attachments\":{}}", 400 },
        { "{\"type\":\"message\"", 400 },
        { "{\"type\":\"message\"} trailing", 400 },
        { "{\"type\":\"message\"}", 200 },
        { "{\"type\":\"message\",\"text\":null}", 200 },
        { "{\"type\":\"message\",\"text\":\"\"}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"channelData\":\"a string\"}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"channelData\":[1,2]}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"channelData\":{\"clientActivityID\":42}}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"channelData\":{\"practice\":\"x\"}}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"channelData\":{\"practice\":{\"kind\":7}}}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"value\":{\"practice\":{\"command\":{}}}}", 200 },
        { "{\"type\":\"message\",\"value\":{\"practice\":{\"command\":\"/start roaming-bill\"}}}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"type\":\"message\"}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"id\":\"forged\",\"replyToId\":\"forged\"}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"deliveryMode\":\"expectReplies\",\"conversation\":{\"id\":\"other\"},\"recipient\":null}", 200 },
        { "{\"type\":\"message\",\"text\":\"lone \\ud83d surrogate \\u0000 nul\"}", 200 },
        { "{\"type\":\"event\",\"name\":\"ContinueConversation\"}", 200 },
        { "{\"type\":\"event\",\"name\":\"tokens/response\",\"value\":{\"x\":1}}", 200 },
        { "{\"type\":\"typing\"}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"unknown\":{\"a\":[1,{\"b\":null}]}}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"$type\":\"System.IO.FileInfo, mscorlib\",\"channelData\":{\"$type\":\"System.IO.FileInfo, mscorlib\",\"fileName\":\"x\"}}", 200 },
        { "{\"type\":\"message\",\"text\":\"hi\",\"channelData\":" + new string('[', 200) + new string(']', 200) + "}", 400 },
    };

    public static TheoryData<string> Texts => new()
    {
        new string('a', 20_000),
        string.Concat(Enumerable.Repeat("I said 412 euros, not 35! ", 800)),
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦🔥", 500)),
        "مرحبا، فاتورتي خاطئة",
        "\u202Eevil\u202C",
        "Z̸̡̛a̵l̷g̶o̴",
        "<script>alert(1)</script>",
        "'; DROP TABLE Calls; --",
        "{{value}} {value} %s $(id) ${x}",
        "/",
        "//",
        "/ do",
        "/do",
        "/do ",
        "/do credit",
        "/do credit 999999999999999999999999999999999999",
        "/do credit -1e308",
        "/notes",
        "/start ../../etc/passwd",
        "\n\n\n",
        "\t",
        "a\u0000b",
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task ABody_GetsItsStatus(string body, int status)
    {
        var line = await host.BeginAsync();
        var response = await line.PostRawAsync(body);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.NotNull(status == 200 ? (await DirectLine.JsonAsync(response))["id"] : (await DirectLine.JsonAsync(response))["error"]!["message"]);
        await StillAnswersAsync(line);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task AText_IsTaken_OutsideAndDuringACall(string text)
    {
        var line = await host.BeginAsync();
        await line.SayAsync(text);
        await line.SayAsync("/start roaming-bill");
        await line.SayAsync("/ready");
        await line.UntilAsync(all => all.Any(a => a.IsFromCaller()));
        await line.SayAsync(text);
        await StillAnswersAsync(line);
        var (activities, _) = await line.ReadAsync();
        Assert.DoesNotContain(activities, a => a.Text().StartsWith("Something went wrong", StringComparison.Ordinal));
        Assert.Equal(2, activities.Count(a => a["from"]!["role"]!.GetValue<string>() == "user" && a.Text() == text));
    }

    [Theory]
    [InlineData(256 * 1024 + 1)]
    [InlineData(2_000_000)]
    public async Task ABodyThatIsTooLarge_Is413(int size)
    {
        var line = await host.BeginAsync();
        var response = await line.PostRawAsync(new string(' ', size));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.NotNull((await DirectLine.JsonAsync(response))["error"]);
    }

    [Fact]
    public async Task ABodyOfUnknownLengthThatIsTooLarge_Is413()
    {
        var line = await host.BeginAsync();
        using var endless = new StreamContent(new MemoryStream(new byte[600_000]));
        endless.Headers.ContentLength = null;
        var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{line.ConversationId}/activities") { Content = endless };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Authorization = new("Bearer", line.Token);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await line.Http.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("activity", "{\"type\":\"message\",\"text\":\"a file\"}", 200)]
    [InlineData("activity", "{", 400)]
    [InlineData("file", "contents", 200)]
    public async Task AnUpload_KeepsTheNameAndDropsTheContents(string name, string content, int status)
    {
        var line = await host.BeginAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), name, "secret.txt" } };
        var response = await line.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{line.ConversationId}/upload?userId={line.UserId}", form);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.DoesNotContain((await line.ReadAsync()).Activities, a => a.ToJsonString().Contains("contents", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnUploadThatIsNone_Is400()
    {
        var line = await host.BeginAsync();
        foreach (var body in new HttpContent[] { new StringContent("x"), new StringContent("x", Encoding.UTF8, "multipart/form-data") })
            Assert.Equal(HttpStatusCode.BadRequest, (await line.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{line.ConversationId}/upload", body)).StatusCode);
    }

    [Theory]
    [InlineData("GET", "/v3/directline/conversations/unknown/activities", 403)]
    [InlineData("GET", "/v3/directline/conversations/unknown/stream", 400)]
    [InlineData("DELETE", "/v3/directline/conversations", 405)]
    [InlineData("GET", "/v3/directline/nothing", 404)]
    public async Task AnAddress_GetsItsStatus(string method, string path, int status)
    {
        var line = await host.BeginAsync();
        Assert.Equal(status, (int)(await line.SendAsync(new HttpMethod(method), path)).StatusCode);
    }

    private static async Task StillAnswersAsync(DirectLine line)
    {
        await line.SayAsync("/unheard-of", "still-" + Guid.NewGuid());
        await line.UntilAsync(all => all.Any(a => a.Text().Contains("`/unheard-of` is no command", StringComparison.Ordinal)));
    }
}
