using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.WebChat;

namespace PracticeCaller.Bot.Guard;

/// <summary>
/// Stands before the adapter: nothing reaches the bot that a channel did not send. It asks first who sends (401), then whether that is an activity
/// (413, 415, 400), then whether the sender may send it (403). A request body is read only of a proved sender.
/// </summary>
internal sealed class ChannelGuard(ChannelSettings settings, ActivityProof proof)
{
    /// <summary>Looks at a request.</summary>
    public async Task<Admission> AdmitAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var headers = context.Request.Headers;
        if (headers.Authorization.Count > 1 || headers.ContentType.Count > 1)
            return Admission.Refused(400, "A header that may come once came twice.");

        var (sender, keyId, stranger) = settings.IsUnregistered ? (null, null, Stranger(context)) : await ProveAsync(context);
        if (stranger is not null)
            return stranger;

        if (!IsPlainJson(context.Request))
            return Admission.Refused(415, "Send the activity as Content-Type: application/json, in UTF-8, without Content-Encoding.");
        var body = await BoundedBody.ReadAsync(context.Request, cancellationToken);
        if (body is null)
            return Admission.Refused(413, $"The activity is larger than {BoundedBody.Limit / 1024} KB.");

        var activity = ActivityJson.TryRead(body);
        if (ActivityShape.Problem(activity) is { } problem)
            return Admission.Refused(400, problem);
        return proof.Refuse(activity!, sender, keyId) is { } reason
            ? Admission.Refused(403, reason)
            : new Admission(activity, sender ?? new ClaimsIdentity("anonymous"), 200, null);
    }

    private static async Task<(ClaimsIdentity? Sender, string? KeyId, Admission? Stranger)> ProveAsync(HttpContext context)
    {
        if (StringValues.IsNullOrEmpty(context.Request.Headers.Authorization))
            return (null, null, Admission.Refused(401, "A channel proves itself with a bearer token; there is none."));
        var result = await context.AuthenticateAsync(ConnectorScheme.Name);
        return result.Succeeded && result.Principal.Identity is ClaimsIdentity sender && result.Properties.GetParameter<string>(ConnectorScheme.KeyId) is { } keyId
            ? (sender, keyId, null)
            : (null, null, Admission.Refused(401, "The token does not prove a channel."));
    }

    // A developer's browser can be made to post here by any page it visits; test clients are no pages.
    private static Admission? Stranger(HttpContext context) =>
        !DoorPolicy.IsLocal(context) ? Admission.Refused(401, "Without MicrosoftAppId this door is only for the machine that the bot runs on.")
        : !StringValues.IsNullOrEmpty(context.Request.Headers.Authorization) ? Admission.Refused(401, "Without MicrosoftAppId there is nothing to check a token by. Send none, or set MicrosoftAppId.")
        : !StringValues.IsNullOrEmpty(context.Request.Headers.Origin) ? Admission.Refused(403, "Pages may not post here.")
        : null;

    private static bool IsPlainJson(HttpRequest request) =>
        Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase))
        && (StringValues.IsNullOrEmpty(request.Headers.ContentEncoding) || request.Headers.ContentEncoding.ToString().Equals("identity", StringComparison.OrdinalIgnoreCase));
}

/// <summary>What the guard decided.</summary>
/// <param name="Activity">The activity; null for who was refused.</param>
/// <param name="Sender">What the sender has proved; null for who was refused.</param>
/// <param name="Status">The HTTP status of a refusal.</param>
/// <param name="Reason">Why it was refused, or null.</param>
internal sealed record Admission(Activity? Activity, ClaimsIdentity? Sender, int Status, string? Reason)
{
    /// <summary>Nobody comes in.</summary>
    public static Admission Refused(int status, string reason) => new(null, null, status, reason);
}
