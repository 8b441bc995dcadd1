namespace Microsoft.Bot.Builder;

/// <summary>State of one conversation, whoever speaks.</summary>
public class ConversationState : BotState
{
    /// <summary>State in a storage.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channel = turnContext.Activity.ChannelId ?? throw new InvalidOperationException("The activity has no channel id.");
        var conversation = turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("The activity has no conversation id.");
        return $"{channel}/conversations/{conversation}";
    }
}
