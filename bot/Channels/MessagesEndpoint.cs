using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Guard;

namespace PracticeCaller.Bot.Channels;

/// <summary><c>/api/messages</c>: where Azure Bot Service, Teams and local test clients send activities.</summary>
internal static partial class MessagesEndpoint
{
    public static void MapMessages(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/messages", TakeAsync);

    private static async Task TakeAsync(HttpContext context, ChannelGuard guard, ChannelAdapter adapter, ChannelDoor door, ILogger<ChannelDoor> logger, CancellationToken cancellationToken)
    {
        var admission = await guard.AdmitAsync(context, cancellationToken);
        if (admission.Activity is not { } activity || admission.Sender is not { } sender)
        {
            LogRefused(logger, admission.Status, admission.Reason);
            if (admission.Status == StatusCodes.Status401Unauthorized)
                context.Response.Headers.WWWAuthenticate = "Bearer";
            context.Response.StatusCode = admission.Status;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "BadArgument", message = admission.Reason } }, cancellationToken);
            return;
        }

        var answer = await adapter.RunAsync(activity, sender, door, cancellationToken);
        context.Response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is { } body)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(ActivityJson.Write(body), cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request to /api/messages was refused with {Status}: {Reason}")]
    private static partial void LogRefused(ILogger logger, int status, string? reason);
}
