using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps state in memory: for tests and for trying things out. Items are copies, so a change counts only once it is written.</summary>
public class MemoryStorage : IStorage
{
    // Type names are safe here and only here: this JSON never leaves the process, so nobody else can have written it.
    private static readonly JsonSerializer _withTypeNames = new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null };

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly JsonSerializer _serializer;
    private long _version;

    /// <summary>An empty storage.</summary>
    /// <param name="jsonSerializer">How items are copied; null for copies that keep their types.</param>
    /// <param name="dictionary">Items that are already there.</param>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? _withTypeNames;
        foreach (var (key, json) in dictionary ?? [])
            _entries[key] = new Entry(json, NextVersion(), false);
    }

    /// <summary>A storage with items that are already there.</summary>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(null, dictionary)
    {
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        IDictionary<string, object> items = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (!_entries.TryGetValue(key, out var entry))
                    continue;
                var item = entry.IsState ? entry.Json.ToObject<StateBag>(_serializer) : entry.Json.ToObject<object>(_serializer);
                if (item is IStoreItem versioned)
                    versioned.ETag = entry.ETag;
                items[key] = item;
            }
        }

        return Task.FromResult(items);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An item was written by somebody else since it was read.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            // All versions first, so that a conflict leaves nothing half written.
            foreach (var (key, item) in changes)
            {
                if (item is IStoreItem { ETag: not "*" } versioned && _entries.TryGetValue(key, out var stored) && stored.ETag != versioned.ETag)
                    throw new ArgumentException($"Etag conflict on '{key}': written over version '{versioned.ETag}', stored is '{stored.ETag}'. Read the item again and repeat the change.", nameof(changes));
            }

            foreach (var (key, item) in changes)
            {
                var version = NextVersion();
                _entries[key] = new Entry(JToken.FromObject(item, _serializer), version, item is StateBag);
                if (item is IStoreItem written)
                    written.ETag = version;
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _entries.Remove(key);
        }

        return Task.CompletedTask;
    }

    private string NextVersion() => (_version++).ToString(CultureInfo.InvariantCulture);

    private sealed record Entry(JToken Json, string ETag, bool IsState);
}
