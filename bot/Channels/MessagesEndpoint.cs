using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.WebChat;

namespace PracticeCaller.Bot.Channels;

/// <summary><c>/api/messages</c>: where Azure Bot Service, Teams and local test clients send activities.</summary>
internal static partial class MessagesEndpoint
{
    public static void MapMessages(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/messages", TakeAsync);

    private static async Task TakeAsync(HttpContext context, CloudAdapter adapter, ChannelDoor door, IConfiguration configuration, ILogger<ChannelDoor> logger, CancellationToken cancellationToken)
    {
        // Without an app id there is nothing to prove a sender by; the start-up refuses that outside Development.
        if (string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]) && !DoorPolicy.IsLocal(context))
        {
            await RefuseAsync(context, 401, "Without MicrosoftAppId this door is only for the machine that the bot runs on.");
            return;
        }

        var body = await BoundedBody.ReadAsync(context.Request, cancellationToken);
        if (body is null)
        {
            await RefuseAsync(context, 413, "The activity is larger than 256 KB.");
            return;
        }

        if (Problem(ActivityJson.TryRead(body)) is { } problem)
        {
            await RefuseAsync(context, 400, problem);
            return;
        }

        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        try
        {
            await adapter.ProcessAsync(context.Request, context.Response, door, cancellationToken);
        }
        catch (Exception e) when (e is UnauthorizedAccessException && !context.Response.HasStarted)
        {
            await RefuseAsync(context, 401, "The token does not prove a channel.");
        }
        catch (Exception e) when (e is UriFormatException or ArgumentException && !context.Response.HasStarted)
        {
            LogBad(logger, e);
            await RefuseAsync(context, 400, "The activity cannot be used.");
        }
    }

    private static string? Problem(Activity? activity)
    {
        if (activity is null)
            return "The body is not an activity (a JSON object).";
        if (string.IsNullOrEmpty(activity.Type))
            return "The activity has no type.";
        if (string.IsNullOrEmpty(activity.ChannelId))
            return "The activity has no channelId.";
        if (string.IsNullOrEmpty(activity.Conversation?.Id))
            return "The activity has no conversation.";
        return activity.DeliveryMode == DeliveryModes.ExpectReplies || (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && service.Scheme is "http" or "https")
            ? null
            : "The activity has no serviceUrl.";
    }

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = new { code = "BadArgument", message } });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request to /api/messages could not be used")]
    private static partial void LogBad(ILogger logger, Exception exception);
}
