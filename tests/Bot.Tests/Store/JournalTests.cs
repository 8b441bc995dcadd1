using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Store;

/// <summary>A network share has no memory that readers and writer share, so a database there must not have a write-ahead log, from its first byte on.</summary>
public sealed class JournalTests
{
    [Theory]
    [InlineData("delete", "delete")]
    [InlineData("wal", "wal")]
    [InlineData("", "wal")]
    public async Task TheDatabase_HasTheJournalOfTheSetting(string setting, string journal)
    {
        await using var host = new JournalHost(setting);
        var line = await host.BeginAsync();
        await line.UntilAsync(activities => activities.Count > 0);
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(host.Folder, "practice.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode;";
        Assert.Equal(journal, await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        Assert.Equal(journal == "wal", File.Exists(Path.Combine(host.Folder, "practice.db-wal")));
    }

    private sealed class JournalHost(string setting) : BotHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Data:Journal", setting);
        }
    }
}
