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

    public Task SendAsync(ConversationReference reference, Activity[] activities, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(
            _self,
            reference,
            // The adapter itself, not the turn: the turn would lead back into the outbox.
            (turnContext, cancel) => turnContext.Adapter.SendActivitiesAsync(turnContext, activities, cancel),
            cancellationToken);
}
