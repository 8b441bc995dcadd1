using Microsoft.Bot.Builder;

namespace PracticeCaller.Bot.Conversations;

/// <summary>Leads what a bot sends in a turn into the <see cref="Outbox"/> instead of to the channel.</summary>
public sealed class OutboxMiddleware(Outbox outbox) : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc />
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (Store.TurnScope.Current is not null)
        {
            turnContext.OnSendActivities((context, activities, _) => Task.FromResult(outbox.Stage(context, activities)));
            turnContext.OnUpdateActivity((context, activity, _) => Task.FromResult(outbox.StageUpdate(context, activity)));
        }

        return next(cancellationToken);
    }
}
