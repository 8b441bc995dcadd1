using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>
/// What may arrive at <c>/api/messages</c> and the status it gets. A case belongs to the first part of the request that is wrong. The same table is in docs/security.md.
/// </summary>
internal static class TokenCases
{
    public static IReadOnlyList<(string Name, int Status, Action<Attempt> Spoil)> All { get; } =
    [
        ("a good token", 200, _ => { }),
        ("a good token, scheme in small letters", 200, a => a.Authorization = token => ["bearer " + token]),
        ("a good token signed with RS512", 200, a => a.SignWith(a.Host.Connector.Key("k1"), SecurityAlgorithms.RsaSha512)),
        ("a good token signed with PS256", 200, a => a.SignWith(a.Host.Connector.Key("k1"), SecurityAlgorithms.RsaSsaPssSha256)),
        ("a good token signed with ES256", 200, SignWithCurve),
        ("expired 4 minutes ago (within the skew)", 200, a => a.Token = token => (token.NotBefore, token.Expires) = (Now(a, -60), Now(a, -4))),
        ("valid in 4 minutes (within the skew)", 200, a => a.Token = token => token.NotBefore = Now(a, 4)),
        ("a key that was published a moment ago", 200, a => a.SignWith(Publish(a, "msteams"))),
        ("the service URL's host in other letters", 200, a =>
        {
            a["serviceUrl"] = a["serviceUrl"]!.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
            a.Claim("serviceurl", a["serviceUrl"]!.Replace("localhost", "LocalHost", StringComparison.Ordinal));
        }),

        ("no Authorization header", 401, a => a.Authorization = _ => []),
        ("an empty Authorization header", 401, a => a.Authorization = _ => [""]),
        ("a password instead of a token", 401, a => a.Authorization = _ => ["Basic dTpw"]),
        ("the scheme without a token", 401, a => a.Authorization = _ => ["Bearer "]),
        ("the token without the scheme", 401, a => a.Authorization = token => [token]),
        ("two tokens in one header", 401, a => a.Authorization = token => [$"Bearer {token}, Bearer {token}"]),
        ("two Authorization headers", 400, a => a.Authorization = token => ["Bearer " + token, "Bearer " + token]),
        ("a token in the address only", 401, a => (a.Authorization, a.Query) = (_ => [], "?access_token=TOKEN")),
        ("a header line with a control character", 400, a => a.Authorization = token => [$"Bearer {token[..20]}\0{token[20..]}"]),

        ("words instead of a token", 401, a => a.Forge = _ => "nonsense"),
        ("three empty parts", 401, a => a.Forge = _ => ".."),
        ("three parts of nonsense", 401, a => a.Forge = _ => "a.b.c"),
        ("a head that is not JSON", 401, a => a.Forge = token => $"{Encoded("{")}.{Parts(token)[1]}.{Parts(token)[2]}"),
        ("claims that are not JSON", 401, a => a.Forge = token => Signed(a, Head(token), "[1")),
        ("claims that are a list", 401, a => a.Forge = token => Signed(a, Head(token), "[1]")),
        ("five parts (encrypted)", 401, a => a.Forge = token => $"{Encoded("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\",\"kid\":\"k1\"}")}.a.b.{Parts(token)[1]}.c"),
        ("a token of 9 KB", 401, a => a.Claim("padding", new string('x', 7000))),
        ("a token of 40 KB", 431, a => a.Claim("padding", new string('x', 30_000))),

        ("algorithm none, no signature", 401, a => a.Forge = token => $"{Encoded("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"k1\"}")}.{Parts(token)[1]}."),
        ("algorithm none, the signature kept", 401, a => a.Forge = token => $"{Encoded("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"k1\"}")}.{Parts(token)[1]}.{Parts(token)[2]}"),
        ("algorithm NoNe", 401, a => a.Forge = token => $"{Encoded("{\"alg\":\"NoNe\",\"typ\":\"JWT\",\"kid\":\"k1\"}")}.{Parts(token)[1]}."),
        ("no algorithm", 401, a => a.Forge = token => $"{Encoded("{\"typ\":\"JWT\",\"kid\":\"k1\"}")}.{Parts(token)[1]}.{Parts(token)[2]}"),
        ("HS256 with the public key as the secret", 401, a => a.Forge = token => WithSecret(token, ((RsaSecurityKey)a.Host.Connector.Key("k1")).Rsa.ExportSubjectPublicKeyInfo())),
        ("HS256 with the public key's PEM text as the secret", 401, a => a.Forge = token => WithSecret(token, Encoding.ASCII.GetBytes(((RsaSecurityKey)a.Host.Connector.Key("k1")).Rsa.ExportSubjectPublicKeyInfoPem()))),
        ("HS256 with a secret of the sender's own", 401, a => a.Forge = token => WithSecret(token, new byte[32])),
        ("claims changed after signing", 401, a => a.Forge = token => $"{Parts(token)[0]}.{Encoded(Decoded(Parts(token)[1]).Replace("api.botframework.com", "api.botframework.org", StringComparison.Ordinal))}.{Parts(token)[2]}"),
        ("a signature with one letter changed", 401, a => a.Forge = token => $"{Parts(token)[0]}.{Parts(token)[1]}.{(Parts(token)[2][0] == 'A' ? 'B' : 'A')}{Parts(token)[2][1..]}"),
        ("a signature that is cut off", 401, a => a.Forge = token => token[..^40]),
        ("no signature", 401, a => a.Forge = token => $"{Parts(token)[0]}.{Parts(token)[1]}."),
        ("a stranger's key under a known name", 401, a => a.SignWith(new RsaSecurityKey(a.Host.Connector.Made(2048)) { KeyId = "k1" })),
        ("a stranger's key under a name of its own", 401, a => a.SignWith(new RsaSecurityKey(a.Host.Connector.Made(2048)) { KeyId = "stranger" })),
        ("a key without a name", 401, a => a.Token = token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(((RsaSecurityKey)a.Host.Connector.Key("k1")).Rsa), SecurityAlgorithms.RsaSha256)),
        ("a key that was withdrawn", 401, SignWithWithdrawn),
        ("a published key of 1024 bits", 401, SignWithShort),
        ("the key inside the token (jwk)", 401, a => a.Forge = _ => WithOwnKey(a, "jwk", "inside")),
        ("the key at an address in the token (jku)", 401, a => a.Forge = _ => WithOwnKey(a, "jku", "elsewhere")),
        ("a critical extension nobody knows (crit)", 401, a => a.Token = token => token.AdditionalHeaderClaims = new Dictionary<string, object> { ["crit"] = new[] { "exp" } }),

        ("another issuer", 401, a => a.Token = token => token.Issuer = "https://evil.example"),
        ("the issuer with a slash at the end", 401, a => a.Token = token => token.Issuer = FakeConnector.Issuer + "/"),
        ("no issuer", 401, a => a.Token = token => token.Issuer = null),
        ("the emulator's issuer (version 1)", 401, a => a.Token = token => token.Issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ("the emulator's issuer (version 2)", 401, a => a.Token = token => token.Issuer = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0"),
        ("the bot's own tenant as the issuer", 401, a => a.Token = token => token.Issuer = $"https://login.microsoftonline.com/{FakeConnector.Tenant}/v2.0"),
        ("another tenant as the issuer", 401, a => a.Token = token => token.Issuer = "https://sts.windows.net/99999999-0000-0000-0000-000000000009/"),
        ("the issuer of the government cloud", 401, a => a.Token = token => token.Issuer = "https://api.botframework.us"),
        ("another bot's token", 401, a => a.Token = token => token.Audience = "99999999-2222-3333-4444-555555555555"),
        ("no audience", 401, a => a.Token = token => token.Audience = null),
        ("an empty audience", 401, a => a.Token = token => token.Audience = ""),
        ("two audiences, one of them the bot", 401, a =>
        {
            a.Token = token => token.Audience = null;
            a.Claim("aud", new[] { FakeConnector.AppId, "99999999-2222-3333-4444-555555555555" });
        }),
        ("a token of the bot's own (for the Bot Connector)", 401, a => a.Token = token => token.Audience = "https://api.botframework.com"),
        ("expired 6 minutes ago", 401, a => a.Token = token => (token.NotBefore, token.Expires) = (Now(a, -60), Now(a, -6))),
        ("valid in 6 minutes", 401, a => a.Token = token => (token.NotBefore, token.Expires) = (Now(a, 6), Now(a, 60))),
        ("never expires", 401, a => a.Token = token => token.Expires = null),
        ("an expiry that is a word", 401, a => a.Forge = token => Signed(a, Head(token), Changed(token, "exp", "tomorrow"))),
        ("an expiry beyond all time", 401, a => a.Forge = token => Signed(a, Head(token), Changed(token, "exp", -9e18))),
        ("expired before it began", 401, a => a.Token = token => (token.NotBefore, token.Expires) = (Now(a, 2), Now(a, 1))),

        ("no service URL in the token", 403, a => a.Token = token => token.Claims.Clear()),
        ("an empty service URL in the token", 403, a => a.Claim("serviceurl", "")),
        ("a service URL in the token that is none", 403, a => a.Claim("serviceurl", "somewhere")),
        ("two service URLs in the token", 403, a => a.Claim("serviceurl", new[] { a.Host.Channel.ServiceUrl, "https://evil.example/" })),
        ("another service's token", 403, a => a.Claim("serviceurl", "https://smba.trafficmanager.net/emea/")),
        ("a service URL that differs by the slash at the end", 403, a => a["serviceUrl"] += "/"),
        ("a service URL that differs by its path", 403, a => a["serviceUrl"] += "other/"),
        ("a service URL that differs by its port", 403, a => a.Claim("serviceurl", "http://127.0.0.1:1/")),
        ("a proved service on a host that is not allowed", 403, a => a.Service("https://evil.example/")),
        ("a proved service on a host that looks like Teams", 403, a => a.Service("https://smba.trafficmanager.net.evil.example/")),
        ("a proved service of Teams over plain http", 403, a => a.Service("http://smba.trafficmanager.net/emea/")),
        ("a proved service inside the network", 403, a => a.Service("http://169.254.169.254/")),
        ("a key that is endorsed for another channel only", 403, a => a.SignWith(Publish(a, "skype"))),
        ("a key without endorsements", 403, a => a.SignWith(Publish(a))),
        ("the channel's name in other letters", 403, a => a["channelId"] = "MSTeams"),
        ("the emulator as the channel", 403, a => a["channelId"] = "emulator"),
        ("somebody of another tenant in Teams", 403, a => (a["channelData.tenant.id"], a["conversation.tenantId"]) = (Foreign, Foreign)),
        ("Teams without a tenant", 403, a => (a["channelData.tenant.id"], a["conversation.tenantId"]) = (null, null)),
        ("Teams with two tenants", 403, a => a["channelData.tenant.id"] = Foreign),

        ("no channelId", 400, a => a["channelId"] = null),
        ("an empty channelId", 400, a => a["channelId"] = ""),
        ("no serviceUrl", 400, a => a["serviceUrl"] = null),
        ("a serviceUrl that is a file", 400, a => a["serviceUrl"] = "file:///etc/passwd"),
        ("a serviceUrl with a password in it", 400, a => a.Service("https://smba.trafficmanager.net@evil.example/")),
        ("no conversation", 400, a => a.Activity.Remove("conversation")),
        ("no type", 400, a => a["type"] = null),
        ("a message from nobody", 400, a => a.Activity.Remove("from")),
        ("a conversation id of 2000 letters", 400, a => a["conversation.id"] = new string('c', 2000)),
        ("a control character in an id", 400, a => a["id"] = "1\0"),
        ("a time that is none", 400, a => a["timestamp"] = "not a time"),
        ("attachments that are no list", 400, a => a.Activity["attachments"] = 7),
        ("a body that is cut off", 400, a => a.Body = Encoding.UTF8.GetBytes(a.Activity.ToJsonString())[..^5]),
        ("an empty body", 400, a => a.Body = []),
        ("a body that is a list", 400, a => a.Body = "[]"u8.ToArray()),
        ("a body that is null", 400, a => a.Body = "null"u8.ToArray()),
        ("a body that is not UTF-8", 400, a => a.Body = [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
        ("a value nested 1000 deep", 400, a => a.Body = Encoding.UTF8.GetBytes($"{a.Activity.ToJsonString()[..^1]},\"value\":{new string('[', 1000)}{new string(']', 1000)}}}")),
        ("a body of 300 KB", 413, a => a["text"] = new string('x', 300_000)),
        ("a body of 300 KB in pieces, its length untold", 413, a => (a["text"], a.IsChunked) = (new string('x', 300_000), true)),
        ("a body of 300 KB without a token", 401, a => (a["text"], a.Authorization) = (new string('x', 300_000), _ => [])),
        ("text/plain", 415, a => a.ContentTypes = ["text/plain"]),
        ("a form", 415, a => a.ContentTypes = ["application/x-www-form-urlencoded"]),
        ("no Content-Type", 415, a => a.ContentTypes = []),
        ("JSON in UTF-16", 415, a => a.ContentTypes = ["application/json; charset=utf-16"]),
        ("a compressed body", 415, a => a.Headers.Add(("Content-Encoding", "gzip"))),
        ("two Content-Type headers", 400, a => a.ContentTypes = ["application/json", "text/plain"]),
        ("two Content-Length headers", 400, a => a.Headers.Add(("Content-Length", "2"))),
        ("GET", 405, a => a.Method = "GET"),
        ("PUT", 405, a => a.Method = "PUT"),
    ];

    private const string Foreign = "99999999-0000-0000-0000-000000000009";

    private static DateTime Now(Attempt attempt, int minutes) => attempt.Host.Time.GetUtcNow().AddMinutes(minutes).UtcDateTime;

    private static string[] Parts(string token) => token.Split('.');

    private static string Encoded(string text) => Base64UrlEncoder.Encode(text);

    private static string Decoded(string part) => Base64UrlEncoder.Decode(part);

    private static string Head(string token) => Decoded(Parts(token)[0]);

    private static string Changed(string token, string claim, JsonNode value)
    {
        var claims = JsonNode.Parse(Decoded(Parts(token)[1]))!;
        claims[claim] = value;
        return claims.ToJsonString();
    }

    // With the connector's own key, so that only what is said can be the reason.
    private static string Signed(Attempt attempt, string head, string claims)
    {
        var text = $"{Encoded(head)}.{Encoded(claims)}";
        var signature = ((RsaSecurityKey)attempt.Host.Connector.Key("k1")).Rsa.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Base64UrlEncoder.Encode(signature)}";
    }

    private static string WithSecret(string token, byte[] secret)
    {
        var text = $"{Encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k1\"}")}.{Parts(token)[1]}";
        return $"{text}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)))}";
    }

    private static string WithOwnKey(Attempt attempt, string header, string keyId)
    {
        var own = attempt.Host.Connector.Made(2048);
        var key = own.ExportParameters(false);
        object value = header == "jku"
            ? attempt.Host.Connector.Address + "v1/.well-known/keys"
            : new Dictionary<string, object> { ["kty"] = "RSA", ["kid"] = keyId, ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent) };
        return attempt.Host.Connector.Token(attempt.Host.Channel.ServiceUrl, attempt.Host.Time.GetUtcNow(), token =>
        {
            token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(own) { KeyId = keyId }, SecurityAlgorithms.RsaSha256);
            token.AdditionalHeaderClaims = new Dictionary<string, object> { [header] = value };
        });
    }

    private static RsaSecurityKey Publish(Attempt attempt, params string[] endorsements)
    {
        PassTheLimit(attempt);
        return attempt.Host.Connector.Publish($"new-{Guid.NewGuid():N}", endorsements);
    }

    private static void SignWithWithdrawn(Attempt attempt)
    {
        var key = Publish(attempt, "msteams");
        attempt.Host.Connector.Withdraw(key.KeyId);
        attempt.SignWith(key);
    }

    private static void SignWithShort(Attempt attempt)
    {
        var key = new RsaSecurityKey(attempt.Host.Connector.Made(1024)) { KeyId = "short" };
        var parameters = key.Rsa.ExportParameters(false);
        PassTheLimit(attempt);
        attempt.Host.Connector.Publish("short", key, new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = "short", ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent), ["endorsements"] = new JsonArray("msteams") });
        // The library that makes tokens refuses so short a key; by hand it can be done.
        attempt.Forge = token =>
        {
            var text = $"{Encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"short\"}")}.{Parts(token)[1]}";
            return $"{text}.{Base64UrlEncoder.Encode(key.Rsa.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
        };
    }

    private static void SignWithCurve(Attempt attempt)
    {
        var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = curve.ExportParameters(false).Q;
        var key = new ECDsaSecurityKey(curve) { KeyId = "curve" };
        PassTheLimit(attempt);
        attempt.Host.Connector.Publish("curve", key, new JsonObject { ["kty"] = "EC", ["use"] = "sig", ["crv"] = "P-256", ["kid"] = "curve", ["x"] = Base64UrlEncoder.Encode(point.X), ["y"] = Base64UrlEncoder.Encode(point.Y), ["endorsements"] = new JsonArray("msteams") });
        attempt.SignWith(key, SecurityAlgorithms.EcdsaSha256);
    }

    // Keys are fetched again at most every few seconds.
    private static void PassTheLimit(Attempt attempt) => attempt.Host.Time.Advance(TimeSpan.FromSeconds(6));
}
