using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>
/// A channel's connector service on loopback. It takes what the bot sends, updates and deletes, as Teams does: a new message is answered 201 with an id,
/// typing 202 without one; only an activity that it has can be updated. <see cref="Next"/> says how it misbehaves.
/// </summary>
public sealed class FakeChannel : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<ChannelAnswer>> _next = new();
    private readonly ConcurrentDictionary<string, ChannelAnswer> _always = new();
    private readonly ConcurrentDictionary<string, JsonNode> _updates = new();
    private readonly ConcurrentDictionary<string, bool> _gone = new();
    private readonly CancellationTokenSource _closing = new();
    private WebApplication _app = null!;
    private int _ids;

    /// <summary>Where it listens.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>The new activities that it took, in order, each with the id that it was given.</summary>
    public ConcurrentQueue<JsonNode> Sent { get; } = new();

    /// <summary>Every request, also those that it did not take.</summary>
    public ConcurrentQueue<ChannelCall> Calls { get; } = new();

    /// <summary>The clock by which it notes when it was called.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    // Whole milliseconds: a clock that ticks while it is looked at says nothing between two of them.
    private DateTimeOffset Now => new(Clock.GetUtcNow().Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, TimeSpan.Zero);

    /// <summary>While true it answers that it is not there.</summary>
    public bool IsDown { get; set; }

    /// <summary>Answers the next requests of a conversation that are no typing indicators like this, one each; after that it is well again.</summary>
    public void Next(string conversation, params ChannelAnswer[] answers) => _next[conversation] = new ConcurrentQueue<ChannelAnswer>(answers);

    /// <summary>Answers every request of a conversation that is no typing indicator like this, until it is told otherwise.</summary>
    public void Always(string conversation, ChannelAnswer answer) => _always[conversation] = answer;

    /// <summary>What somebody who opens a conversation now sees: the new activities, in order, as they were updated since.</summary>
    public IReadOnlyList<JsonNode> Shown(string conversation) =>
        [.. Sent.Where(a => a["conversation"]?["id"]?.GetValue<string>() == conversation && a["type"]!.GetValue<string>() != "typing").Select(a => _updates.GetValueOrDefault(a["id"]!.GetValue<string>(), a))];

    /// <summary>The user has deleted an activity: it can no longer be updated.</summary>
    public void Forget(string activity) => _gone[activity] = true;

    /// <summary>Waits until it was sent what is looked for in a conversation, without typing indicators.</summary>
    public async Task<IReadOnlyList<JsonNode>> UntilAsync(string conversation, Func<IReadOnlyList<JsonNode>, bool> isThere, int seconds = 120)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        while (true)
        {
            List<JsonNode> sent = [.. Sent.Where(a => a["conversation"]?["id"]?.GetValue<string>() == conversation && a["type"]!.GetValue<string>() != "typing")];
            if (isThere(sent))
                return sent;
            Assert.True(DateTime.UtcNow < end, $"Still not there: {string.Join("\n", sent.Select(a => a["text"]?.GetValue<string>()))}");
            await Task.Delay(50);
        }
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AllowSynchronousIO = false);
        _app = builder.Build();
        _app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", TakeAsync);
        _app.MapPut("/v3/conversations/{conversation}/activities/{activity}", TakeAsync);
        _app.MapDelete("/v3/conversations/{conversation}/activities/{activity}", TakeAsync);
        await _app.StartAsync();
        ServiceUrl = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _app.DisposeAsync();
        _closing.Dispose();
    }

    private async Task<IResult> TakeAsync(HttpRequest request, string conversation, string? activity)
    {
        var body = request.Method == "DELETE" ? null : await JsonNode.ParseAsync(request.Body);
        var isTyping = body?["type"]?.GetValue<string>() == "typing";
        var answer = IsDown ? ChannelAnswer.Status(503) : !isTyping && _next.TryGetValue(conversation, out var next) && next.TryDequeue(out var misbehaviour) ? misbehaviour
            : !isTyping && _always.TryGetValue(conversation, out var always) ? always
            : ChannelAnswer.Well;
        Calls.Enqueue(new ChannelCall(request.Method, conversation, activity, body, request.Headers.Authorization, answer.Code, Now));

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token, request.HttpContext.RequestAborted);
        if (answer.After != TimeSpan.Zero)
            await Task.Delay(answer.After, patience.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        if (answer.After == Timeout.InfiniteTimeSpan)
            return Results.Empty;
        if (answer.RetryAfter is { } wait)
            request.HttpContext.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (answer.Code >= 400)
            return Results.Json(new { error = new { code = "Nope", message = "not today" } }, statusCode: answer.Code);
        if (request.Method == "PUT" && (_gone.ContainsKey(activity!) || !Shown(conversation).Any(a => a["id"]!.GetValue<string>() == activity)))
            return Results.Json(new { error = new { code = "ActivityNotFoundInConversation", message = "no such activity" } }, statusCode: 404);
        var id = request.Method == "POST" ? $"teams-{Interlocked.Increment(ref _ids)}" : activity!;
        if (body is not null)
            body["id"] = id;
        if (request.Method == "POST")
            Sent.Enqueue(body!);
        else if (request.Method == "PUT")
            _updates[id] = body!;
        return isTyping ? Results.StatusCode(202) : Results.Json(new { id }, statusCode: request.Method == "POST" ? 201 : 200);
    }
}

/// <summary>A request that reached the channel.</summary>
/// <param name="Method">POST, PUT or DELETE.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Activity">The activity that is answered, updated or deleted; null for a new one.</param>
/// <param name="Body">What was sent.</param>
/// <param name="Authorization">The Authorization header, or null.</param>
/// <param name="Code">The status that the channel gave it.</param>
/// <param name="At">When it came.</param>
public sealed record ChannelCall(string Method, string Conversation, string? Activity, JsonNode? Body, string? Authorization, int Code, DateTimeOffset At)
{
    /// <summary>What it says.</summary>
    public string Text => Body?["text"]?.GetValue<string>() ?? "";

    /// <summary>True for a typing indicator.</summary>
    public bool IsTyping => Body?["type"]?.GetValue<string>() == "typing";
}

/// <summary>How a channel answers one request.</summary>
/// <param name="Code">The status; from 400 on the activity was not taken.</param>
/// <param name="RetryAfter">The Retry-After header, or null for none.</param>
/// <param name="After">How long it takes; infinite for no answer at all.</param>
public sealed record ChannelAnswer(int Code, TimeSpan? RetryAfter, TimeSpan After)
{
    /// <summary>Takes it, at once.</summary>
    public static ChannelAnswer Well { get; } = new(200, null, TimeSpan.Zero);

    /// <summary>Does not answer until the caller hangs up, and does not take it.</summary>
    public static ChannelAnswer Never { get; } = new(200, null, Timeout.InfiniteTimeSpan);

    /// <summary>Refuses with a status.</summary>
    public static ChannelAnswer Status(int code) => new(code, null, TimeSpan.Zero);

    /// <summary>Asks for fewer requests.</summary>
    public static ChannelAnswer Busy(TimeSpan retryAfter) => new(429, retryAfter, TimeSpan.Zero);

    /// <summary>Takes it, but slowly.</summary>
    public static ChannelAnswer Slow(TimeSpan after) => new(200, null, after);
}
