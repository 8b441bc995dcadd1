using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PracticeCaller.Bot.Settings;

namespace PracticeCaller.Bot.WebChat;

/// <summary>Who may come to the Web Chat door.</summary>
public sealed class DoorPolicy(IOptions<PracticeOptions> options, IHostEnvironment environment)
{
    private static readonly string[] Forwarding = ["X-Forwarded-For", "X-Forwarded-Host", "X-Original-Host", "Forwarded"];

    private readonly PracticeOptions _options = options.Value;

    /// <summary>True when a page of this origin may talk to the door. Requests without an origin do not come from pages.</summary>
    public bool Trusts(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || _options.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase))
            return true;
        // Behind a proxy that ends TLS the scheme may differ; the host is what tells pages apart.
        return Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether this visitor may begin to practise; when not, the reason and the cure.</summary>
    public string? Refuse(HttpContext context, string? bearer)
    {
        ArgumentNullException.ThrowIfNull(context);
        switch (_options.Access.ToLowerInvariant())
        {
            case "open":
                return null;
            case "code":
                return bearer is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(bearer)), SHA256.HashData(Encoding.UTF8.GetBytes(_options.Code)))
                    ? null
                    : "An access code is needed to practise here. Ask your trainer for it.";
            default:
                if (!environment.IsDevelopment())
                    return "Practising on this page is switched off. Whoever runs this bot can switch it on with the setting Practice:Access.";
                return IsLocal(context) ? null : "In Development this page is only for the machine that it runs on. Set Practice:Access to let others in.";
        }
    }

    /// <summary>
    /// True when the request comes from this machine and was addressed to it by a local name (a foreign name pointing here is a known attack).
    /// A tunnel to this machine is not this machine, though its requests come from here.
    /// </summary>
    public static bool IsLocal(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var from = context.Connection.RemoteIpAddress;
        var name = context.Request.Host.Host;
        return !Forwarding.Any(context.Request.Headers.ContainsKey)
            && (from is null || IPAddress.IsLoopback(from))
            && (name is "localhost" or "" || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
    }
}
