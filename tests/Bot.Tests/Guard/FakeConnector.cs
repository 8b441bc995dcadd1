using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>The Bot Connector as far as tokens go, on loopback: publishes keys with their endorsements and signs with them.</summary>
public sealed class FakeConnector : IAsyncLifetime
{
    public const string Issuer = "https://api.botframework.com";
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "11111111-0000-0000-0000-000000000001";

    private readonly Dictionary<string, (SecurityKey Key, JsonObject Published)> _keys = [];
    private readonly List<RSA> _made = [];
    private readonly Lock _lock = new();
    private WebApplication _app = null!;
    private int _fetches;

    public FakeConnector() => Publish("k1", "msteams", "webchat", "directline");

    /// <summary>Where the metadata is.</summary>
    public string MetadataUrl => Address + "v1/.well-known/openidconfiguration";

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = "http://127.0.0.1:9/";

    /// <summary>How often the metadata was fetched.</summary>
    public int Fetches => _fetches;

    /// <summary>What the metadata says instead; null for what it should.</summary>
    public string? Metadata { get; set; }

    /// <summary>While true nothing answers.</summary>
    public bool IsDown { get; set; }

    /// <summary>Publishes a new key; no endorsements at all when <paramref name="endorsements"/> is empty.</summary>
    public RsaSecurityKey Publish(string id, params string[] endorsements)
    {
        var key = new RsaSecurityKey(Made(2048)) { KeyId = id };
        var parameters = key.Rsa.ExportParameters(false);
        var published = new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id, ["x5t"] = id, ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent) };
        if (endorsements.Length > 0)
            published["endorsements"] = new JsonArray([.. endorsements.Select(each => (JsonNode)each)]);
        lock (_lock)
            _keys[id] = (key, published);
        return key;
    }

    /// <summary>Publishes a key as it is.</summary>
    public void Publish(string id, SecurityKey key, JsonObject published)
    {
        lock (_lock)
            _keys[id] = (key, published);
    }

    /// <summary>Takes a key back.</summary>
    public void Withdraw(string id)
    {
        lock (_lock)
            _keys.Remove(id);
    }

    /// <summary>A key that was published.</summary>
    public SecurityKey Key(string id)
    {
        lock (_lock)
            return _keys[id].Key;
    }

    /// <summary>An RSA key of this size that nobody published.</summary>
    public RSA Made(int bits)
    {
        var key = RSA.Create(bits);
        _made.Add(key);
        return key;
    }

    /// <summary>A token as the Bot Connector makes it.</summary>
    public string Token(string serviceUrl, DateTimeOffset now, Action<SecurityTokenDescriptor>? change = null)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AppId,
            NotBefore = now.AddMinutes(-1).UtcDateTime,
            Expires = now.AddMinutes(10).UtcDateTime,
            IssuedAt = now.UtcDateTime,
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = new SigningCredentials(Key("k1"), SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/v1/.well-known/openidconfiguration", () =>
        {
            Interlocked.Increment(ref _fetches);
            return IsDown ? Results.StatusCode(503) : Results.Text(Metadata ?? new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = Address + "v1/.well-known/keys" }.ToJsonString(), "application/json");
        });
        _app.MapGet("/v1/.well-known/keys", () =>
        {
            lock (_lock)
                return Results.Text(new JsonObject { ["keys"] = new JsonArray([.. _keys.Values.Select(key => key.Published.DeepClone())]) }.ToJsonString(), "application/json");
        });
        await _app.StartAsync();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var key in _made)
            key.Dispose();
    }
}
