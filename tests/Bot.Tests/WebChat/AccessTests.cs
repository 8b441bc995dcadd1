using System.Net;
using Microsoft.AspNetCore.Hosting;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.WebChat;

public sealed class AccessTests : IDisposable
{
    private const string Intranet = "https://intranet.example";
    private readonly CodeHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task WithAnAccessCode_OnlyWhoKnowsItBegins()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await GenerateAsync(null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await GenerateAsync("wrong-code")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GenerateAsync("open-sesame")).StatusCode);
    }

    [Fact]
    public async Task ATrustedOrigin_MayTalkToTheDoor_AndNoOther()
    {
        Assert.Equal(Intranet, (await PreflightAsync(Intranet)).Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False((await PreflightAsync("https://evil.example")).Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.OK, (await GenerateAsync("open-sesame", Intranet)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await GenerateAsync("open-sesame", "https://evil.example")).StatusCode);
    }

    private Task<HttpResponseMessage> GenerateAsync(string? code, string? origin = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        if (code is not null)
            request.Headers.Authorization = new("Bearer", code);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return _host.CreateClient().SendAsync(request);
    }

    private Task<HttpResponseMessage> PreflightAsync(string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/tokens/generate");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
        return _host.CreateClient().SendAsync(request);
    }

    private sealed class CodeHost : BotHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Practice:Access", "code");
            builder.UseSetting("Practice:Code", "open-sesame");
            builder.UseSetting("Practice:Origins:0", Intranet);
        }
    }
}
