using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PracticeCaller.Dropins.Tests;

/// <summary>A channel's service, its keys and its login service, all on this machine, and a bot that talks with them.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _app;

    private Loopback(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Method, string Path, string? Authorization, JObject? Body)> Received { get; } = new();

    public Uri Address { get; private set; } = null!;

    public int TokensGiven { get; private set; }

    public int StatusForActivities { get; set; } = 200;

    public string[] Endorsements { get; set; } = ["test", "msteams"];

    public HttpClient Http { get; } = new();

    public CloudAdapter Adapter { get; private set; } = null!;

    public string ServiceUrl => Address + "connector/";

    public static async Task<Loopback> StartAsync(Func<ITurnContext, CancellationToken, Task> bot, string? appId = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var loopback = new Loopback(builder.Build());
        loopback._app.Run(context => loopback.Serve(context, bot));
        await loopback._app.StartAsync();
        loopback.Address = new Uri(loopback._app.Urls.First() + "/");
        loopback.Adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "MultiTenant",
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppPassword"] = appId == null ? null : "secret",
            ["ToChannelFromBotLoginUrl"] = loopback.Address + "login",
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
            ["ToBotFromChannelTokenIssuer"] = "https://api.botframework.com",
            ["ToBotFromChannelOpenIdMetadataUrl"] = loopback.Address + "metadata",
        }).Build()));
        return loopback;
    }

    public string Token(Action<SecurityTokenDescriptor>? change = null, string? serviceUrl = null, RSA? key = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = AppId,
            NotBefore = DateTime.UtcNow.AddMinutes(-1),
            Expires = DateTime.UtcNow.AddMinutes(10),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl ?? ServiceUrl },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key ?? _key) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    public async Task<(int Status, JObject? Body)> PostAsync(string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address + "api/messages") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        if (authorization != null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
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
        _key.Dispose();
    }

    private async Task Serve(HttpContext context, Func<ITurnContext, CancellationToken, Task> bot)
    {
        var path = context.Request.Path.Value!;
        switch (path)
        {
            case "/api/messages":
                await Adapter.ProcessAsync(context.Request, context.Response, new CallbackBot(bot), context.RequestAborted);
                return;
            case "/metadata":
                await context.Response.WriteAsync(JsonConvert.SerializeObject(new { issuer = "https://api.botframework.com", jwks_uri = Address + "keys" }));
                return;
            case "/keys":
                var parameters = _key.ExportParameters(false);
                await context.Response.WriteAsync(JsonConvert.SerializeObject(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "k1", n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent), endorsements = Endorsements } } }));
                return;
            case "/login/oauth2/v2.0/token":
                TokensGiven++;
                await context.Response.WriteAsync(JsonConvert.SerializeObject(new { access_token = $"token-{TokensGiven}", expires_in = 3600, token_type = "Bearer" }));
                return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Received.Enqueue((context.Request.Method, new Uri(context.Request.GetEncodedUrl()).AbsolutePath, context.Request.Headers.Authorization, body.Length == 0 ? null : JObject.Parse(body)));
        context.Response.StatusCode = StatusForActivities;
        await context.Response.WriteAsync(StatusForActivities == 200 ? $$"""{"id":"sent-{{Received.Count}}"}""" : """{"error":{"code":"Nope","message":"not today"}}""");
    }

    private sealed class CallbackBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);
    }
}
