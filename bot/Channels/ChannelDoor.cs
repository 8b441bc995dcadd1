using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Bot.Channels;

/// <summary>
/// What the cloud adapter runs for a request of a channel, once its sender is proved: it takes the activity in and lets the channel go.
/// Only for a sender who waits for the answer (invoke, expectReplies) the turn is played within the request.
/// </summary>
internal sealed class ChannelDoor(IGrainFactory grains) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        // Edits and reactions carry the id of the message that they are about.
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke) && activity.Id is { } about)
            activity.Id = $"{activity.Type}:{about}:{activity.Timestamp?.UtcTicks}";
        var grain = grains.GetGrain<IConversationGrain>(ConversationKey.Channel(activity.ChannelId, activity.Conversation.Id));
        if (activity.Type != ActivityTypes.Invoke && activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            await grain.AcceptAsync(ActivityJson.Write(activity), null);
            return;
        }

        foreach (var answer in await grain.AskAsync(ActivityJson.Write(activity)))
            await turnContext.SendActivityAsync(Answer(ActivityJson.Read<Activity>(answer)), cancellationToken);
    }

    // The adapter looks for the typed answer of an invoke, not for its JSON.
    private static Activity Answer(Activity activity)
    {
        if (activity.Type == ActivityTypesEx.InvokeResponse && WireValue.As<InvokeAnswer>(activity.Value) is { } answer)
            activity.Value = new InvokeResponse { Status = answer.Status, Body = answer.Body is { } body ? WireValue.Of(body) : null };
        return activity;
    }

    private sealed record InvokeAnswer(int Status, JsonElement? Body);
}
