namespace Microsoft.Bot.Builder;

/// <summary>State of one person, in all conversations of a channel.</summary>
public class UserState : BotState
{
    /// <summary>State in a storage.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channel = turnContext.Activity.ChannelId ?? throw new InvalidOperationException("The activity has no channel id.");
        var user = turnContext.Activity.From?.Id ?? throw new InvalidOperationException("The activity has no sender id.");
        return $"{channel}/users/{user}";
    }
}
