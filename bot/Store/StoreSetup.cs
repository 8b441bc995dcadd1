using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Settings;

namespace PracticeCaller.Bot.Store;

/// <summary>Adds the store and brings the database to the shape that this version needs.</summary>
internal static class StoreSetup
{
    public static IServiceCollection AddStore(this IServiceCollection services)
    {
        services.AddSingleton<DataFolder>();
        services.AddPooledDbContextFactory<PracticeDb>((provider, options) =>
            options.UseSqlite(new SqliteConnectionStringBuilder
            {
                DataSource = provider.GetRequiredService<DataFolder>().File("practice.db"),
                // Seconds to wait while another conversation writes.
                DefaultTimeout = 30,
            }.ToString()));
        services.AddSingleton<ConversationStore>();
        return services;
    }

    /// <summary>Applies what is missing. Throws when the file is no database or belongs to a newer version.</summary>
    public static async Task MigrateStoreAsync(this IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync();
        var onShare = "delete".Equals(services.GetRequiredService<IConfiguration>()["Data:Journal"], StringComparison.OrdinalIgnoreCase);
        if (onShare)
            await UseRollbackJournalAsync(services.GetRequiredService<DataFolder>().File("practice.db"));
        await db.Database.MigrateAsync();
        // Readers do not wait for the writer; survives a killed process.
        if (!onShare)
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;");
    }

    // A write-ahead log needs memory shared between readers and writer, which a network share does not have. A new database would begin with
    // such a log, so the file is made here; an old one is changed back.
    private static async Task UseRollbackJournalAsync(string file)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=DELETE;";
        await command.ExecuteScalarAsync();
    }
}
