using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PracticeCaller.Bot.WebChat;
using PracticeCaller.Dialogs.Calls;

namespace PracticeCaller.Bot.Conversations;

/// <summary>Plays turns through the adapter of the conversation's door.</summary>
public sealed class TurnRunner(WebChatAdapter webChat, IChannelGate channels, IServiceProvider services)
{
    /// <summary>Plays a turn for an activity from outside.</summary>
    /// <param name="key">The conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="arrived">When it arrived.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public Task AnswerAsync(string key, Activity activity, DateTimeOffset arrived, CancellationToken cancellationToken) =>
        ConversationKey.IsWebChat(key)
            ? webChat.ProcessActivityAsync(new ClaimsIdentity("WebChat"), activity, Bot(arrived), cancellationToken)
            : channels.AnswerAsync(activity, Bot(arrived), cancellationToken);

    /// <summary>Plays a turn because time went by.</summary>
    public Task ContinueAsync(string key, ConversationReference reference, DateTimeOffset now, CancellationToken cancellationToken) =>
        ConversationKey.IsWebChat(key)
            ? webChat.ContinueConversationAsync(string.Empty, reference, Bot(now), cancellationToken)
            : channels.ContinueAsync(reference, Bot(now), cancellationToken);

    private BotCallbackHandler Bot(DateTimeOffset at) => async (turnContext, cancellationToken) =>
    {
        turnContext.TurnState.Add(new Arrival(at));
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turnContext, cancellationToken);
    };
}

/// <summary>The way to and from the channels that speak Bot Framework over HTTP.</summary>
public interface IChannelGate
{
    /// <summary>Plays a turn for an activity that was accepted before.</summary>
    Task AnswerAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken);

    /// <summary>Plays a turn that nobody asked for.</summary>
    Task ContinueAsync(ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken);

    /// <summary>Sends an activity to the channel.</summary>
    /// <returns>What the channel calls it, or null when it does not say.</returns>
    Task<string?> SendAsync(ConversationReference reference, Activity activity, CancellationToken cancellationToken);

    /// <summary>Puts an activity in the place of the one that the channel knows by its id.</summary>
    Task UpdateAsync(ConversationReference reference, Activity activity, CancellationToken cancellationToken);
}
