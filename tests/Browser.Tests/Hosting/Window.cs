using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PracticeCaller.Browser.Tests.Hosting;

/// <summary>One person's browser: own cookies and storage. What its page complains about and where it sends requests is kept.</summary>
internal sealed class Window : IAsyncDisposable
{
    /// <summary>How long anything may take to appear, in milliseconds.</summary>
    public const float Patience = 60_000;

    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _abroad = new();
    private readonly IBrowserContext _context;
    private readonly string _home;

    private Window(IBrowserContext context, IPage page, Uri home)
    {
        _context = context;
        Page = page;
        _home = home.Authority;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Enqueue($"{message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Request += (_, request) => Follow(request.Url);
        page.WebSocket += (_, socket) => Follow(socket.Url);
    }

    public IPage Page { get; }

    /// <summary>What the page has logged as an error so far.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Opens an empty window; nothing is loaded yet.</summary>
    public static async Task<Window> OpenAsync(IBrowser browser, Host host, int width = 1280, int height = 800, ColorScheme colours = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = host.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colours,
            Locale = "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return new Window(context, await context.NewPageAsync(), host.Address);
    }

    /// <summary>Fails when a request has gone to another host.</summary>
    public void StayedAtHome() => Assert.True(_abroad.IsEmpty, $"The page asked other hosts: {string.Join(", ", _abroad)}");

    /// <summary>Fails when the page has logged an error or asked another host for something.</summary>
    public void WasQuiet()
    {
        Assert.True(_complaints.IsEmpty, $"The page has logged errors:\n{string.Join("\n", _complaints)}");
        StayedAtHome();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Follow(string url)
    {
        var uri = new Uri(url);
        if (uri.Scheme is not ("data" or "blob" or "about") && uri.Authority != _home)
            _abroad.Enqueue(url);
    }
}
