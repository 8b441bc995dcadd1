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
        await db.Database.MigrateAsync();
        // Readers do not wait for the writer; survives a killed process.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;");
    }
}
