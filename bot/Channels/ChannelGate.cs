using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Guard;

namespace PracticeCaller.Bot.Channels;

/// <summary>The way to and from Teams and the other channels, through the Bot Framework's cloud adapter.</summary>
internal sealed class ChannelGate(ChannelAdapter adapter, ChannelSettings settings) : IChannelGate
{
    private readonly ClaimsIdentity _self = new([new Claim("aud", settings.AppId), new Claim("appid", settings.AppId)], "bot");

    public Task AnswerAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(_self, activity, callback, cancellationToken);

    public Task ContinueAsync(ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(_self, reference, callback, cancellationToken);

    public async Task<string?> SendAsync(ConversationReference reference, Activity activity, CancellationToken cancellationToken)
    {
        string? id = null;
        await adapter.ContinueConversationAsync(
            _self,
            reference,
            // The adapter itself, not the turn: the turn would lead back into the outbox.
            async (turnContext, cancel) => id = (await turnContext.Adapter.SendActivitiesAsync(turnContext, [activity], cancel)) is [{ Id.Length: > 0 } taken] ? taken.Id : null,
            cancellationToken);
        return id;
    }

    public Task UpdateAsync(ConversationReference reference, Activity activity, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(_self, reference, (turnContext, cancel) => turnContext.Adapter.UpdateActivityAsync(turnContext, activity, cancel), cancellationToken);
}
