using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace PracticeCaller.Bot.Trainer;

/// <summary>The key to the trainer's room on this machine: a link, printed at the start, good once and only from here.</summary>
internal sealed class TrainerAccess
{
    /// <summary>Name of the policy that protects the room.</summary>
    public const string Policy = "trainer";

    private string? _code = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(24));

    /// <summary>The code of the link; null once it has been used.</summary>
    public string? Code => _code;

    /// <summary>Uses the code up. True for the first who brings the right one.</summary>
    public bool Redeem(string? offered)
    {
        var code = _code;
        return code is not null && offered is not null
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(offered))
            && Interlocked.CompareExchange(ref _code, null, code) == code;
    }
}
