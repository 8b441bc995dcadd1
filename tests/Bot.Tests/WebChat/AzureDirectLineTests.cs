using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Bot.WebChat.Azure;

namespace PracticeCaller.Bot.Tests.WebChat;

/// <summary>With <c>DirectLine:Provider</c> azure the pages talk to Azure's Direct Line, with a token that they get here.</summary>
public sealed class AzureDirectLineTests : IAsyncLifetime
{
    private readonly FakeAzure _azure = new();
    private AzureHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        await _azure.InitializeAsync();
        _host = new AzureHost(_azure.Endpoint);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _azure.DisposeAsync();
    }

    [Fact]
    public async Task ThePage_GetsATokenForOneUser_AndTheAddressToUseItAt()
    {
        var answer = await DirectLine.JsonAsync(await GenerateAsync());
        Assert.Equal("token-1", answer["token"]!.GetValue<string>());
        Assert.Equal("azure-1", answer["conversationId"]!.GetValue<string>());
        Assert.Equal(3600, answer["expires_in"]!.GetValue<int>());
        Assert.Equal(_azure.Endpoint, answer["domain"]!.GetValue<string>());

        var (authorization, body) = Assert.Single(_azure.Asked);
        Assert.Equal($"Bearer {FakeAzure.Secret}", authorization);
        Assert.StartsWith("dl_", body["user"]!["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(answer["userId"]!.GetValue<string>(), body["user"]!["id"]!.GetValue<string>());
        Assert.Equal(["http://localhost"], body["trustedOrigins"]!.AsArray().Select(o => o!.GetValue<string>()));
    }

    [Fact]
    public async Task APageOfAnotherSite_GetsATokenThatIsGoodThereOnly()
    {
        var answer = await GenerateAsync(origin: AzureHost.Intranet);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(AzureHost.Intranet, answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal([AzureHost.Intranet], _azure.Asked.Single().Body["trustedOrigins"]!.AsArray().Select(o => o!.GetValue<string>()));

        Assert.Equal(HttpStatusCode.Forbidden, (await GenerateAsync(origin: "https://evil.example")).StatusCode);
        Assert.Single(_azure.Asked);
    }

    [Fact]
    public async Task TheSecret_NeverLeavesTheServer()
    {
        var http = _host.CreateClient();
        foreach (var answer in new[] { await GenerateAsync(http: http), await http.GetAsync("/"), await http.GetAsync("/app/session.js"), await Refused() })
            Assert.DoesNotContain(FakeAzure.Secret, answer + await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Task<HttpResponseMessage> Refused()
        {
            _azure.Answer = Results.Text($"I do not like {FakeAzure.Secret}", statusCode: 403);
            return GenerateAsync(http: http);
        }
    }

    [Fact]
    public async Task TheSameBrowser_KeepsItsUserId_AndNobodyGetsAnothersOne()
    {
        var http = _host.CreateClient();
        var mine = (await DirectLine.JsonAsync(await GenerateAsync(http: http)))["userId"]!.GetValue<string>();
        Assert.Equal(mine, (await DirectLine.JsonAsync(await GenerateAsync(http: http)))["userId"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await GenerateAsync(http: http, userId: mine)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await GenerateAsync(userId: "dl_somebody")).StatusCode);
        Assert.Equal(3, _azure.Asked.Count);
    }

    [Fact]
    public async Task ThePage_MayTalkToAzure_AndToNobodyElse()
    {
        var policy = (await _host.CreateClient().GetAsync("/")).Headers.GetValues("Content-Security-Policy").Single();
        var address = new Uri(_azure.Endpoint).Authority;
        Assert.Contains($"connect-src 'self' ws://localhost http://{address} ws://{address};", policy, StringComparison.Ordinal);
    }

    public static TheoryData<string, int> Misbehaviours => new()
    {
        { "unauthorised", 502 },
        { "forbidden", 502 },
        { "busy", 503 },
        { "broken", 503 },
        { "elsewhere", 503 },
        { "words", 503 },
        { "empty", 503 },
        { "huge", 503 },
        { "gone", 503 },
    };

    [Theory]
    [MemberData(nameof(Misbehaviours))]
    public async Task WhenAzureGivesNoToken_ThePageIsToldSo(string how, int status)
    {
        _azure.Answer = how switch
        {
            "unauthorised" => Results.StatusCode(401),
            "forbidden" => Results.StatusCode(403),
            "busy" => Results.StatusCode(429),
            "broken" => Results.StatusCode(500),
            "elsewhere" => Results.Redirect("/elsewhere", preserveMethod: true),
            "words" => Results.Text("a token, perhaps"),
            "empty" => Results.Json(new { }),
            _ => Results.Text(new string('x', 100_000), "application/json"),
        };
        if (how == "gone")
            await _azure.DisposeAsync();
        var answer = await GenerateAsync();
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains("Azure Direct Line", (await DirectLine.JsonAsync(answer))["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(0, _azure.Elsewhere);
    }

    [Theory]
    [InlineData("own", "", "", "", null)]
    [InlineData("azure", "s", "", "app", null)]
    [InlineData("azure", "s", "https://europe.directline.botframework.com/v3/directline", "app", null)]
    [InlineData("theirs", "", "", "", "Use own")]
    [InlineData("azure", "", "", "app", "DirectLine:Secret is not set")]
    [InlineData("azure", "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/s)", "", "app", "could not resolve it")]
    [InlineData("azure", "s", "", "", "MicrosoftAppId is not set")]
    [InlineData("azure", "s", "http://directline.example/v3/directline", "app", "Use an https address")]
    [InlineData("azure", "s", "directline", "app", "Use an https address")]
    [InlineData("azure", "s", "https://user@directline.example/", "app", "Use an https address")]
    public void SettingsThatCannotWork_AreRefusedWithTheCure(string provider, string secret, string endpoint, string appId, string? cure)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DirectLine:Provider"] = provider,
            ["DirectLine:Secret"] = secret,
            ["DirectLine:Endpoint"] = endpoint,
            ["MicrosoftAppId"] = appId,
        }).Build();
        var problems = DirectLineSettings.Problems(configuration).ToList();
        if (cure is null)
            Assert.Empty(problems);
        else
            Assert.Contains(cure, Assert.Single(problems), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> GenerateAsync(string? origin = null, HttpClient? http = null, string? userId = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate") { Content = userId is null ? null : JsonContent.Create(new { user = new { id = userId } }) };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return (http ?? _host.CreateClient()).SendAsync(request);
    }

    private sealed class AzureHost(string endpoint) : BotHost
    {
        public const string Intranet = "https://intranet.example";

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Practice:Access", "open");
            builder.UseSetting("Practice:Origins:0", Intranet);
            builder.UseSetting("MicrosoftAppId", "11111111-2222-3333-4444-555555555555");
            builder.UseSetting("MicrosoftAppTenantId", "66666666-2222-3333-4444-555555555555");
            builder.UseSetting("MicrosoftAppPassword", "not used here");
            builder.UseSetting("DirectLine:Provider", "azure");
            builder.UseSetting("DirectLine:Secret", FakeAzure.Secret);
            builder.UseSetting("DirectLine:Endpoint", endpoint);
        }
    }
}
