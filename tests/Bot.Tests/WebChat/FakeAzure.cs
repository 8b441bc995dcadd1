using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PracticeCaller.Bot.Tests.WebChat;

/// <summary>Azure's Direct Line on loopback, as far as tokens go. <see cref="Answer"/> says how it misbehaves.</summary>
public sealed class FakeAzure : IAsyncLifetime
{
    /// <summary>The secret that it takes.</summary>
    public const string Secret = "secret-of-the-direct-line-channel";

    private WebApplication _app = null!;
    private int _count;

    /// <summary>Its address, with <c>/v3/directline</c>.</summary>
    public string Endpoint { get; private set; } = "";

    /// <summary>What it was asked: the Authorization header, and the body.</summary>
    public ConcurrentQueue<(string Authorization, JsonNode Body)> Asked { get; } = new();

    /// <summary>How often somebody came by another way than the token endpoint.</summary>
    public int Elsewhere { get; private set; }

    /// <summary>What it answers instead of a token; null for a token.</summary>
    public IResult? Answer { get; set; }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v3/directline/tokens/generate", TakeAsync);
        _app.MapFallback(() => ++Elsewhere);
        await _app.StartAsync();
        Endpoint = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v3/directline";
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        Asked.Enqueue((request.Headers.Authorization.ToString(), (await JsonNode.ParseAsync(request.Body))!));
        if (Answer is { } instead)
            return instead;
        return request.Headers.Authorization == $"Bearer {Secret}"
            ? Results.Json(new { conversationId = $"azure-{++_count}", token = $"token-{_count}", expires_in = 3600 })
            : Results.Json(new { error = new { code = "BadArgument", message = "Invalid secret" } }, statusCode: 403);
    }
}
