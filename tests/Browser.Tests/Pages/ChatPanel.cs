using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Hosting;

namespace PracticeCaller.Browser.Tests.Pages;

/// <summary>Web Chat in the call: what stands in it, and writing into it.</summary>
internal sealed class ChatPanel(IPage page)
{
    private const string Mine = "webchat__bubble--from-user";
    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(60);

    // Between two messages of a burst the dots may be gone for a moment; after this long the caller has finished.
    private static readonly TimeSpan Finished = TimeSpan.FromMilliseconds(1200);

    /// <summary>Where the trainee writes.</summary>
    public ILocator SendBox => page.Locator("[data-id=\"webchat-sendbox-input\"]");

    /// <summary>All messages; without Web Chat's hidden live region, which repeats them.</summary>
    public ILocator Bubbles => page.Locator(".chat-place .webchat__bubble");

    /// <summary>The small lines that say what happened at the desk.</summary>
    public ILocator DeskLines => page.Locator(".chat-line-desk");

    private ILocator FromCaller => page.Locator($".chat-place .webchat__bubble:not(.{Mine})");

    private ILocator Dots => page.Locator(".typing-dots");

    /// <summary>True while the caller is seen to be typing.</summary>
    public Task<bool> CallerTypesAsync() => Dots.IsVisibleAsync();

    /// <summary>How many messages the caller has written.</summary>
    public Task<int> CallerLinesAsync() => FromCaller.CountAsync();

    /// <summary>The transcript from top to bottom.</summary>
    public async Task<IReadOnlyList<Line>> LinesAsync()
    {
        var found = await Bubbles.EvaluateAllAsync<string[][]>($"all => all.map(b => [String(b.classList.contains('{Mine}')), b.querySelector('.webchat__bubble__content').innerText.trim()])");
        return [.. found.Select(line => new Line(line[0] == "true", line[1]))];
    }

    /// <summary>Writes without sending, for somebody who is going to.</summary>
    public Task TypeAsync(string text) => SendBox.FillAsync(text);

    /// <summary>Sends what stands in the box and waits until it stands in the transcript.</summary>
    public async Task SendAsync(string text)
    {
        await SendBox.PressAsync("Enter");
        await Assertions.Expect(page.Locator($".chat-place .{Mine}").Filter(new() { HasText = text }).First).ToBeVisibleAsync();
    }

    /// <summary>The same for somebody who does not look first whether the caller is still there; false when the caller is not.</summary>
    public async Task<bool> SendUnlessOverAsync(string text)
    {
        var sending = SendAsync(text);
        var over = false;
        await Poll.UntilAsync(async () => sending.IsCompleted || (over = await IsOverAsync()), () => $"\"{text}\" to be sent", AnswersWithin);
        if (!over)
            await sending;
        else
            // Nobody reads it any more; that it could not be sent is expected.
            _ = sending.ContinueWith(task => task.Exception, TaskScheduler.Default);
        return !over;
    }

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string text)
    {
        await TypeAsync(text);
        await SendAsync(text);
    }

    /// <summary>Waits until the caller has written something new; false when the call is over instead.</summary>
    /// <param name="before">How many lines the caller had written before.</param>
    public async Task<bool> CallerBeginsAsync(int before)
    {
        var over = false;
        await Poll.UntilAsync(async () => await CallerLinesAsync() > before || (over = await IsOverAsync()), () => $"the caller to write more than {before} lines", AnswersWithin);
        return !over;
    }

    /// <summary>Waits until the caller has written something new and then stopped; false when the call is over.</summary>
    /// <param name="before">How many lines the caller had written before.</param>
    public async Task<bool> CallerFinishesAsync(int before)
    {
        await CallerBeginsAsync(before);
        var seen = -1;
        var quietSince = DateTime.UtcNow;
        await Poll.UntilAsync(
            async () =>
            {
                var lines = await CallerLinesAsync();
                if (lines != seen || await CallerTypesAsync())
                    (seen, quietSince) = (lines, DateTime.UtcNow);
                return DateTime.UtcNow - quietSince > Finished;
            },
            () => "the caller to finish",
            AnswersWithin);
        return !await IsOverAsync();
    }

    /// <summary>True when nobody is on the line any more: the send box is gone.</summary>
    public async Task<bool> IsOverAsync() => await page.GetByRole(AriaRole.Button, new() { Name = "Go to the notes" }).IsVisibleAsync();
}
