using Orleans.Concurrency;

namespace PracticeCaller.Bot.Conversations;

/// <summary>One conversation: takes activities in, plays one turn at a time, says lines when they are due, tells watchers.</summary>
public interface IConversationGrain : IGrainWithStringKey
{
    /// <summary>Takes an activity in durably and answers at once; its turn comes in order. The same activity again gives the same id and no turn.</summary>
    /// <param name="activity">The activity (JSON).</param>
    /// <param name="clientActivityId">The client's own id of it, or null.</param>
    /// <returns>The activity's id.</returns>
    [AlwaysInterleave]
    Task<string> AcceptAsync(string activity, string? clientActivityId);

    /// <summary>Plays a turn whose answer the sender waits for (invoke, expectReplies).</summary>
    /// <param name="activity">The activity (JSON).</param>
    /// <returns>The answers (JSON), to be sent by whoever asked. The same activity with expectReplies again gives the same answers and no turn.</returns>
    Task<string[]> AskAsync(string activity);

    /// <summary>Plays what is waiting or due, and sends what is undelivered.</summary>
    [OneWay]
    Task RunAsync();

    /// <summary>Sends what waits for the channel, beside the turns.</summary>
    [OneWay]
    [AlwaysInterleave]
    Task DeliverAsync();

    /// <summary>Tells this watcher from now on; repeat it within <see cref="ConversationGrain.WatchFor"/>.</summary>
    [AlwaysInterleave]
    Task WatchAsync(IConversationWatcher watcher);

    /// <summary>Stops telling this watcher.</summary>
    [AlwaysInterleave]
    Task UnwatchAsync(IConversationWatcher watcher);
}

/// <summary>Somebody who looks at a conversation, for example an open socket.</summary>
public interface IConversationWatcher : IGrainObserver
{
    /// <summary>There are activities up to this sequence number.</summary>
    [OneWay]
    Task OnActivitiesAsync(long upTo);

    /// <summary>Something to show that is not kept (typing); stale for who has already been sent more than <paramref name="after"/>.</summary>
    [OneWay]
    Task OnPassingAsync(string activity, long after);
}
