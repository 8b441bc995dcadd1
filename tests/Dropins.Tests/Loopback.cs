using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PracticeCaller.Dropins.Tests;

/// <summary>A channel's service on this machine, and a bot that talks with it. Tokens are no matter of the adapter: the bot's guard sees to them.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Loopback(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Method, string Path, string? Authorization, JObject? Body)> Received { get; } = new();

    public Uri Address { get; private set; } = null!;

    public int StatusForActivities { get; set; } = 200;

    public HttpClient Http { get; } = new();

    public TrustingAdapter Adapter { get; private set; } = null!;

    public string ServiceUrl => Address + "connector/";

    public static async Task<Loopback> StartAsync(Func<ITurnContext, CancellationToken, Task> bot)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var loopback = new Loopback(builder.Build());
        loopback._app.Run(context => loopback.Serve(context, bot));
        await loopback._app.StartAsync();
        loopback.Address = new Uri(loopback._app.Urls.First() + "/");
        loopback.Adapter = new TrustingAdapter();
        return loopback;
    }

    public async Task<(int Status, JObject? Body)> PostAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address + "api/messages") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, text.Length == 0 ? null : JObject.Parse(text));
    }

    public string Message(string extra = "") =>
        $$"""{"type":"message","id":"a1","channelId":"test","serviceUrl":"{{ServiceUrl}}","from":{"id":"u1"},"recipient":{"id":"b1"},"conversation":{"id":"c 1/x"},"text":"hello"{{extra}}}""";

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Http.Dispose();
    }

    private async Task Serve(HttpContext context, Func<ITurnContext, CancellationToken, Task> bot)
    {
        if (context.Request.Path == "/api/messages")
        {
            await RunTurnAsync(context, bot);
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Received.Enqueue((context.Request.Method, new Uri(context.Request.GetEncodedUrl()).AbsolutePath, context.Request.Headers.Authorization, body.Length == 0 ? null : JObject.Parse(body)));
        context.Response.StatusCode = StatusForActivities;
        await context.Response.WriteAsync(StatusForActivities == 200 ? $$"""{"id":"sent-{{Received.Count}}"}""" : """{"error":{"code":"Nope","message":"not today"}}""");
    }

    private async Task RunTurnAsync(HttpContext context, Func<ITurnContext, CancellationToken, Task> bot)
    {
        using var reader = new StreamReader(context.Request.Body);
        var activity = JsonConvert.DeserializeObject<Activity>(await reader.ReadToEndAsync(), new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
        var answer = await Adapter.RunAsync(activity, new BotCallbackHandler(bot), context.RequestAborted);
        context.Response.StatusCode = answer?.Status ?? 200;
        if (answer?.Body != null)
            await context.Response.WriteAsync(JsonConvert.SerializeObject(answer.Body, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }));
    }

    /// <summary>Runs turns for whoever sends, as the bot's adapter does for whom the guard let in.</summary>
    public sealed class TrustingAdapter() : CloudAdapter(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()))
    {
        public Task<InvokeResponse> RunAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            var sender = new ClaimsIdentity("anonymous");
            return ProcessActivityAsync(new AuthenticateRequestResult { ClaimsIdentity = sender, ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(sender) }, activity, callback, cancellationToken);
        }
    }
}
