using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for the bot by its secret, and keeps each until shortly before it expires.</summary>
internal sealed class ClientCredentials(string appId, string password, HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan _renewBefore = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(string LoginUrl, string Audience), Slot> _slots = new();

    public async Task<string> TokenAsync(string loginUrl, string audience, bool fresh, CancellationToken cancellationToken)
    {
        var slot = _slots.GetOrAdd((loginUrl, audience), _ => new Slot());
        var before = slot.Token;
        if (!fresh && before != null && before.RenewAt > time.GetUtcNow())
            return before.Value;

        await slot.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Whoever waited at the gate takes what the one before has fetched.
            if (slot.Token is { } other && !ReferenceEquals(other, before) && other.RenewAt > time.GetUtcNow())
                return other.Value;
            slot.Token = await FetchAsync(loginUrl, audience, cancellationToken).ConfigureAwait(false);
            return slot.Token.Value;
        }
        finally
        {
            slot.Gate.Release();
        }
    }

    private async Task<Token> FetchAsync(string loginUrl, string audience, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = appId,
            ["client_secret"] = password,
            ["scope"] = audience.TrimEnd('/') + "/.default",
        });
        using var response = await http.PostAsync(loginUrl.TrimEnd('/') + "/oauth2/v2.0/token", form, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        WireJson.TryRead<JObject>(body, out var answer);
        if (!response.IsSuccessStatusCode || answer?.Value<string>("access_token") is not { Length: > 0 } value)
            throw new UnauthorizedAccessException($"The login service gave no token for the app id '{appId}' ({(int)response.StatusCode} {answer?.Value<string>("error")}). Check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.");

        var lifetime = TimeSpan.FromSeconds(answer.Value<double?>("expires_in") ?? 0);
        return new Token(value, time.GetUtcNow() + (lifetime > 2 * _renewBefore ? lifetime - _renewBefore : lifetime / 2));
    }

    private sealed record Token(string Value, DateTimeOffset RenewAt);

    private sealed class Slot
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public volatile Token Token;
    }
}
