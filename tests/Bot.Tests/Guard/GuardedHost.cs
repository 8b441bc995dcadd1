using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Guard.Outbound;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Channels;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>The bot in Production with a registration, behind real HTTP, before a Bot Connector and a channel of the tests' own.</summary>
public class GuardedHost : BotHost, IAsyncLifetime
{
    /// <summary>Signs tokens.</summary>
    public FakeConnector Connector { get; } = new();

    /// <summary>Where the bot answers.</summary>
    public FakeChannel Channel { get; } = new();

    /// <summary>The bot's clock.</summary>
    public TickingClock Time { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Gives the bot its own tokens.</summary>
    public FakeLogin Login { get; } = new();

    /// <summary>Warnings and errors of the bot.</summary>
    public CapturedLog Log { get; } = new();

    /// <summary>Where the bot listens.</summary>
    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Connector.InitializeAsync();
        await Channel.InitializeAsync();
        Channel.Clock = Time;
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    /// <summary>Somebody in Teams with a good token.</summary>
    public TeamsUser TeamsUser() => new(new HttpClient { BaseAddress = Address }, Channel, FakeConnector.Tenant) { Token = Connector.Token(Channel.ServiceUrl, Time.GetUtcNow()) };

    /// <summary>Waits for something that needs no time to pass.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        var end = DateTime.UtcNow.AddSeconds(120);
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < end, "It did not come about.");
            await Task.Delay(10);
        }
    }

    /// <summary>Lets the bot's time pass until something is so.</summary>
    /// <param name="isSo">What is waited for.</param>
    /// <param name="step">How many seconds of the bot's time pass at once.</param>
    /// <param name="seconds">How many real seconds to wait at most.</param>
    public async Task PassTimeUntilAsync(Func<bool> isSo, int step = 1, int seconds = 180)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < end, $"It did not come about:\n{string.Join("\n", Log.Lines.Select(line => line.Text).TakeLast(20))}");
            Time.Advance(TimeSpan.FromSeconds(step));
            await Task.Delay(20);
        }
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
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddHttpClient(BotTokens.Client).ConfigurePrimaryHttpMessageHandler(Login.Handler);
        });
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

/// <summary>A guarded host whose caller types as people do.</summary>
public sealed class TypingGuardedHost : GuardedHost
{
    /// <inheritdoc />
    protected override string Pace => "1";
}
