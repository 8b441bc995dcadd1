using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace PracticeCaller.Bot.WebChat;

/// <summary>
/// Recognises a browser that practised before, so that its owner keeps the same user id and sees the own calls. The id is signed: knowing
/// somebody's id (trainers do) is not enough to be them.
/// </summary>
public sealed class TraineeCookie(SigningKey key)
{
    private const string Name = "practice-trainee";

    // dl_ and 128 bits, however they are written.
    private const int LengthOfASecret = 25;
    private readonly byte[] _key = key.For("trainee-cookie");

    /// <summary>The user id of this browser; a new one for a browser seen for the first time.</summary>
    public string Identify(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request.Cookies.TryGetValue(Name, out var cookie) && Read(cookie) is { } known)
            return known;

        var userId = NewId();
        Give(context, userId);
        return userId;
    }

    /// <summary>Whether a user id that the client brought belongs to this browser. An id that nobody had before and nobody could guess is given to it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="userId">The id.</param>
    /// <param name="isNew">True when nobody has used it yet.</param>
    public bool Owns(HttpContext context, string userId, bool isNew)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(userId);
        if (context.Request.Cookies.TryGetValue(Name, out var cookie) && Read(cookie) == userId)
            return true;
        if (!isNew || userId.Length < LengthOfASecret)
            return false;
        Give(context, userId);
        return true;
    }

    /// <summary>A user id that nobody can guess.</summary>
    public static string NewId() => "dl_" + Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(18));

    private void Give(HttpContext context, string userId) =>
        context.Response.Cookies.Append(Name, $"{userId}.{Sign(userId)}", new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });

    private string? Read(string cookie)
    {
        var dot = cookie.LastIndexOf('.');
        if (dot <= 0)
            return null;
        var userId = cookie[..dot];
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(userId)), Encoding.UTF8.GetBytes(cookie[(dot + 1)..])) ? userId : null;
    }

    private string Sign(string userId) => Base64UrlEncoder.Encode(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(userId)));
}
