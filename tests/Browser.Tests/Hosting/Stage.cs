using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Stage))]

namespace PracticeCaller.Browser.Tests.Hosting;

/// <summary>What all tests share: one Chromium, and two hosts that differ in how fast the caller writes.</summary>
public sealed class Stage : IAsyncLifetime
{
    /// <summary>Fast enough for a whole call in less than a minute.</summary>
    public const double BriskPace = 0.1;

    /// <summary>Slow enough that there is always time to write over the caller, also for a loaded machine.</summary>
    public const double UnhurriedPace = 1.5;

    private readonly Lazy<Task<Host>> _brisk = new(() => Host.StartAsync(BriskPace));
    private readonly Lazy<Task<Host>> _unhurried = new(() => Host.StartAsync(UnhurriedPace));
    private IPlaywright? _playwright;

    /// <summary>The browser; every test opens windows of its own in it.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>A host whose caller writes fast.</summary>
    public Task<Host> BriskAsync() => _brisk.Value;

    /// <summary>A host whose caller takes time to write.</summary>
    public Task<Host> UnhurriedAsync() => _unhurried.Value;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        // A loaded machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(Window.Patience);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PRACTICECALLER_BROWSER") is { Length: > 0 } chosen ? chosen : "/usr/bin/chromium",
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var host in new[] { _brisk, _unhurried }.Where(h => h.IsValueCreated))
            await (await host.Value).DisposeAsync();
    }
}
