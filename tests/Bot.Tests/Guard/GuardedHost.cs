using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Channels;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>The bot in Production with a registration, behind real HTTP, before a Bot Connector and a channel of the tests' own.</summary>
public sealed class GuardedHost : BotHost, IAsyncLifetime
{
    /// <summary>Signs tokens.</summary>
    public FakeConnector Connector { get; } = new();

    /// <summary>Where the bot answers.</summary>
    public FakeChannel Channel { get; } = new();

    /// <summary>The bot's clock.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Where the bot listens.</summary>
    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Connector.InitializeAsync();
        await Channel.InitializeAsync();
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    /// <summary>True when the bot has ever heard of a conversation.</summary>
    public async Task<bool> HasHeardOfAsync(string channelId, string conversationId) =>
        await Services.GetRequiredService<ConversationStore>().LastSequenceAsync(ConversationKey.Channel(channelId, conversationId)) > 0;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
        builder.UseSetting("MicrosoftAppId", FakeConnector.AppId);
        builder.UseSetting("MicrosoftAppPassword", "not a secret");
        builder.UseSetting("MicrosoftAppTenantId", FakeConnector.Tenant);
        builder.UseSetting("ToBotFromChannelOpenIdMetadataUrl", Connector.MetadataUrl);
        builder.UseSetting("Channels:Hosts:0", "127.0.0.1");
        builder.UseSetting("Channels:Hosts:1", "localhost");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    public override async ValueTask DisposeAsync()
    {
        // The silo waits by the bot's clock for what is still under way.
        var stopping = base.DisposeAsync().AsTask();
        while (!stopping.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(stopping, Task.Delay(10));
        }

        await stopping;
        await Channel.DisposeAsync();
        await Connector.DisposeAsync();
    }
}
