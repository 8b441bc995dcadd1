using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PracticeCaller.Bot.Guard;

namespace PracticeCaller.Bot.Tests.Guard;

public sealed class ChannelKeysTests(FakeConnector connector) : IClassFixture<FakeConnector>
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Keys_AreFetchedOnceADay()
    {
        using var keys = CreateKeys();
        var before = connector.Fetches;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => keys.LookForAsync("k1", CancellationToken.None)));
        Assert.Equal(before + 1, connector.Fetches);
        _time.Advance(ChannelKeys.Fresh - TimeSpan.FromSeconds(1));
        await keys.LookForAsync("k1", CancellationToken.None);
        Assert.Equal(before + 1, connector.Fetches);
        _time.Advance(TimeSpan.FromSeconds(2));
        await keys.LookForAsync("k1", CancellationToken.None);
        Assert.Equal(before + 2, connector.Fetches);
    }

    [Fact]
    public async Task UnknownKeys_FetchAgain_ButNotMoreOftenThanThePause()
    {
        using var keys = CreateKeys();
        await keys.GetConfigurationAsync(CancellationToken.None);
        _time.Advance(ChannelKeys.Pause);
        var before = connector.Fetches;
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => keys.LookForAsync($"stranger-{i}", CancellationToken.None)));
        Assert.Equal(before + 1, connector.Fetches);
        _time.Advance(ChannelKeys.Pause);
        await keys.LookForAsync("stranger", CancellationToken.None);
        Assert.Equal(before + 2, connector.Fetches);
    }

    [Fact]
    public async Task ARolledOverKey_IsKnownAtOnce_WithItsEndorsements()
    {
        using var keys = CreateKeys();
        await keys.GetConfigurationAsync(CancellationToken.None);
        connector.Publish("rolled", "msteams");
        _time.Advance(ChannelKeys.Pause);
        await keys.LookForAsync("rolled", CancellationToken.None);
        Assert.True(keys.Endorses("rolled", "msteams"));
        Assert.False(keys.Endorses("rolled", "webchat"));
        Assert.False(keys.Endorses("stranger", "msteams"));
    }

    [Fact]
    public async Task KnownKeys_OutliveAnOutage_ButNotForEver()
    {
        using var keys = CreateKeys();
        await keys.GetConfigurationAsync(CancellationToken.None);
        connector.IsDown = true;
        try
        {
            _time.Advance(ChannelKeys.Stale - TimeSpan.FromSeconds(1));
            Assert.NotNull(await keys.GetConfigurationAsync(CancellationToken.None));
            _time.Advance(TimeSpan.FromSeconds(2));
            await Assert.ThrowsAsync<InvalidOperationException>(() => keys.GetConfigurationAsync(CancellationToken.None));
        }
        finally
        {
            connector.IsDown = false;
        }

        _time.Advance(ChannelKeys.Pause);
        Assert.NotNull(await keys.GetConfigurationAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":"http://keys.example/keys"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":"file:///etc/passwd"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":"/keys"}""")]
    public async Task MetadataThatCannotBeUsed_LetsNobodyIn_AndIsAskedAgainLater(string metadata)
    {
        using var keys = CreateKeys();
        connector.Metadata = metadata;
        try
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => keys.LookForAsync("k1", CancellationToken.None));
        }
        finally
        {
            connector.Metadata = null;
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => keys.LookForAsync("k1", CancellationToken.None));
        _time.Advance(ChannelKeys.Pause);
        await keys.LookForAsync("k1", CancellationToken.None);
    }

    private ChannelKeys CreateKeys()
    {
        var settings = new ChannelSettings(new ConfigurationBuilder().AddInMemoryCollection([new("ToBotFromChannelOpenIdMetadataUrl", connector.MetadataUrl)]).Build());
        return new ChannelKeys(settings, new ServiceCollection().AddHttpClient().BuildServiceProvider().GetRequiredService<IHttpClientFactory>(), _time, NullLogger<ChannelKeys>.Instance);
    }
}
