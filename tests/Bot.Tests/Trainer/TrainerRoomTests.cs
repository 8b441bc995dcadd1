using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Bot.Trainer;

namespace PracticeCaller.Bot.Tests.Trainer;

public sealed class TrainerRoomTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task TheRoom_OpensOnceByTheLink_AndShowsTheCall()
    {
        var http = _host.CreateClient();
        foreach (var path in new[] { "/trainer", "/trainer/", "/trainer/index.html", "/trainer/api/calls", "/trainer/api/calls/x", "/trainer/enter", "/trainer/enter?code=wrong" })
        {
            var locked = await http.GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, locked.StatusCode);
            Assert.Contains("prints a link", await locked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var line = await _host.BeginAsync();
        await line.SayAsync("start roaming-bill");
        await line.SayAsync("ready");
        await line.SayAsync("Hello, I am Sam. What happened?");
        await line.SayAsync("/end");
        await line.SayAsync("notes 412 euro");
        await line.UntilAsync(all => all.Any(a => a.IsEvent("practice/scorecard")));

        var code = _host.Services.GetRequiredService<TrainerAccess>().Code!;
        var entered = await http.GetAsync($"/trainer/enter?code={code}");
        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/trainer/")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _host.CreateClient().GetAsync($"/trainer/enter?code={code}")).StatusCode);

        var list = await DirectLine.JsonAsync(await http.GetAsync("/trainer/api/calls?search=roaming&scenario=roaming-bill&page=1"));
        Assert.Equal(1, list["total"]!.GetValue<int>());
        var callId = list["items"]![0]!["callId"]!.GetValue<string>();
        Assert.Equal(line.UserId, list["items"]![0]!["userId"]!.GetValue<string>());
        Assert.Equal(0, (await DirectLine.JsonAsync(await http.GetAsync("/trainer/api/calls?search=100%25_no")))["total"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/trainer/api/calls?page=-7&search=%27%3B--")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/trainer/api/calls/unknown")).StatusCode);

        var call = await DirectLine.JsonAsync(await http.GetAsync($"/trainer/api/calls/{callId}"));
        Assert.Equal("Maria Keller", call["callerName"]!.GetValue<string>());
        Assert.NotEmpty(call["transcript"]!.AsArray());
        Assert.NotNull(call["turns"]![0]!["reading"]!["acts"]);
        Assert.NotNull(call["turns"]![0]!["before"]!["anger"]);
        Assert.NotNull(call["scorecard"]!["skills"]);
        Assert.Contains(call["facts"]!.AsArray(), f => f!["hidden"]!.GetValue<bool>());
    }

    [Fact]
    public async Task ThePages_AreServedWithTheirHeaders()
    {
        var http = _host.CreateClient();
        var page = await http.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("default-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());

        var request = new HttpRequestMessage(HttpMethod.Get, "/lib/webchat.js");
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        var script = await http.SendAsync(request);
        Assert.Equal("gzip", Assert.Single(script.Content.Headers.ContentEncoding));
        Assert.InRange((await script.Content.ReadAsByteArrayAsync()).Length, 500_000, 1_500_000);
        Assert.NotNull(script.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/ready")).StatusCode);
    }
}
