namespace Microsoft.Bot.Builder;

/// <summary>Stands between adapter and bot in every turn.</summary>
public interface IMiddleware
{
    /// <summary>Does its part before, after or instead of <paramref name="next"/>.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
