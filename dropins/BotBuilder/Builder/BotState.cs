using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>State that is read once a turn, changed in memory and written when it has changed.</summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>State in a storage.</summary>
    /// <param name="storage">Where it is kept.</param>
    /// <param name="contextServiceKey">Where it waits in the turn state.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>Names a property and answers what reads and writes it.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(nameof(name));
        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, once a turn unless forced.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) != null && !force)
            return;

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = new CachedState(StateBag.From(stored));
    }

    /// <summary>Writes the state when it has changed, or when forced.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = Cached(turnContext);
        if (cached == null || !(force || cached.IsChanged))
            return;

        await _storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State }, cancellationToken).ConfigureAwait(false);
        cached.MarkWritten();
    }

    /// <summary>Empties the state in memory; the storage follows on the next save.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) is { } cached)
            cached.State.Clear();
        else
            turnContext.TurnState[_contextServiceKey] = new CachedState(new StateBag { ETag = "*" });
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state in the storage and in memory.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The state as JSON; null before it was read.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Cached(turnContext) is { } cached ? JToken.FromObject(cached.State) : null;
    }

    /// <summary>Which item of the storage belongs to this turn.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A property of the loaded state.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = Loaded(turnContext, propertyName);
        var value = state[propertyName];
        if (value is null or T)
            return Task.FromResult((T)value);

        // A storage that writes plain contracts gives JSON back; the typed copy takes its place, so that changes to it are seen.
        var typed = (value as JToken ?? JToken.FromObject(value)).ToObject<T>();
        state[propertyName] = typed;
        return Task.FromResult(typed);
    }

    /// <summary>Takes a property out of the loaded state.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the loaded state.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    private CachedState Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedState>(_contextServiceKey);

    private StateBag Loaded(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (string.IsNullOrWhiteSpace(propertyName))
            throw new ArgumentNullException(nameof(propertyName));
        return Cached(turnContext)?.State ?? throw new InvalidOperationException($"{GetType().Name} has not been loaded in this turn.");
    }

    private sealed class CachedState(StateBag state)
    {
        private string _written = Print(state);

        public StateBag State { get; } = state;

        public bool IsChanged => _written != Print(State);

        public void MarkWritten() => _written = Print(State);

        private static string Print(StateBag state) => JsonConvert.SerializeObject(state);
    }

    private sealed class BotStatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name { get; } = name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            if (botState.Loaded(turnContext, Name).TryGetValue(Name, out var value) && value != null)
                return await botState.GetPropertyValueAsync<T>(turnContext, Name, cancellationToken).ConfigureAwait(false);
            if (defaultValueFactory == null)
                return default;

            var created = defaultValueFactory();
            await SetAsync(turnContext, created, cancellationToken).ConfigureAwait(false);
            return created;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await botState.DeletePropertyValueAsync(turnContext, Name, cancellationToken).ConfigureAwait(false);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await botState.SetPropertyValueAsync(turnContext, Name, value, cancellationToken).ConfigureAwait(false);
        }
    }
}
