using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Conversations;

namespace PracticeCaller.Bot.WebChat;

/// <summary>Carries activities between the Web Chat door and the bot, within this process.</summary>
public sealed class WebChatAdapter(Outbox outbox) : BotAdapter
{
    /// <summary>Plays a turn for an activity of a trainee.</summary>
    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add<System.Security.Principal.IIdentity>(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return null!;
    }

    /// <inheritdoc />
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(outbox.Stage(turnContext, activities));

    /// <summary>Direct Line has no updates.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Web Chat cannot change an activity that was sent; send a new one.");

    /// <summary>Direct Line has no deletions.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Web Chat cannot take back an activity that was sent.");
}
