using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Bot.WebChat;

/// <summary>Begins conversations of the Web Chat door and brings in what the trainee sends.</summary>
public sealed class WebChatConversations(IGrainFactory grains, ConversationStore store)
{
    /// <summary>What the bot is called.</summary>
    public const string BotName = "PracticeCaller";

    private const int LongestName = 100;
    private const int LongestClientId = 200;

    /// <summary>Begins the conversation of a pass unless it has begun. A conversation that was forgotten begins again: the pass is proof enough.</summary>
    /// <returns>True when it is new.</returns>
    public async Task<bool> BeginAsync(WebChatPass pass, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var key = ConversationKey.WebChat(pass.ConversationId);
        if (await store.FindAsync(key, cancellationToken) is not null)
            return false;
        var update = Address(new Activity { Type = ActivityTypes.ConversationUpdate, Id = $"{pass.ConversationId}|start" }, pass, null);
        update.MembersAdded = [update.From, update.Recipient];
        await grains.GetGrain<IConversationGrain>(key).AcceptAsync(ActivityJson.Write(update), null);
        return true;
    }

    /// <summary>Brings in an activity.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> PostAsync(WebChatPass pass, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(activity);
        var clientId = WireValue.As<ClientData>(activity.ChannelData)?.ClientActivityID;
        if (clientId is { Length: 0 or > LongestClientId })
            clientId = null;
        Address(activity, pass, activity.From?.Name);
        activity.Id = null;

        // Typing of the trainee is nothing to keep, and nobody waits for its echo.
        if (activity.Type == ActivityTypes.Typing)
            return $"{pass.ConversationId}|typing";
        return await grains.GetGrain<IConversationGrain>(ConversationKey.WebChat(pass.ConversationId)).AcceptAsync(ActivityJson.Write(activity), clientId);
    }

    private const string Channel = "webchat";

    // Everything that decides who speaks where comes from the token, never from the body.
    private static Activity Address(Activity activity, WebChatPass pass, string? name)
    {
        activity.ChannelId = Channel;
        activity.ServiceUrl = "urn:practicecaller:webchat";
        activity.From = new ChannelAccount { Id = pass.UserId, Name = name is { Length: > LongestName } ? name[..LongestName] : name, Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount { Id = BotName, Name = BotName, Role = RoleTypes.Bot };
        activity.Conversation = new ConversationAccount { Id = pass.ConversationId };
        activity.DeliveryMode = null;
        activity.CallerId = null;
        activity.RelatesTo = null;
        return activity;
    }

    private sealed record ClientData(string? ClientActivityID);
}
