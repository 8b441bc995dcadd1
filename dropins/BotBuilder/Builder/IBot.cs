namespace Microsoft.Bot.Builder;

/// <summary>A bot: it is given one turn at a time.</summary>
public interface IBot
{
    /// <summary>Handles one activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
