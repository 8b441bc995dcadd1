using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.WebChat.Azure;

namespace PracticeCaller.Bot.WebChat;

/// <summary>The Web Chat door: the part of Direct Line 3.0 that Web Chat speaks, under <c>/v3/directline</c>.</summary>
internal static partial class DirectLineEndpoints
{
    /// <summary>Name of the CORS policy for pages of other trusted origins.</summary>
    public const string Cors = "webchat";

    private const int ActivitiesInOneAnswer = 1000;

    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var door = endpoints.MapGroup("/v3/directline").RequireCors(Cors);
        door.AddEndpointFilter(async (context, next) =>
            context.HttpContext.RequestServices.GetRequiredService<DoorPolicy>().Trusts(context.HttpContext.Request)
                ? await next(context)
                : DirectLineError.Of(403, "Forbidden", "Pages of this origin may not talk to this door. Whoever runs this bot can allow it with the setting Practice:Origins."));

        door.MapPost("/tokens/generate", GenerateAsync);
        door.MapPost("/tokens/refresh", RefreshAsync);
        door.MapPost("/conversations", StartAsync);
        door.MapGet("/conversations/{id}", ReconnectAsync);
        door.MapGet("/conversations/{id}/activities", ReadAsync);
        door.MapPost("/conversations/{id}/activities", PostAsync);
        door.MapPost("/conversations/{id}/upload", UploadEndpoint.UploadAsync).DisableAntiforgery();
        door.Map("/conversations/{id}/stream", StreamEndpoint.StreamAsync);
    }

    /// <summary>Reads the pass of a request and checks that it is for this conversation.</summary>
    public static async Task<(WebChatPass? Pass, IResult? Refusal)> PassAsync(HttpContext context, string? conversationId)
    {
        var (pass, problem) = await context.RequestServices.GetRequiredService<WebChatTokens>().ReadAsync(Bearer(context.Request));
        if (pass is null)
            return (null, DirectLineError.For(problem));
        return conversationId is not null && conversationId != pass.ConversationId ? (null, DirectLineError.ForeignConversation()) : (pass, null);
    }

    /// <summary>Checks an activity that a client sent; the refusal when there is something wrong.</summary>
    public static IResult? Check(Activity? activity)
    {
        if (activity is null)
            return DirectLineError.Of(400, "BadArgument", "The body is not an activity (a JSON object with a type).");
        if (string.IsNullOrEmpty(activity.Type))
            return DirectLineError.Of(400, "MissingProperty", "The activity has no type. Use \"message\".");
        return activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing
            ? null
            : DirectLineError.Of(400, "BadArgument", "This door takes activities of the types message, event and typing.");
    }

    private static string? Bearer(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
    }

    private static async Task<IResult> GenerateAsync(HttpContext context, DoorPolicy policy, WebChatTokens tokens, TraineeCookie cookie, ConversationStore store, DirectLineSettings settings, AzureDirectLine azure, CancellationToken cancellationToken)
    {
        if (policy.Refuse(context, Bearer(context.Request)) is { } reason)
            return DirectLineError.Of(403, "Forbidden", reason);
        var body = await BoundedBody.ReadAsync(context.Request, cancellationToken);
        if (body is null)
            return DirectLineError.TooLarge(BoundedBody.Limit);

        string? wanted;
        try
        {
            wanted = WantedUser(body);
        }
        catch (JsonException)
        {
            return DirectLineError.Of(400, "BadArgument", "The body is not JSON. Send nothing, or {\"user\": {\"id\": \"dl_...\"}}.");
        }

        if (wanted is not null && !UserId().IsMatch(wanted))
            return DirectLineError.Of(400, "BadArgument", "A user id begins with dl_, followed by letters, digits, hyphens and underscores (100 at most).");
        var isOwn = wanted is null || cookie.Owns(context, wanted, isNew: !await store.IsKnownUserAsync(wanted, cancellationToken));
        if (settings.IsAzure)
        {
            // On the way through Azure an id alone says who somebody is.
            return isOwn
                ? await FromAzureAsync(context, azure, settings, wanted ?? cookie.Identify(context), cancellationToken)
                : DirectLineError.Of(403, "Forbidden", "This user id cannot be given to this browser: it is somebody else's, or short enough to be guessed. Leave it out to get one.");
        }

        var pass = new WebChatPass(wanted ?? cookie.Identify(context), NewConversationId(), Claimed: !isOwn);
        return Results.Json(new { conversationId = pass.ConversationId, token = tokens.Issue(pass), expires_in = (int)WebChatTokens.Lifetime.TotalSeconds, userId = pass.UserId });
    }

    private static async Task<IResult> FromAzureAsync(HttpContext context, AzureDirectLine azure, DirectLineSettings settings, string userId, CancellationToken cancellationToken)
    {
        var origin = context.Request.Headers.Origin.ToString() is { Length: > 0 } page ? page : $"{context.Request.Scheme}://{context.Request.Host}";
        var (token, refusal) = await azure.GenerateAsync(userId, origin, cancellationToken);
        return refusal ?? Results.Json(new { conversationId = token!.ConversationId, token = token.Token, expires_in = token.ExpiresIn, userId, domain = settings.Address });
    }

    private static async Task<IResult> RefreshAsync(HttpContext context, WebChatTokens tokens)
    {
        var (pass, refusal) = await PassAsync(context, null);
        return refusal ?? Results.Json(new { conversationId = pass!.ConversationId, token = tokens.Issue(pass), expires_in = (int)WebChatTokens.Lifetime.TotalSeconds });
    }

    private static async Task<IResult> StartAsync(HttpContext context, WebChatTokens tokens, WebChatConversations conversations, CancellationToken cancellationToken)
    {
        var (pass, refusal) = await PassAsync(context, null);
        if (refusal is not null)
            return refusal;
        var isNew = await conversations.BeginAsync(pass!, cancellationToken);
        return Conversation(context, pass!, tokens, watermark: null, isNew ? 201 : 200);
    }

    private static async Task<IResult> ReconnectAsync(HttpContext context, string id, string? watermark, WebChatTokens tokens, WebChatConversations conversations, CancellationToken cancellationToken)
    {
        var (pass, refusal) = await PassAsync(context, id);
        if (refusal is not null)
            return refusal;
        await conversations.BeginAsync(pass!, cancellationToken);
        return Conversation(context, pass!, tokens, watermark, 200);
    }

    private static async Task<IResult> ReadAsync(HttpContext context, string id, string? watermark, ConversationStore store, WebChatConversations conversations, CancellationToken cancellationToken)
    {
        var (pass, refusal) = await PassAsync(context, id);
        if (refusal is not null)
            return refusal;
        await conversations.BeginAsync(pass!, cancellationToken);
        var after = Watermark(watermark);
        var rows = await store.SinceAsync(ConversationKey.WebChat(id), after, ActivitiesInOneAnswer, cancellationToken);
        return Results.Content(ActivitySet.Of(rows.Select(r => r.Json), rows.Count > 0 ? rows[^1].Sequence : after), "application/json");
    }

    private static async Task<IResult> PostAsync(HttpContext context, string id, WebChatConversations conversations, CancellationToken cancellationToken)
    {
        var (pass, refusal) = await PassAsync(context, id);
        if (refusal is not null)
            return refusal;
        var body = await BoundedBody.ReadAsync(context.Request, cancellationToken);
        if (body is null)
            return DirectLineError.TooLarge(BoundedBody.Limit);
        var activity = ActivityJson.TryRead(body);
        if (Check(activity) is { } wrong)
            return wrong;
        await conversations.BeginAsync(pass!, cancellationToken);
        return Results.Json(new { id = await conversations.PostAsync(pass!, activity!) });
    }

    /// <summary>A watermark as a number; anything else means from the start, as replays are recognised by their ids.</summary>
    public static long Watermark(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? after : 0;

    private static IResult Conversation(HttpContext context, WebChatPass pass, WebChatTokens tokens, string? watermark, int status)
    {
        var token = tokens.Issue(pass);
        var request = context.Request;
        var mark = Watermark(watermark) is > 0 and var after ? $"watermark={after}&" : "";
        var streamUrl = $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}/v3/directline/conversations/{pass.ConversationId}/stream?{mark}t={token}";
        return Results.Json(new { conversationId = pass.ConversationId, token, expires_in = (int)WebChatTokens.Lifetime.TotalSeconds, streamUrl }, statusCode: status);
    }

    private static string? WantedUser(string body)
    {
        if (string.IsNullOrWhiteSpace(body))
            return null;
        using var json = JsonDocument.Parse(body);
        return json.RootElement.ValueKind == JsonValueKind.Object
            && json.RootElement.TryGetProperty("user", out var user) && user.ValueKind == JsonValueKind.Object
            && user.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
    }

    private static string NewConversationId() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(18));

    [GeneratedRegex("^dl_[A-Za-z0-9_-]{1,100}$")]
    private static partial Regex UserId();
}
