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
    private ChannelDelivery _delivery = null!;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _last = await store.LastSequenceAsync(Key, cancellationToken);
        _nextDue = await store.NextDueAsync(Key, cancellationToken);
        if ((await store.FindAsync(Key, cancellationToken))?.Reference is { } reference)
            _reference = ActivityJson.Read<ConversationReference>(reference);
        _delivery = new ChannelDelivery(Key, store, channels, time, logger);
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

        // An invoke has its own answer, which is not kept; only messages are recognised when they come twice.
        var isKept = asked.Type != ActivityTypes.Invoke;
        asked.Id ??= Guid.NewGuid().ToString("N");
        if (isKept && await store.KnownAsync(Key, asked.Id, null) is { } known)
            return [.. await store.AnswersAsync(Key, known)];
        try
        {
            var answers = await AnswerAtOnceAsync(asked, isKept);
            for (var tick = 0; isKept && tick < TicksInARow && _nextDue <= time.GetUtcNow() && await TickAsync(asked.Id) is { Count: > 0 } lines; tick++)
                answers.AddRange(lines.Select(line => line.Json));
            return [.. answers];
        }
        catch
        {
            _live.Record = null;
            throw;
        }
        finally
        {
            Deliver();
            SetTimer();
        }
    }

    public async Task RunAsync()
    {
        await PlayAsync();
        Deliver();
        SetTimer();
    }

    public async Task DeliverAsync()
    {
        if (ConversationKey.IsWebChat(Key) || _reference is null)
            return;
        await _delivery.RunAsync(_reference, () => _typing);
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
            await CommitAsync(scope, waiting);
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

    private async Task<List<string>> AnswerAtOnceAsync(Activity asked, bool isKept)
    {
        var now = time.GetUtcNow();
        using var scope = TurnScope.Begin(Key, _live);
        await runner.AnswerAsync(Key, asked, now, CancellationToken.None);
        var kept = !isKept ? null : new ActivityRow { ConversationId = Key, Sequence = 0, ActivityId = asked.Id, Inbound = true, Waiting = false, At = now, Json = ActivityJson.Write(asked) };
        // Who invokes waits for one answer; what else there is to say goes to the channel like everything else.
        var waits = asked.DeliveryMode == DeliveryModes.ExpectReplies;
        var answers = await CommitAsync(scope, kept, waits ? asked.Id : null);
        List<string> all = waits ? [.. answers.Select(answer => answer.Json)] : [];
        if (scope.Answer is { } answer)
            all.Add(ActivityJson.Write(answer));
        return all;
    }

    /// <param name="answering">The activity whose sender waits for these lines; null when they go to the channel.</param>
    private async Task<IReadOnlyList<ActivityRow>> TickAsync(string? answering = null)
    {
        var due = _nextDue;
        using var scope = TurnScope.Begin(Key, _live);
        try
        {
            if (_reference is null)
                throw new InvalidOperationException("A line is due in a conversation that has no reference.");
            await runner.ContinueAsync(Key, _reference, time.GetUtcNow(), CancellationToken.None);
            var lines = await CommitAsync(scope, null, answering);
            // A line that is still due was not said for a reason that trying again at once will not cure.
            _retryAt = _nextDue == due ? time.GetUtcNow() + GiveUpFor : null;
            return lines;
        }
        catch (Exception e)
        {
            _live.Record = null;
            _retryAt = time.GetUtcNow() + RetryAfter;
            LogTickFailed(e, Key);
            return [];
        }
    }

    /// <param name="scope">What the turn wants to keep.</param>
    /// <param name="answered">The activity that was answered: one that waited, or (without a number) one that is kept only now; null for none.</param>
    /// <param name="answering">The activity whose sender waits for the answers; null when they go to the channel.</param>
    private async Task<IReadOnlyList<ActivityRow>> CommitAsync(TurnScope scope, ActivityRow? answered, string? answering = null)
    {
        await _numbering.WaitAsync();
        try
        {
            var isOwn = ConversationKey.IsWebChat(Key);
            var now = time.GetUtcNow();
            var last = _last;
            if (answered is { Sequence: 0 })
                answered.Sequence = ++last;
            var rows = scope.Outgoing.Select(activity =>
            {
                if (answering is not null)
                    activity.ReplyToId = answering;
                var sequence = ++last;
                return new ActivityRow
                {
                    ConversationId = Key,
                    Sequence = sequence,
                    ActivityId = activity.Id,
                    Inbound = false,
                    Waiting = answering is null && !isOwn,
                    At = now,
                    Json = isOwn ? ActivityJson.WithOrder(ActivityJson.Write(activity), sequence) : ActivityJson.Write(activity),
                };
            }).ToList();
            await store.CommitAsync(scope, answered, rows);
            _last = last;
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

    // Not awaited: a channel that is slow to take something must hold up no turn.
    private void Deliver() => _ = this.AsReference<IConversationGrain>().DeliverAsync();

    private async Task ShowTypingAsync()
    {
        if (_reference is null)
            return;
        if (!ConversationKey.IsWebChat(Key))
        {
            Deliver();
            return;
        }

        var after = _last;
        var json = ActivityJson.WithOrder(ActivityJson.Write(Typing.Of(_reference, time.GetUtcNow())), after + 0.5);
        await _watchers.Notify(w => w.OnPassingAsync(json, after));
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
        await CommitAsync(scope, null);
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
        var now = time.GetUtcNow();
        var due = _retryAt > _nextDue ? _retryAt : _nextDue;
        if (due is not null && _typing && due - now > TypingEvery)
            due = now + TypingEvery;
        if (_delivery.NextTry is { } again && again > now && !(due < again))
            due = again;
        if (due is not { } at)
            return;
        // Timers run up to a millisecond early and refuse to wait less than nothing.
        var wakeUp = at - now + TimeSpan.FromMilliseconds(1);
        _timer = this.RegisterGrainTimer(OnTimerAsync, new GrainTimerCreationOptions(wakeUp > TimeSpan.Zero ? wakeUp : TimeSpan.Zero, Timeout.InfiniteTimeSpan) { KeepAlive = true });
    }

    private async Task OnTimerAsync(CancellationToken cancellationToken)
    {
        var wait = _nextDue - time.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            if (_typing && wait > TypingWorthShowing)
                await ShowTypingAsync();
            else if (_delivery.NextTry <= time.GetUtcNow())
                Deliver();
            SetTimer();
            return;
        }

        await RunAsync();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of {Conversation} failed (try {Attempt})")]
    private partial void LogTurnFailed(Exception exception, string conversation, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "A line of {Conversation} could not be said; trying again")]
    private partial void LogTickFailed(Exception exception, string conversation);
}
