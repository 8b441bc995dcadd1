using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Guard.Outbound;
using PracticeCaller.Bot.Store;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Bot.Conversations;

/// <summary>
/// Sends what a conversation has for its channel: one activity at a time, in order, each until the channel has taken it. It runs beside the turns, so that a
/// slow channel holds up nobody's message; two runs of one conversation never overlap.
/// </summary>
internal sealed partial class ChannelDelivery(string key, ConversationStore store, IChannelGate channels, TimeProvider time, ILogger logger)
{
    /// <summary>After so many tries an activity is given up, about an hour and a half after the first.</summary>
    public const int Tries = 20;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private bool _running;
    private bool _again;

    /// <summary>When the channel is to be tried again after a refusal; null when nothing is waiting.</summary>
    public DateTimeOffset? NextTry { get; private set; }

    /// <summary>Sends what is waiting, then shows that somebody is typing if that is still so. While another run is at it, that one goes on with what is new.</summary>
    /// <param name="reference">Where to.</param>
    /// <param name="isTyping">Whether somebody is typing at the end.</param>
    public async Task RunAsync(ConversationReference reference, Func<bool> isTyping)
    {
        _again = true;
        if (_running)
            return;
        _running = true;
        try
        {
            while (_again)
            {
                _again = false;
                if (!(NextTry > time.GetUtcNow()) && await DrainAsync(reference) && isTyping())
                    await ShowTypingAsync(reference);
            }
        }
        finally
        {
            _running = false;
        }
    }

    private async Task<bool> DrainAsync(ConversationReference reference)
    {
        NextTry = null;
        while (true)
        {
            var waiting = await store.UndeliveredAsync(key);
            if (waiting.Count == 0)
                return true;
            foreach (var row in waiting)
            {
                // Order matters more than speed: behind one that was not taken the rest waits.
                if (!await SendAsync(reference, row))
                    return false;
            }
        }
    }

    private async Task<bool> SendAsync(ConversationReference reference, ActivityRow row)
    {
        try
        {
            var activity = ActivityJson.Read<Activity>(row.Json);
            if (PracticeMark.Of(activity)?.Replaces is { } replaced && await store.TakenAsAsync(key, replaced) is { } known)
            {
                activity.Id = known;
                await channels.UpdateAsync(reference, activity, CancellationToken.None);
                await store.DeliveredAsync(row, null);
            }
            else
            {
                await store.DeliveredAsync(row, await channels.SendAsync(reference, activity, CancellationToken.None));
            }

            return true;
        }
        catch (Exception e)
        {
            var refusal = e as ChannelRefusedException;
            await store.CountAttemptAsync(row, refusal is { IsFinal: true } ? row.Attempts + 1 : Tries);
            if (!row.Waiting)
            {
                LogGivenUp(e, key, row.ActivityId, row.Attempts);
                return true;
            }

            NextTry = time.GetUtcNow() + Pause(row.Attempts, refusal?.RetryAfter);
            LogNotTaken(e, key, row.Attempts, NextTry.Value);
            return false;
        }
    }

    private static TimeSpan Pause(int tries, TimeSpan? asked)
    {
        var own = FirstPause * Math.Pow(2, Math.Min(tries - 1, 10));
        var pause = own < LongestPause ? own : LongestPause;
        return asked > pause ? asked.Value : pause;
    }

    private async Task ShowTypingAsync(ConversationReference reference)
    {
        try
        {
            await channels.SendAsync(reference, Typing.Of(reference, time.GetUtcNow()), CancellationToken.None);
        }
        catch (Exception e)
        {
            LogNoTyping(e, key);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel of {Conversation} did not take an activity (try {Attempt}); next try at {At:O}")]
    private partial void LogNotTaken(Exception exception, string conversation, int attempt, DateTimeOffset at);

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel of {Conversation} never took the activity {Activity}; given up after {Attempt} tries. It stays in the transcript")]
    private partial void LogGivenUp(Exception exception, string conversation, string activity, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "The channel of {Conversation} did not take a typing indicator")]
    private partial void LogNoTyping(Exception exception, string conversation);
}
