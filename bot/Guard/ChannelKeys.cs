using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PracticeCaller.Bot.Guard;

/// <summary>
/// The keys that channels sign their tokens with, from the Bot Connector's metadata. They are kept for a day. A token by a key that is not among them
/// makes them be fetched again within the same request, so that a rolled-over key works at once; but only every few seconds, however many strangers ask.
/// </summary>
internal sealed partial class ChannelKeys(ChannelSettings settings, IHttpClientFactory clients, TimeProvider time, ILogger<ChannelKeys> logger) : IConfigurationManager<OpenIdConnectConfiguration>, IDisposable
{
    /// <summary>Name of the HTTP client that fetches them.</summary>
    public const string Client = "channel-keys";

    /// <summary>After this the keys are fetched anew.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>After this keys that could not be fetched anew are trusted no longer.</summary>
    public static readonly TimeSpan Stale = TimeSpan.FromDays(5);

    /// <summary>The least time between two fetches.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Known? _known;
    private DateTimeOffset? _triedAt;

    /// <summary>The keys.</summary>
    /// <exception cref="InvalidOperationException">They cannot be had.</exception>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        if (_known is not { } known || known.At + Fresh <= time.GetUtcNow())
            await FetchAsync(_known, cancel);
        return _known is { } now && now.At + Stale > time.GetUtcNow() ? now.Configuration : throw new InvalidOperationException("The keys of the channels cannot be fetched.");
    }

    /// <summary>Sees to it that a key is known, if it is one.</summary>
    /// <param name="keyId">The key that a token names.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InvalidOperationException">The keys cannot be had.</exception>
    public async Task LookForAsync(string keyId, CancellationToken cancellationToken)
    {
        await GetConfigurationAsync(cancellationToken);
        if (_known is { } known && !known.Configuration.SigningKeys.Any(key => key.KeyId == keyId))
            await FetchAsync(known, cancellationToken);
    }

    /// <summary>True when a key may sign for a channel. A key that carries no endorsements may sign for none.</summary>
    public bool Endorses(string keyId, string channelId)
    {
        var keys = _known?.Configuration.JsonWebKeySet?.Keys.Where(key => key.Kid == keyId).ToList() ?? [];
        return keys.Count > 0 && keys.All(key => key.AdditionalData.TryGetValue("endorsements", out var written) && Texts(written).Contains(channelId, StringComparer.Ordinal));
    }

    /// <summary>Not used: see <see cref="LookForAsync"/>.</summary>
    public void RequestRefresh()
    {
    }

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    private static List<string> Texts(object written)
    {
        try
        {
            return JsonSerializer.Deserialize<List<string>>(JsonSerializer.Serialize(written)) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private async Task FetchAsync(Known? seen, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            // Whoever waited takes what the one before has fetched.
            if (!ReferenceEquals(_known, seen) || _triedAt + Pause > time.GetUtcNow())
                return;
            _triedAt = time.GetUtcNow();
            var fetched = await OpenIdConnectConfigurationRetriever.GetAsync(settings.MetadataUrl, new SafeDocuments(clients), cancellationToken);
            if (fetched.SigningKeys.Count == 0)
                throw new InvalidOperationException("The metadata names no key.");
            _known = new Known(fetched, time.GetUtcNow());
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(e, settings.MetadataUrl);
        }
        finally
        {
            _gate.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The keys of the channels could not be fetched from {Address}; nobody new can be let in until that works")]
    private partial void LogFailed(Exception exception, string address);

    private sealed record Known(OpenIdConnectConfiguration Configuration, DateTimeOffset At);

    // The metadata names the address of the keys, so each address is looked at, not only the first.
    private sealed class SafeDocuments(IHttpClientFactory clients) : IDocumentRetriever
    {
        public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)))
                throw new InvalidOperationException($"'{address}' is not an https address.");
            using var client = clients.CreateClient(Client);
            return await client.GetStringAsync(uri, cancel);
        }
    }
}
