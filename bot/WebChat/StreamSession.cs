using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using Orleans.Runtime;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;

namespace PracticeCaller.Bot.WebChat;

/// <summary>
/// One open socket. News from the grain only says that there is something new: what is sent is read from the store after the socket's own
/// watermark, so that nothing is lost, doubled or out of order, whatever the news do.
/// </summary>
internal sealed class StreamSession(WebSocket socket, string conversationId, long watermark, IGrainFactory grains, ConversationStore store, TimeProvider time) : IConversationWatcher
{
    private const int Batch = 200;
    private static readonly TimeSpan WatchAgain = ConversationGrain.WatchFor / 3;

    private readonly Channel<Passing?> _news = Channel.CreateBounded<Passing?>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
    private long _watermark = watermark;

    /// <inheritdoc />
    public Task OnActivitiesAsync(long upTo)
    {
        _news.Writer.TryWrite(null);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnPassingAsync(string activity, long after)
    {
        _news.Writer.TryWrite(new(activity, after));
        return Task.CompletedTask;
    }

    /// <summary>Serves the socket until one side closes it.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var grain = grains.GetGrain<IConversationGrain>(ConversationKey.WebChat(conversationId));
        var self = grains.CreateObjectReference<IConversationWatcher>(this);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        try
        {
            await grain.WatchAsync(self);
            var listening = ListenAsync(end);
            using var again = new PeriodicTimer(WatchAgain, time);
            await Task.WhenAll(SpeakAsync(end.Token), StayAsync(grain, self, again, end.Token), listening);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // The client went away or the app is stopping: both are how a socket ends.
        }
        finally
        {
            await end.CancelAsync();
            await LeaveAsync(grain, self);
            await CloseAsync();
        }
    }

    private async Task SpeakAsync(CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken);
        await foreach (var news in _news.Reader.ReadAllAsync(cancellationToken))
        {
            await CatchUpAsync(cancellationToken);
            // Dots that come after the line they announce would stand for seconds although the caller has finished.
            if (news is not null && news.After >= _watermark)
                await SendAsync(ActivitySet.Of([news.Activity], _watermark), cancellationToken);
        }
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await store.SinceAsync(ConversationKey.WebChat(conversationId), _watermark, Batch, cancellationToken);
            if (rows.Count == 0)
                return;
            _watermark = rows[^1].Sequence;
            await SendAsync(ActivitySet.Of(rows.Select(r => r.Json), _watermark), cancellationToken);
        }
    }

    private static async Task StayAsync(IConversationGrain grain, IConversationWatcher self, PeriodicTimer again, CancellationToken cancellationToken)
    {
        while (await again.WaitForNextTickAsync(cancellationToken))
            await grain.WatchAsync(self);
    }

    private async Task ListenAsync(CancellationTokenSource end)
    {
        // The client sends empty frames to stay connected; anything else is not expected and not read.
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, end.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (WebSocketException)
        {
            // Gone without a goodbye.
        }

        await end.CancelAsync();
    }

    private async Task LeaveAsync(IConversationGrain grain, IConversationWatcher self)
    {
        try
        {
            await grain.UnwatchAsync(self);
        }
        catch (Exception e) when (e is OrleansException or TimeoutException or OperationCanceledException)
        {
            // A stopping silo forgets its watchers by itself.
        }

        grains.DeleteObjectReference<IConversationWatcher>(self);
        // The object reference alone is weak.
        GC.KeepAlive(this);
    }

    private Task SendAsync(string set, CancellationToken cancellationToken) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(set), WebSocketMessageType.Text, endOfMessage: true, cancellationToken).WaitAsync(TimeSpan.FromSeconds(30), cancellationToken);

    private async Task CloseAsync()
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "Please connect again.", soon.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // Closing is a courtesy.
        }
    }

    /// <param name="Activity">To be shown and forgotten.</param>
    /// <param name="After">The last activity there was when it was made.</param>
    private sealed record Passing(string Activity, long After);
}
