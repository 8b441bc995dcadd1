using PracticeCaller.Bot.Store;

namespace PracticeCaller.Bot.Conversations;

/// <summary>Wakes conversations with something to do: timers do not outlive the process, the database does.</summary>
internal sealed partial class OverdueSweep(IGrainFactory grains, ConversationStore store, TimeProvider time, ILogger<OverdueSweep> logger) : BackgroundService
{
    /// <summary>How often.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                // What is due before the next sweep is woken too: its timer went down with the process. Nobody waits here for a conversation to be done.
                foreach (var key in await store.DueAsync(time.GetUtcNow() + Every, stoppingToken))
                    await grains.GetGrain<IConversationGrain>(key).RunAsync();
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for overdue conversations failed; trying again in 30 s")]
    private partial void LogFailed(Exception exception);
}
