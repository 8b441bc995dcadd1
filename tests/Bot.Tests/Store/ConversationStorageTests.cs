using Microsoft.Bot.Builder.Dialogs;
using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Store;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Bot.Tests.Store;

public sealed class ConversationStorageTests(StoreFixture store) : IClassFixture<StoreFixture>
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task TheModel_HasNoChangeWithoutAMigration()
    {
        await using var db = await store.Databases.CreateDbContextAsync();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task AState_ComesBackAsItWas()
    {
        var dialogs = new DialogState([new DialogInstance { Id = "main", State = new Dictionary<string, object> { ["options"] = new CallChoice("roaming-bill", CallMode.Exam), ["stepIndex"] = 2, ["again"] = new CallRetry("c1", 3), ["over"] = new CallOver("c1", "notes"), ["shift"] = new Shift("s1", ulong.MaxValue, CallMode.Exam, ["a", "b", "c"], 2, ["c1"]), ["place"] = new CallChoice("b", CallMode.Exam, Seed: ulong.MaxValue, Shift: new ShiftPlace("s1", 2, 3)), ["dialogs"] = new DialogState([new DialogInstance { Id = "prompt", State = new Dictionary<string, object> { ["options"] = new PromptOptions() } }]) } }]);
        await WriteAsync(new StoredState { ["DialogState"] = dialogs, ["welcomed"] = true, ["text"] = "2026-11-22T10:00:00Z", ["nothing"] = null!, ["big"] = 5_000_000_000L, ["half"] = 0.5 });

        var read = await ReadAsync();
        var main = Assert.Single(Assert.IsType<DialogState>(read["DialogState"]).DialogStack);
        Assert.Equal(new CallChoice("roaming-bill", CallMode.Exam), main.State["options"]);
        Assert.Equal(2, main.State["stepIndex"]);
        Assert.Equal(new CallRetry("c1", 3), main.State["again"]);
        Assert.Equal(new CallOver("c1", "notes"), main.State["over"]);
        Assert.Equal(new CallChoice("b", CallMode.Exam, Seed: ulong.MaxValue, Shift: new ShiftPlace("s1", 2, 3)), main.State["place"]);
        var shift = Assert.IsType<Shift>(main.State["shift"]);
        Assert.Equal(("s1", ulong.MaxValue, CallMode.Exam, "b", "c1", false), (shift.Id, shift.Seed, shift.Mode, shift.ScenarioId, Assert.Single(shift.CallIds), shift.IsOver));
        Assert.IsType<PromptOptions>(Assert.IsType<DialogState>(main.State["dialogs"]).DialogStack[0].State["options"]);
        Assert.Equal((true, "2026-11-22T10:00:00Z", 5_000_000_000L, 0.5), (read["welcomed"], read["text"], read["big"], read["half"]));
        Assert.Null(read["nothing"]);
    }

    [Fact]
    public async Task AStateOfAnUnknownType_IsRefused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => WriteAsync(new StoredState { ["file"] = new FileInfo("x") }));

    [Fact]
    public async Task OfTwoWriters_TheSecondIsRefused()
    {
        await WriteAsync(new StoredState { ["count"] = 1 });
        var first = await ReadAsync();
        var second = await ReadAsync();
        first["count"] = 2;
        await WriteAsync(first);
        second["count"] = 3;
        await Assert.ThrowsAsync<EtagConflictException>(() => WriteAsync(second));
        Assert.Equal(2, (await ReadAsync())["count"]);
    }

    [Fact]
    public async Task OfTwoFirstWriters_TheSecondIsRefused()
    {
        await WriteAsync(new StoredState { ["count"] = 1 });
        await Assert.ThrowsAsync<EtagConflictException>(() => WriteAsync(new StoredState { ["count"] = 2 }));
        await WriteAsync(new StoredState { ["count"] = 3, ETag = "*" });
        Assert.Equal(3, (await ReadAsync())["count"]);
    }

    [Fact]
    public async Task AWrittenState_CanBeWrittenAgain()
    {
        var state = new StoredState { ["count"] = 1 };
        await WriteAsync(state);
        state["count"] = 2;
        await WriteAsync(state);
        Assert.Equal(2, (await ReadAsync())["count"]);
        await store.Storage.DeleteAsync([_key]);
        Assert.Empty(await store.Storage.ReadAsync([_key]));
    }

    [Fact]
    public async Task FiftyIncrementsAtOnce_EndAtFifty()
    {
        await WriteAsync(new StoredState { ["count"] = 0 });
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(IncrementAsync)));
        Assert.Equal(50, (await ReadAsync())["count"]);
    }

    [Fact]
    public async Task WithinATurn_NothingIsWrittenBeforeTheTurnIs()
    {
        var key = $"webchat:{_key}";
        using (var scope = TurnScope.Begin(key, new LiveCall()))
        {
            await WriteAsync(new StoredState { ["count"] = 1 });
            Assert.Equal(1, (await ReadAsync())["count"]);
        }

        using (var scope = TurnScope.Begin(key, new LiveCall()))
        {
            Assert.Empty(await store.Storage.ReadAsync([_key]));
            await WriteAsync(new StoredState { ["count"] = 2 });
            await store.Conversations.CommitAsync(scope, null, []);
        }

        using (var scope = TurnScope.Begin(key, new LiveCall()))
        {
            var state = await ReadAsync();
            Assert.Equal(2, state["count"]);
            state["count"] = 3;
            await WriteAsync(state);
            state["count"] = 4;
            await WriteAsync(state);
            await store.Conversations.CommitAsync(scope, null, []);
        }

        using (TurnScope.Begin(key, new LiveCall()))
            Assert.Equal(4, (await ReadAsync())["count"]);
    }

    [Fact]
    public async Task OfTwoTurnsAtOnce_TheSecondIsWhollyRefused()
    {
        var key = $"webchat:{_key}";
        async Task<TurnScope> TurnAsync(int count)
        {
            var scope = TurnScope.Begin(key, new LiveCall());
            await WriteAsync(new StoredState { ["count"] = count });
            return scope;
        }

        // Each in a flow of its own, as the ambient turn demands.
        var first = await Task.Run(() => TurnAsync(1));
        var second = await Task.Run(() => TurnAsync(2));
        await store.Conversations.CommitAsync(first, null, []);
        var line = new ActivityRow { ConversationId = key, Sequence = 1, ActivityId = "a", Inbound = false, Waiting = false, At = DateTimeOffset.UtcNow, Json = "{}" };
        await Assert.ThrowsAsync<EtagConflictException>(() => store.Conversations.CommitAsync(second, null, [line]));
        Assert.Empty(await store.Conversations.SinceAsync(key, 0, 10));
    }

    private async Task IncrementAsync()
    {
        while (true)
        {
            var state = await ReadAsync();
            state["count"] = (int)state["count"] + 1;
            try
            {
                await WriteAsync(state);
                return;
            }
            catch (EtagConflictException)
            {
                // Read again, count again.
            }
        }
    }

    private Task WriteAsync(StoredState state) => store.Storage.WriteAsync(new Dictionary<string, object> { [_key] = state });

    private async Task<StoredState> ReadAsync() => (StoredState)(await store.Storage.ReadAsync([_key]))[_key];
}
