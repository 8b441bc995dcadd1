using Microsoft.Playwright;

namespace PracticeCaller.Browser.Tests.Pages;

/// <summary>The agent's desk beside the chat.</summary>
internal sealed class DeskPanel(IPage page)
{
    /// <summary>The whole desk; on a phone a drawer.</summary>
    public ILocator Whole => page.Locator("#desk");

    /// <summary>What came to the desk by itself.</summary>
    public ILocator Notices => page.Locator("#desk .notice");

    /// <summary>Opens a tab: Record, Rules, Actions or Notes.</summary>
    public Task OpenTabAsync(string name) => Whole.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();

    /// <summary>Does something: opens the action, gives the value, reads the line that says what is about to happen, and agrees.</summary>
    /// <returns>The line that was read.</returns>
    public async Task<string> DoAsync(string action, string? value = null)
    {
        await OpenTabAsync("Actions");
        var entry = page.Locator("li.action").Filter(new() { Has = page.Locator($"#action-{action}-line") });
        await entry.Locator(".action-opener").ClickAsync();
        if (value is not null)
            await entry.Locator($"#action-{action}").FillAsync(value);
        var line = await entry.Locator($"#action-{action}-line").InnerTextAsync();
        var done = await DoneCountAsync();
        await entry.GetByRole(AriaRole.Button, new() { Name = "Do it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".chat-line-desk")).Not.ToHaveCountAsync(done);
        return line;
    }

    /// <summary>Writes notes while listening.</summary>
    public async Task NoteAsync(string text)
    {
        await OpenTabAsync("Notes");
        await page.Locator("#desk-notes").FillAsync(text);
    }

    private Task<int> DoneCountAsync() => page.Locator(".chat-line-desk").CountAsync();
}
