using Microsoft.Bot.Schema;
using Orleans.Utilities;
using PracticeCaller.Bot.Store;

namespace PracticeCaller.Bot.Conversations;

/// <summary>
/// One conversation. It serialises the turns, holds the live call, sets one timer for the next moment, and tells open sockets.
/// It knows nothing of practice calls: what a turn does is up to the bot.
/// </summary>
internal sealed partial class ConversationGrain(ConversationStore store, TurnRunner runner, IChannelGate channels, TimeProvider time, ILogger<ConversationGrain> logger) : Grain, IConversationGrain
{
    /// <summary>How long a watcher is told without asking again.</summary>
    public static readonly TimeSpan WatchFor = TimeSpan.FromMinutes(3);

    // Web Chat shows typing for 5.4 s.
    private static readonly TimeSpan TypingEvery = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan TypingWorthShowing = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan GiveUpFor = TimeSpan.FromMinutes(5);
    private const int Attempts = 2;

    // A state machine that is always due would otherwise keep its conversation busy for ever.
    private const int TicksInARow = 64;

    private readonly SemaphoreSlim _numbering = new(1, 1);
    private readonly LiveCall _live = new();
    private readonly ObserverManager<IConversationWatcher> _watchers = new(WatchFor, logger);
    private long _last;
    private DateTimeOffset? _nextDue;
    private DateTimeOffset? _retryAt;
    private ConversationReference? _reference;
    private bool _typing;
    private IGrainTimer? _timer;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _last = await store.LastSequenceAsync(Key, cancellationToken);
        _nextDue = await store.NextDueAsync(Key, cancellationToken);
        if ((await store.FindAsync(Key, cancellationToken))?.Reference is { } reference)
            _reference = ActivityJson.Read<ConversationReference>(reference);
        SetTimer();
    }

    public async Task<string> AcceptAsync(string activity, string? clientActivityId)
    {
        await _numbering.WaitAsync();
        try
        {
            var arrived = ActivityJson.Read<Activity>(activity);
            var isOwn = ConversationKey.IsWebChat(Key);
            if (await store.KnownAsync(Key, arrived.Id, clientActivityId) is { } known)
                return known;

            var sequence = _last + 1;
            var now = time.GetUtcNow();
            arrived.Id ??= $"{arrived.Conversation.Id}|{sequence:D7}";
            arrived.Timestamp = now;
            await KeepReferenceAsync(arrived);

            var json = ActivityJson.Write(arrived);
            await store.AddAsync(new ActivityRow
            {
                ConversationId = Key,
                Sequence = sequence,
                ActivityId = arrived.Id,
                ClientActivityId = clientActivityId,
                Inbound = true,
                Waiting = true,
                Hidden = arrived.Type == ActivityTypes.ConversationUpdate,
                At = now,
                Json = isOwn ? ActivityJson.WithOrder(json, sequence) : json,
            });
            _last = sequence;
            TellWatchers();
            _ = this.AsReference<IConversationGrain>().RunAsync();
            return arrived.Id;
        }
        finally
        {
            _numbering.Release();
        }
    }

    public async Task<string[]> AskAsync(string activity)
    {
        await PlayAsync();
        var asked = ActivityJson.Read<Activity>(activity);
        await _numbering.WaitAsync();
        try
        {
            await KeepReferenceAsync(asked);
        }
        finally
        {
            _numbering.Release();
        }

        var now = time.GetUtcNow();
        using var scope = TurnScope.Begin(Key, _live);
        try
        {
            await runner.AnswerAsync(Key, asked, now, CancellationToken.None);
            var answers = await CommitAsync(scope, null, deliver: false);
            return scope.Answer is { } answer ? [.. answers.Select(a => a.Json), ActivityJson.Write(answer)] : [.. answers.Select(a => a.Json)];
        }
        catch
        {
            _live.Record = null;
            throw;
        }
        finally
        {
            SetTimer();
        }
    }

    public Task WakeAsync() => RunAsync();

    public async Task RunAsync()
    {
        await PlayAsync();
        await DeliverAsync();
        SetTimer();
    }

    public Task WatchAsync(IConversationWatcher watcher)
    {
        _watchers.Subscribe(watcher, watcher);
        return Task.CompletedTask;
    }

    public Task UnwatchAsync(IConversationWatcher watcher)
    {
        _watchers.Unsubscribe(watcher);
        return Task.CompletedTask;
    }

    private async Task PlayAsync()
    {
        var ticks = 0;
        while (true)
        {
            if (await store.NextWaitingAsync(Key) is { } waiting)
                await AnswerAsync(waiting);
            else if (_nextDue <= time.GetUtcNow() && !(_retryAt > time.GetUtcNow()) && ticks++ < TicksInARow)
                await TickAsync();
            else
                return;
        }
    }

    private async Task AnswerAsync(ActivityRow waiting)
    {
        using var scope = TurnScope.Begin(Key, _live);
        try
        {
            await runner.AnswerAsync(Key, ActivityJson.Read<Activity>(waiting.Json), waiting.At, CancellationToken.None);
            await CommitAsync(scope, waiting, deliver: true);
        }
        catch (Exception e)
        {
            _live.Record = null;
            await store.CountAttemptAsync(waiting, Attempts);
            LogTurnFailed(e, Key, waiting.Attempts);
            if (!waiting.Waiting)
                await ApologiseAsync();
        }
    }

    private async Task TickAsync()
    {
        var due = _nextDue;
        using var scope = TurnScope.Begin(Key, _live);
        try
        {
            if (_reference is null)
                throw new InvalidOperationException("A line is due in a conversation that has no reference.");
            await runner.ContinueAsync(Key, _reference, time.GetUtcNow(), CancellationToken.None);
            await CommitAsync(scope, null, deliver: true);
            // A line that is still due was not said for a reason that trying again at once will not cure.
            _retryAt = _nextDue == due ? time.GetUtcNow() + GiveUpFor : null;
        }
        catch (Exception e)
        {
            _live.Record = null;
            _retryAt = time.GetUtcNow() + RetryAfter;
            LogTickFailed(e, Key);
        }
    }

    private async Task<IReadOnlyList<ActivityRow>> CommitAsync(TurnScope scope, ActivityRow? answered, bool deliver)
    {
        await _numbering.WaitAsync();
        try
        {
            var isOwn = ConversationKey.IsWebChat(Key);
            var now = time.GetUtcNow();
            var rows = scope.Outgoing.Select((activity, i) => new ActivityRow
            {
                ConversationId = Key,
                Sequence = _last + 1 + i,
                ActivityId = activity.Id,
                Inbound = false,
                Waiting = deliver && !isOwn,
                At = now,
                Json = isOwn ? ActivityJson.WithOrder(ActivityJson.Write(activity), _last + 1 + i) : ActivityJson.Write(activity),
            }).ToList();
            await store.CommitAsync(scope, answered, rows);
            _last += rows.Count;
            if (scope.Calls.Count > 0)
            {
                _live.Record = scope.Calls.Values.Last().Record;
                _nextDue = await store.NextDueAsync(Key);
            }

            if (rows.Count > 0)
                TellWatchers();
            _typing = scope.EndsTyping;
            if (_typing)
                await ShowTypingAsync();
            return rows;
        }
        finally
        {
            _numbering.Release();
        }
    }

    private async Task DeliverAsync()
    {
        if (ConversationKey.IsWebChat(Key) || _reference is null)
            return;
        foreach (var row in await store.UndeliveredAsync(Key))
        {
            try
            {
                await channels.SendAsync(_reference, [ActivityJson.Read<Activity>(row.Json)], CancellationToken.None);
                await store.DeliveredAsync(row);
            }
            catch (Exception e)
            {
                // Order matters more than speed: the rest waits for the next wake-up, and what never arrives is given up.
                await store.CountAttemptAsync(row, limit: 20);
                LogDeliveryFailed(e, Key, row.Attempts);
                return;
            }
        }
    }

    private async Task ShowTypingAsync()
    {
        if (_reference is null)
            return;
        var typing = _reference.GetContinuationActivity().CreateReply();
        typing.Type = ActivityTypes.Typing;
        typing.Text = null;
        typing.ReplyToId = null;
        typing.Id = Guid.NewGuid().ToString("N");
        typing.Timestamp = time.GetUtcNow();
        if (ConversationKey.IsWebChat(Key))
        {
            var after = _last;
            var json = ActivityJson.WithOrder(ActivityJson.Write(typing), after + 0.5);
            await _watchers.Notify(w => w.OnPassingAsync(json, after));
            return;
        }

        try
        {
            await channels.SendAsync(_reference, [typing], CancellationToken.None);
        }
        catch (Exception e)
        {
            LogDeliveryFailed(e, Key, 1);
        }
    }

    private async Task ApologiseAsync()
    {
        if (_reference is null)
            return;
        using var scope = TurnScope.Begin(Key, _live);
        var sorry = _reference.GetContinuationActivity().CreateReply("Something went wrong on our side while answering this. Nothing before it was lost. Please send it once more; if it happens again, tell your trainer.");
        sorry.ReplyToId = null;
        sorry.Id = Guid.NewGuid().ToString("N");
        sorry.Timestamp = time.GetUtcNow();
        scope.Outgoing.Add(sorry);
        await CommitAsync(scope, null, deliver: true);
    }

    private async Task KeepReferenceAsync(Activity arrived)
    {
        var reference = arrived.GetConversationReference();
        reference.ActivityId = null;
        var json = ActivityJson.Write(reference);
        if (_reference is not null && ActivityJson.Write(_reference) == json)
            return;
        await store.CreateAsync(new ConversationRow { Id = Key, UserId = arrived.From?.Id ?? "", ChannelId = arrived.ChannelId ?? "", CreatedAt = time.GetUtcNow() });
        await store.SaveReferenceAsync(Key, json);
        _reference = reference;
    }

    private void TellWatchers()
    {
        var upTo = _last;
        _watchers.Notify(w => w.OnActivitiesAsync(upTo)).Ignore();
    }

    private void SetTimer()
    {
        _timer?.Dispose();
        _timer = null;
        if (_nextDue is not { } due)
            return;

        var now = time.GetUtcNow();
        if (_retryAt > due)
            due = _retryAt.Value;
        var wait = due - now;
        if (_typing && wait > TypingEvery)
            wait = TypingEvery;
        // Timers run up to a millisecond early and refuse to wait less than nothing.
        var wakeUp = wait + TimeSpan.FromMilliseconds(1);
        _timer = this.RegisterGrainTimer(OnTimerAsync, new GrainTimerCreationOptions(wakeUp > TimeSpan.Zero ? wakeUp : TimeSpan.Zero, Timeout.InfiniteTimeSpan) { KeepAlive = true });
    }

    private async Task OnTimerAsync(CancellationToken cancellationToken)
    {
        var wait = _nextDue - time.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            if (_typing && wait > TypingWorthShowing)
                await ShowTypingAsync();
            SetTimer();
            return;
        }

        await RunAsync();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of {Conversation} failed (try {Attempt})")]
    private partial void LogTurnFailed(Exception exception, string conversation, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "A line of {Conversation} could not be said; trying again")]
    private partial void LogTickFailed(Exception exception, string conversation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel of {Conversation} did not take an activity (try {Attempt})")]
    private partial void LogDeliveryFailed(Exception exception, string conversation, int attempt);
}
