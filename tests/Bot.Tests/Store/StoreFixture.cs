using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Store;

/// <summary>An empty database with its tables.</summary>
public sealed class StoreFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-store-").FullName;
    private ServiceProvider _services = null!;

    public IDbContextFactory<PracticeDb> Databases => _services.GetRequiredService<IDbContextFactory<PracticeDb>>();

    public ConversationStore Conversations => _services.GetRequiredService<ConversationStore>();

    internal ConversationStorage Storage => new(Databases);

    public async ValueTask InitializeAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = _folder }).Build();
        _services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System).AddStore().BuildServiceProvider();
        await _services.MigrateStoreAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        TempFolder.Delete(_folder);
    }
}
