using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Newtonsoft.Json;

namespace PracticeCaller.Dropins.Tests;

public class StateTests
{
    private readonly MemoryStorage _storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Storage_StaleETag_IsRefused()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "one" } }, Token);
        var mine = await Read("k");
        var theirs = await Read("k");
        theirs.Text = "theirs";
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = theirs }, Token);

        mine.Text = "mine";
        await Assert.ThrowsAnyAsync<Exception>(() => _storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }, Token));
        Assert.Equal("theirs", (await Read("k")).Text);

        mine.ETag = "*";
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }, Token);
        Assert.Equal("mine", (await Read("k")).Text);
    }

    [Fact]
    public async Task Storage_Conflict_WritesNothingOfTheBatch()
    {
        Backing.DropinOnly("The official storage writes what comes before the conflict.");
        await _storage.WriteAsync(new Dictionary<string, object> { ["b"] = new Note { Text = "b" } }, Token);
        var stale = new Note { Text = "stale", ETag = "long ago" };
        await Assert.ThrowsAnyAsync<Exception>(() => _storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Note { Text = "a" }, ["b"] = stale }, Token));
        Assert.Empty(await _storage.ReadAsync(["a"], Token));
    }

    [Fact]
    public async Task Storage_Item_IsACopy()
    {
        var item = new Note { Text = "before" };
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = item }, Token);
        item.Text = "after";
        Assert.Equal("before", (await Read("k")).Text);
    }

    [Fact]
    public async Task Storage_Deleted_IsGone()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note() }, Token);
        await _storage.DeleteAsync(["k", "never"], Token);
        Assert.Empty(await _storage.ReadAsync(["k"], Token));
    }

    [Fact]
    public async Task BotState_CountsOverTurns()
    {
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<Counter>("count");
        await new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), async (turn, token) =>
            {
                var counter = await count.GetAsync(turn, () => new Counter(), token);
                counter.Value++;
                await turn.SendActivityAsync($"{counter.Value}", cancellationToken: token);
            })
            .Test("x", "1").Test("x", "2").Test("x", "3")
            .StartTestAsync();
    }

    [Fact]
    public async Task BotState_TwoTurnsAtOnce_TheSecondToSaveIsRefused()
    {
        Backing.DropinOnly("The official bot state carries no version, and loses the first update silently.");
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<Counter>("count");
        using var first = Turn();
        using var second = Turn();
        (await count.GetAsync(first, () => new Counter(), Token)).Value++;
        await state.SaveChangesAsync(first, false, Token);
        using var third = Turn();
        (await count.GetAsync(second, () => new Counter(), Token)).Value++;
        (await count.GetAsync(third, () => new Counter(), Token)).Value++;
        await state.SaveChangesAsync(third, false, Token);
        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(second, false, Token));
    }

    [Fact]
    public async Task BotState_SavedTwiceInATurn_IsNoConflict()
    {
        var state = new UserState(_storage);
        var count = state.CreateProperty<Counter>("count");
        using var turn = Turn();
        var counter = await count.GetAsync(turn, () => new Counter(), Token);
        for (var i = 1; i <= 3; i++)
        {
            counter.Value = i;
            await state.SaveChangesAsync(turn, false, Token);
        }

        using var next = Turn();
        Assert.Equal(3, (await count.GetAsync(next, () => new Counter(), Token)).Value);
    }

    [Fact]
    public async Task BotState_Unchanged_IsNotWritten()
    {
        var storage = new CountingStorage();
        var state = new ConversationState(storage);
        var count = state.CreateProperty<Counter>("count");
        using (var turn = Turn())
        {
            await count.SetAsync(turn, new Counter(), Token);
            await state.SaveChangesAsync(turn, false, Token);
        }

        using (var turn = Turn())
        {
            await count.GetAsync(turn, () => new Counter(), Token);
            await state.SaveChangesAsync(turn, false, Token);
        }

        Assert.Equal(1, storage.Writes);
    }

    [Fact]
    public async Task BotState_ClearAndDelete()
    {
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<Counter>("count");
        using (var turn = Turn())
        {
            await count.SetAsync(turn, new Counter { Value = 7 }, Token);
            await state.SaveChangesAsync(turn, false, Token);
            await state.ClearStateAsync(turn, Token);
            await state.SaveChangesAsync(turn, true, Token);
        }

        using (var turn = Turn())
            Assert.Null(await count.GetAsync(turn, null, Token));
        using (var turn = Turn())
            await state.DeleteAsync(turn, Token);
        Assert.Empty(await _storage.ReadAsync(["test/conversations/Convo1"], Token));
    }

    [Fact]
    public async Task BotState_StorageOfPlainContracts_GivesTypedValues()
    {
        var state = new ConversationState(new MemoryStorage(new JsonSerializer()));
        var count = state.CreateProperty<Counter>("count");
        await new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), async (turn, token) =>
            {
                var counter = await count.GetAsync(turn, () => new Counter(), token);
                counter.Value++;
                await turn.SendActivityAsync($"{counter.Value}", cancellationToken: token);
            })
            .Test("x", "1").Test("x", "2")
            .StartTestAsync();
    }

    private static TurnContext Turn()
    {
        var adapter = new TestAdapter();
        return new TurnContext(adapter, adapter.MakeActivity("x"));
    }

    private async Task<Note> Read(string key) => (Note)(await _storage.ReadAsync([key], Token))[key];

    private sealed class Counter
    {
        public int Value { get; set; }
    }

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);
    }
}
