using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Bot.WebChat;

namespace PracticeCaller.Bot.Tests.WebChat;

public sealed class TokenTests(BotHost host) : IClassFixture<BotHost>
{
    [Fact]
    public async Task Generate_GivesATokenForOneConversationAndOneUser()
    {
        var line = await host.BeginAsync(start: false);
        Assert.StartsWith("dl_", line.UserId, StringComparison.Ordinal);
        Assert.NotEqual("", line.ConversationId);
        // Web Chat reads the user's id from the token.
        var payload = line.Token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        Assert.Contains(line.UserId, System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_TheSameBrowser_KeepsItsUserId()
    {
        var http = host.CreateClient();
        var first = await DirectLine.JsonAsync(await http.PostAsync("/v3/directline/tokens/generate", null));
        var second = await DirectLine.JsonAsync(await http.PostAsync("/v3/directline/tokens/generate", null));
        Assert.Equal(first["userId"]!.GetValue<string>(), second["userId"]!.GetValue<string>());
        Assert.NotEqual(first["conversationId"]!.GetValue<string>(), second["conversationId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Generate_TheUserIdThatTheClientWants_IsTaken()
    {
        var answer = await DirectLine.JsonAsync(await host.CreateClient().PostAsJsonAsync("/v3/directline/tokens/generate", new { user = new { id = "dl_somebody" } }));
        Assert.Equal("dl_somebody", answer["userId"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("{\"user\":{\"id\":\"no-prefix\"}}")]
    [InlineData("{\"user\":{\"id\":\"dl_<script>\"}}")]
    [InlineData("{")]
    public async Task Generate_ABadBody_Is400(string body)
    {
        var response = await host.CreateClient().PostAsync("/v3/directline/tokens/generate", new StringContent(body));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await DirectLine.JsonAsync(response))["error"]!["code"]);
    }

    [Fact]
    public async Task Refresh_GivesANewTokenForTheSameConversation()
    {
        var line = await host.BeginAsync();
        var answer = await DirectLine.JsonAsync(await line.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh"));
        Assert.Equal(line.ConversationId, answer["conversationId"]!.GetValue<string>());
        Assert.Equal(1800, answer["expires_in"]!.GetValue<int>());
        line.Token = answer["token"]!.GetValue<string>();
        await line.SayAsync("help");
    }

    [Fact]
    public async Task AnyRequest_WithoutAToken_Is401()
    {
        var line = await host.BeginAsync();
        foreach (var path in new[] { "", $"/{line.ConversationId}", $"/{line.ConversationId}/activities" })
        {
            var response = await line.Http.SendAsync(new HttpRequestMessage(path.Length == 0 ? HttpMethod.Post : HttpMethod.Get, "/v3/directline/conversations" + path));
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    [Fact]
    public async Task AnyRequest_WithAnExpiredToken_Is403()
    {
        var line = await host.BeginAsync();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow - WebChatTokens.Lifetime - TimeSpan.FromSeconds(1));
        var old = new WebChatTokens(host.Services.GetRequiredService<SigningKey>(), clock).Issue(new WebChatPass(line.UserId, line.ConversationId, false));
        var response = await line.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{line.ConversationId}/activities", token: old);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("TokenExpired", (await DirectLine.JsonAsync(response))["error"]!["code"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJ1c2VyIjoiZGxfMSJ9.")]
    [InlineData("a.b.c")]
    public async Task AnyRequest_WithATokenThatIsNotOurs_Is403(string token)
    {
        var line = await host.BeginAsync();
        var response = await line.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{line.ConversationId}/activities", token: token);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task AnotherConversation_IsClosedToAToken()
    {
        var mine = await host.BeginAsync();
        var theirs = await host.BeginAsync();
        foreach (var (method, path) in new[] { (HttpMethod.Get, ""), (HttpMethod.Get, "/activities"), (HttpMethod.Post, "/activities"), (HttpMethod.Post, "/upload") })
        {
            var response = await mine.SendAsync(method, $"/v3/directline/conversations/{theirs.ConversationId}{path}", method == HttpMethod.Post ? new StringContent("{\"type\":\"message\",\"text\":\"hello\"}") : null);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Fact]
    public async Task AForeignPage_IsRefused()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        request.Headers.Add("Origin", "https://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await host.CreateClient().SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task AForeignHostName_IsRefused()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        request.Headers.Host = "rebound.example";
        Assert.Equal(HttpStatusCode.Forbidden, (await host.CreateClient().SendAsync(request)).StatusCode);
    }
}
