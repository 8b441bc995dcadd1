using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>A channel's connector service: takes what the bot sends to a conversation.</summary>
public sealed class FakeChannel : IAsyncLifetime
{
    private WebApplication _app = null!;

    /// <summary>Where it listens.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>What it was sent.</summary>
    public ConcurrentQueue<JsonNode> Sent { get; } = new();

    /// <summary>While true it answers that it is not there.</summary>
    public bool IsDown { get; set; }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v3/conversations/{id}/activities/{replyTo?}", async (HttpRequest request) =>
        {
            if (IsDown)
                return Results.StatusCode(503);
            Sent.Enqueue((await JsonNode.ParseAsync(request.Body))!);
            return Results.Json(new { id = Guid.NewGuid().ToString("N") });
        });
        await _app.StartAsync();
        ServiceUrl = _app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
