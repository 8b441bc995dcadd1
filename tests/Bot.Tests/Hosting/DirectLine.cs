using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;

namespace PracticeCaller.Bot.Tests.Hosting;

/// <summary>Talks to the Web Chat door as Web Chat does.</summary>
public sealed class DirectLine(HttpClient http, Func<WebSocketClient>? sockets = null)
{
    private int _sent;

    /// <summary>The HTTP client, without a token.</summary>
    public HttpClient Http { get; set; } = http;

    /// <summary>The token.</summary>
    public string Token { get; set; } = "";

    /// <summary>The conversation.</summary>
    public string ConversationId { get; set; } = "";

    /// <summary>The user.</summary>
    public string UserId { get; set; } = "";

    /// <summary>Where the socket is.</summary>
    public string StreamUrl { get; set; } = "";

    public async Task GenerateAsync()
    {
        var answer = await JsonAsync(await Http.PostAsync("/v3/directline/tokens/generate", null));
        Token = answer["token"]!.GetValue<string>();
        ConversationId = answer["conversationId"]!.GetValue<string>();
        UserId = answer["userId"]!.GetValue<string>();
    }

    public async Task<HttpStatusCode> StartAsync()
    {
        var response = await SendAsync(HttpMethod.Post, "/v3/directline/conversations");
        StreamUrl = (await JsonAsync(response))["streamUrl"]!.GetValue<string>();
        return response.StatusCode;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body = null, string? token = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token);
        return Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostRawAsync(string body) =>
        SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{ConversationId}/activities", new StringContent(body, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> PostAsync(object activity) => PostRawAsync(JsonSerializer.Serialize(activity));

    /// <summary>Says something; the id of the activity.</summary>
    public async Task<string> SayAsync(string text, string? clientId = null)
    {
        var response = await PostAsync(new { type = "message", text, from = new { id = UserId }, channelData = new { clientActivityID = clientId ?? $"client-{++_sent}" } });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await JsonAsync(response))["id"]!.GetValue<string>();
    }

    public async Task<(IReadOnlyList<JsonNode> Activities, string Watermark)> ReadAsync(string watermark = "")
    {
        var answer = await JsonAsync(await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{ConversationId}/activities?watermark={watermark}"));
        return ([.. answer["activities"]!.AsArray().Select(a => a!)], answer["watermark"]!.GetValue<string>());
    }

    /// <summary>Waits until something is in the conversation.</summary>
    public async Task<IReadOnlyList<JsonNode>> UntilAsync(Func<IReadOnlyList<JsonNode>, bool> isThere, int seconds = 120)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        while (true)
        {
            var (activities, _) = await ReadAsync();
            if (isThere(activities))
                return activities;
            Assert.True(DateTime.UtcNow < end, $"Still not there: {string.Join("\n", activities.Select(a => a.ToJsonString()[..Math.Min(300, a.ToJsonString().Length)]))}");
            await Task.Delay(50);
        }
    }

    public async Task<WebSocket> ConnectAsync(string? streamUrl = null)
    {
        return await sockets!().ConnectAsync(new Uri(streamUrl ?? StreamUrl), CancellationToken.None);
    }

    /// <summary>The next set of activities on a socket.</summary>
    public static async Task<JsonNode> ReceiveAsync(WebSocket socket, int seconds = 120)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var buffer = new byte[1 << 20];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer, length, buffer.Length - length), patience.Token);
            length += part.Count;
            if (part.EndOfMessage)
                return JsonNode.Parse(buffer.AsSpan(0, length))!;
        }
    }

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
}

/// <summary>What tests look for in activities.</summary>
public static class Activities
{
    public static string? Kind(this JsonNode activity) => activity["channelData"]?["practice"]?["kind"]?.GetValue<string>();

    public static string Text(this JsonNode activity) => activity["text"]?.GetValue<string>() ?? "";

    public static string Id(this JsonNode activity) => activity["id"]!.GetValue<string>();

    public static bool IsEvent(this JsonNode activity, string name) => activity["type"]!.GetValue<string>() == "event" && activity["name"]?.GetValue<string>() == name;

    public static bool IsFromCaller(this JsonNode activity) => activity.Kind() == "caller";
}
