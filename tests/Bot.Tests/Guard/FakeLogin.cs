using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>Microsoft's login service, or the identity endpoint of a machine in Azure: gives numbered tokens.</summary>
public sealed class FakeLogin
{
    private int _given;

    /// <summary>What it was asked, as address and form.</summary>
    public ConcurrentQueue<(Uri Address, string Form)> Asked { get; } = new();

    /// <summary>While true it refuses the bot's secret.</summary>
    public bool Refuses { get; set; }

    /// <summary>A handler that leads requests here.</summary>
    public HttpMessageHandler Handler() => new ToLogin(this);

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request)
    {
        Asked.Enqueue((request.RequestUri!, request.Content is null ? "" : Uri.UnescapeDataString(await request.Content.ReadAsStringAsync())));
        object answer = Refuses
            ? new { error = "invalid_client", error_description = "AADSTS7000222: The provided client secret keys are expired." }
            : new { token_type = "Bearer", access_token = $"token-{Interlocked.Increment(ref _given)}", expires_in = "86399", expires_on = "4102444800", resource = "https://api.botframework.com" };
        return new HttpResponseMessage(Refuses ? HttpStatusCode.Unauthorized : HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(answer), Encoding.UTF8, "application/json"), RequestMessage = request };
    }

    private sealed class ToLogin(FakeLogin login) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => login.AnswerAsync(request);
    }
}
