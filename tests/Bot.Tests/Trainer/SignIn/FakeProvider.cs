using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
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

namespace PracticeCaller.Bot.Tests.Trainer.SignIn;

/// <summary>
/// An OpenID Connect provider on loopback, as strict as a real one: it knows one client with one address to send people back to, a code works once, and only with
/// the client's secret and the verifier that belongs to the challenge. <see cref="Person"/> and <see cref="Change"/> say what its tokens say.
/// </summary>
public sealed class FakeProvider : IAsyncLifetime
{
    public const string ClientId = "99999999-8888-7777-6666-555555555555";
    public const string Secret = "the provider's and ours";

    private readonly ConcurrentDictionary<string, IQueryCollection> _codes = new();
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly RSA _other = RSA.Create(2048);
    private WebApplication _app = null!;
    private int _key = 1;

    /// <summary>The address that people may be sent back to.</summary>
    public string SendsBackTo { get; set; } = "https://practice.example/trainer/signin-callback";

    /// <summary>The provider's address.</summary>
    public string Authority { get; private set; } = "";

    /// <summary>Who signs in: the claims of the token beside those that every token has.</summary>
    public Dictionary<string, object> Person { get; } = [];

    /// <summary>Makes the next tokens other than they should be; null for good ones.</summary>
    public Action<SecurityTokenDescriptor>? Change { get; set; }

    /// <summary>What it says instead of a token; null for a token.</summary>
    public Func<string>? Token { get; set; }

    /// <summary>While true it describes itself to nobody.</summary>
    public bool IsDown { get; set; }

    /// <summary>While true it exchanges no codes.</summary>
    public bool GivesNoTokens { get; set; }

    /// <summary>What it was asked when somebody was sent to it last.</summary>
    public IQueryCollection Asked { get; private set; } = new QueryCollection();

    /// <summary>The key that nobody has published.</summary>
    public SigningCredentials Unpublished => new(new RsaSecurityKey(_other) { KeyId = "other" }, SecurityAlgorithms.RsaSha256);

    /// <summary>Forgets who signs in and every misbehaviour.</summary>
    public void BeGood()
    {
        Person.Clear();
        (Change, Token, IsDown, GivesNoTokens) = (null, null, false, false);
    }

    /// <summary>Takes another name for its key, as after a roll-over.</summary>
    public void RollOver() => _key++;

    /// <summary>A token for somebody who was sent here with this nonce.</summary>
    public string IdToken(string? nonce)
    {
        var now = DateTime.UtcNow;
        var claims = new Dictionary<string, object>(Person) { ["sub"] = "subject-1" };
        if (nonce is not null)
            claims["nonce"] = nonce;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Authority,
            Audience = ClientId,
            NotBefore = now.AddMinutes(-1),
            IssuedAt = now,
            Expires = now.AddMinutes(10),
            Claims = claims,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = $"p{_key}" }, SecurityAlgorithms.RsaSha256),
        };
        Change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/tenant/v2.0/.well-known/openid-configuration", () => IsDown
            ? Results.StatusCode(503)
            : Results.Json(new
            {
                issuer = Authority,
                authorization_endpoint = Authority + "/authorize",
                token_endpoint = Authority + "/token",
                end_session_endpoint = Authority + "/logout",
                jwks_uri = Authority + "/keys",
            }));
        _app.MapGet("/tenant/v2.0/keys", () =>
        {
            var key = _rsa.ExportParameters(false);
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = $"p{_key}", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) } } });
        });
        _app.MapGet("/tenant/v2.0/authorize", Authorize);
        _app.MapPost("/tenant/v2.0/token", GiveAsync);
        await _app.StartAsync();
        Authority = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/tenant/v2.0";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
        _other.Dispose();
    }

    // The person agrees at once.
    private IResult Authorize(HttpRequest request)
    {
        Asked = request.Query;
        if (Asked["client_id"] != ClientId || Asked["redirect_uri"] != SendsBackTo || Asked["response_type"] != "code" || Asked["code_challenge_method"] != "S256")
            return Results.BadRequest("not asked as it should be");
        var code = Guid.NewGuid().ToString("N");
        _codes[code] = Asked;
        return Results.Redirect($"{SendsBackTo}?code={code}&state={Uri.EscapeDataString(Asked["state"]!)}");
    }

    private async Task<IResult> GiveAsync(HttpRequest request)
    {
        if (GivesNoTokens)
            return Results.StatusCode(500);
        var form = await request.ReadFormAsync();
        if (!_codes.TryRemove(form["code"].ToString(), out var asked))
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["client_id"] != ClientId || form["client_secret"] != Secret || form["redirect_uri"] != SendsBackTo || asked["code_challenge"] != challenge)
            return Results.Json(new { error = "invalid_client" }, statusCode: 401);
        return Results.Text(new JsonObject { ["token_type"] = "Bearer", ["access_token"] = "none of ours", ["expires_in"] = 600, ["id_token"] = Token is { } token ? token() : IdToken(asked["nonce"]) }.ToJsonString(), "application/json");
    }
}
