namespace Microsoft.Bot.Builder;

/// <summary>Keeps state between turns.</summary>
public interface IStorage
{
    /// <summary>The items of these keys; a key without an item is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items. One that is an <see cref="IStoreItem"/> is only written over the version it was read from.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items; a key without an item is passed over.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
