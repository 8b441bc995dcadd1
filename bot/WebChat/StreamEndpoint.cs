namespace PracticeCaller.Bot.WebChat;

/// <summary>The socket on which a trainee's page hears the conversation.</summary>
internal static class StreamEndpoint
{
    public static async Task<IResult> StreamAsync(HttpContext context, string id, string? watermark, string? t, WebChatTokens tokens, WebChatConversations conversations, IServiceProvider services, IHostApplicationLifetime lifetime)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return DirectLineError.Of(400, "BadArgument", "This address is for WebSockets.");
        var (pass, problem) = await tokens.ReadAsync(t);
        if (pass is null)
            return DirectLineError.For(problem);
        if (pass.ConversationId != id)
            return DirectLineError.ForeignConversation();

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        await conversations.BeginAsync(pass, stop.Token);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var session = ActivatorUtilities.CreateInstance<StreamSession>(services, socket, id, DirectLineEndpoints.Watermark(watermark));
        await session.RunAsync(stop.Token);
        return Results.Empty;
    }
}
