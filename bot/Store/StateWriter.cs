using Microsoft.EntityFrameworkCore;

namespace PracticeCaller.Bot.Store;

/// <summary>Writes bot state only over the version it was read at.</summary>
internal static class StateWriter
{
    /// <summary>Plans a write.</summary>
    /// <param name="db">The context that will save it.</param>
    /// <param name="next">The new state.</param>
    /// <param name="readAt">The version in the database when it was read; null when there was none.</param>
    public static void Put(PracticeDb db, StateRow next, long? readAt)
    {
        if (readAt is null)
        {
            db.States.Add(next);
            return;
        }

        var tracked = db.States.Local.FirstOrDefault(s => s.Key == next.Key);
        if (tracked is null)
        {
            tracked = new StateRow { Key = next.Key, Json = "", Version = readAt.Value };
            db.States.Attach(tracked);
        }

        db.Entry(tracked).Property(s => s.Version).OriginalValue = readAt.Value;
        tracked.Json = next.Json;
        tracked.Version = next.Version;
    }

    /// <summary>Saves, and names a conflict for what it is.</summary>
    public static async Task SaveAsync(PracticeDb db, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            throw new EtagConflictException(conflict.Entries.Select(e => e.Entity).OfType<StateRow>().FirstOrDefault()?.Key ?? "call");
        }
        catch (DbUpdateException failed) when (failed.InnerException is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 19 } && failed.Entries.Any(e => e.Entity is StateRow))
        {
            throw new EtagConflictException(failed.Entries.Select(e => e.Entity).OfType<StateRow>().First().Key);
        }
    }
}
