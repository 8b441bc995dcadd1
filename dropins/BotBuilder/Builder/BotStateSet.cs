namespace Microsoft.Bot.Builder;

/// <summary>States that are read and written together.</summary>
public class BotStateSet
{
    /// <summary>The given states.</summary>
    public BotStateSet(params BotState[] botStates)
    {
        BotStates.AddRange(botStates ?? []);
    }

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; } = new List<BotState>();

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Reads all.</summary>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)));

    /// <summary>Writes all that have changed.</summary>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
