using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace PracticeCaller.Bot.Store;

/// <summary>
/// Bot Framework state in the database. Every state carries the version it was read at, and a write over another version is
/// refused with <see cref="EtagConflictException"/>; within a turn writes wait for the turn's transaction.
/// </summary>
internal sealed class ConversationStorage(IDbContextFactory<PracticeDb> databases) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        var scope = TurnScope.Current;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var key in keys)
        {
            var name = Name(scope, key);
            if (scope is not null && scope.States.TryGetValue(name, out var staged))
            {
                if (staged is not null)
                    found[key] = StateJson.Read(staged.Json, Print(staged.Version));
                continue;
            }

            var row = await db.States.AsNoTracking().SingleOrDefaultAsync(s => s.Key == name, cancellationToken);
            scope?.StateVersions[name] = row?.Version;
            if (row is not null)
                found[key] = StateJson.Read(row.Json, Print(row.Version));
        }

        return found;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var scope = TurnScope.Current;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        List<(IStoreItem Item, StateRow Row)> written = [];
        foreach (var (key, item) in changes)
        {
            var name = Name(scope, key);
            var row = await NextAsync(db, scope, name, item, cancellationToken);
            if (item is IStoreItem versioned)
                written.Add((versioned, row));
            if (scope is not null)
                scope.States[name] = row;
        }

        if (scope is null)
            await StateWriter.SaveAsync(db, cancellationToken);
        foreach (var (item, row) in written)
            item.ETag = Print(row.Version);
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var scope = TurnScope.Current;
        foreach (var key in keys)
        {
            var name = Name(scope, key);
            if (scope is not null)
            {
                scope.States[name] = null;
                continue;
            }

            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.States.Where(s => s.Key == name).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private static async Task<StateRow> NextAsync(PracticeDb db, TurnScope? scope, string name, object item, CancellationToken cancellationToken)
    {
        var json = StateJson.Write(item);
        var etag = (item as IStoreItem)?.ETag;
        StateRow? staged = null;
        var isStaged = scope is not null && scope.States.TryGetValue(name, out staged);
        if (isStaged)
            return new StateRow { Key = name, Json = json, Version = (staged?.Version ?? 0) + 1 };

        var stored = await db.States.SingleOrDefaultAsync(s => s.Key == name, cancellationToken);
        if (stored is not null && etag != "*" && etag != Print(stored.Version))
            throw new EtagConflictException(name);
        if (stored is null && etag is not null and not "*")
            throw new EtagConflictException(name);

        var next = new StateRow { Key = name, Json = json, Version = (stored?.Version ?? 0) + 1 };
        scope?.StateVersions[name] = stored?.Version;
        if (scope is null)
            StateWriter.Put(db, next, stored?.Version);
        return next;
    }

    // Two doors may know a conversation by the same id; their states must not meet.
    private static string Name(TurnScope? scope, string key) => scope is null ? key : $"{scope.ConversationId}|{key}";

    private static string Print(long version) => version.ToString(CultureInfo.InvariantCulture);
}
