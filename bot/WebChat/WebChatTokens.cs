using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PracticeCaller.Bot.WebChat;

/// <summary>
/// Signed tokens of the Web Chat door, each for one conversation and one user. They are JSON web tokens with a <c>user</c> claim because
/// Web Chat reads the user's id from there.
/// </summary>
public sealed class WebChatTokens(SigningKey key, TimeProvider time)
{
    /// <summary>How long a token is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private const string Issuer = "practicecaller";
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SymmetricSecurityKey _key = new(key.For("webchat"));

    /// <summary>A new token.</summary>
    public string Issue(WebChatPass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Expires = (time.GetUtcNow() + Lifetime).UtcDateTime,
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
            Claims = new Dictionary<string, object> { ["user"] = pass.UserId, ["conv"] = pass.ConversationId, ["claimed"] = pass.Claimed },
        });
    }

    /// <summary>Reads a token.</summary>
    /// <param name="token">Untrusted; may be anything.</param>
    /// <returns>What it says, or why it does not count.</returns>
    public async Task<(WebChatPass? Pass, PassProblem Problem)> ReadAsync(string? token)
    {
        if (string.IsNullOrWhiteSpace(token))
            return (null, PassProblem.Missing);
        if (Encoding.UTF8.GetByteCount(token) > 4096)
            return (null, PassProblem.Foreign);

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidateAudience = false,
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        if (!result.IsValid)
            return (null, result.Exception is SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException ? PassProblem.Expired : PassProblem.Foreign);
        return result.Claims.TryGetValue("user", out var user) && user is string userId && result.Claims.TryGetValue("conv", out var conversation) && conversation is string conversationId
            ? (new WebChatPass(userId, conversationId, result.Claims.TryGetValue("claimed", out var claimed) && claimed is true), PassProblem.None)
            : (null, PassProblem.Foreign);
    }
}
