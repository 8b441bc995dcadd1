using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Conversations;

namespace PracticeCaller.Bot.Channels;

/// <summary>The way to and from Teams and the other channels, through the Bot Framework's cloud adapter.</summary>
internal sealed class ChannelGate(CloudAdapter adapter, IConfiguration configuration) : IChannelGate
{
    private readonly string _appId = configuration["MicrosoftAppId"] ?? string.Empty;

    public Task AnswerAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(_appId, activity, callback, cancellationToken);

    public Task ContinueAsync(ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(_appId, reference, callback, cancellationToken);

    public Task SendAsync(ConversationReference reference, Activity[] activities, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(
            _appId,
            reference,
            // The adapter itself, not the turn: the turn would lead back into the outbox.
            (turnContext, cancel) => turnContext.Adapter.SendActivitiesAsync(turnContext, activities, cancel),
            cancellationToken);
}
