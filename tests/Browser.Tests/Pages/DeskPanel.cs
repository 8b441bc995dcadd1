using Microsoft.Playwright;

namespace PracticeCaller.Browser.Tests.Pages;

/// <summary>The agent's desk beside the chat.</summary>
internal sealed class DeskPanel(IPage page)
{
    /// <summary>The whole desk; on a phone a drawer.</summary>
    public ILocator Whole => page.Locator("#desk");

    /// <summary>What came to the desk by itself.</summary>
    public ILocator Notices => page.Locator("#desk .notice");

    private ILocator Answers => page.Locator(".chat-line-desk");

    /// <summary>Opens a tab: Record, Rules, Actions or Notes.</summary>
    public Task OpenTabAsync(string name) => Whole.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();

    /// <summary>Opens an action and gives the value, without doing it.</summary>
    /// <returns>The line that says what is about to happen.</returns>
    public async Task<string> PrepareAsync(string action, string? value = null)
    {
        await OpenTabAsync("Actions");
        await Entry(action).Locator(".action-opener").ClickAsync();
        if (value is not null)
            await Entry(action).Locator($"#action-{action}").FillAsync(value);
        return await Entry(action).Locator($"#action-{action}-line").InnerTextAsync();
    }

    /// <summary>Thinks better of it.</summary>
    public Task NotNowAsync(string action) => Entry(action).GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();

    /// <summary>Does something and waits until the transcript says so.</summary>
    public async Task DoAsync(string action, string? value = null)
    {
        await PrepareAsync(action, value);
        var before = await Answers.CountAsync();
        await Entry(action).GetByRole(AriaRole.Button, new() { Name = "Do it" }).ClickAsync();
        await Assertions.Expect(Answers.Nth(before)).ToBeVisibleAsync();
    }

    private ILocator Entry(string action) => page.Locator("li.action").Filter(new() { Has = page.Locator($"#action-{action}-line") });
}
