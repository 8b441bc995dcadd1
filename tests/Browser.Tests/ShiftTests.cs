using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Hosting;
using PracticeCaller.Browser.Tests.Pages;

namespace PracticeCaller.Browser.Tests;

/// <summary>A shift on the page: every call in a chat of its own, a break that survives a reload, and the report at the end.</summary>
public sealed class ShiftTests(Stage stage)
{
    [Fact]
    public async Task AShift_GoesFromCallToCall_AndItsReportLeadsToEveryResult()
    {
        await using var window = await Window.OpenAsync(stage.Browser, await stage.BriskAsync(), width: 390, height: 800);
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        await page.StartShiftAsync(3);

        var first = await TakeAsync(page, "Call 1 of 3");
        await Assertions.Expect(page.NextCall).ToBeVisibleAsync();
        await page.Page.ReloadAsync();
        await page.NextCall.ClickAsync();

        var second = await TakeAsync(page, "Call 2 of 3");
        Assert.DoesNotContain(second, l => l.Contains("Call 1 of 3", StringComparison.Ordinal));
        Assert.NotEqual(first.Take(2), second.Take(2));
        await page.EndShiftAsync();

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Heading, new() { Name = "2 of 3 calls taken, none solved." })).ToBeVisibleAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "See its result" }).First.ClickAsync();
        await page.Scorecard.ReadAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Back to the shift" }).ClickAsync();
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "See its result" })).ToHaveCountAsync(2);
        window.WasQuiet();
    }

    // Takes the call, ends it and files nothing; what stood in its chat.
    private static async Task<IReadOnlyList<string>> TakeAsync(PracticePage page, string place)
    {
        await Assertions.Expect(page.Page.Locator(".brief")).ToContainTextAsync(place);
        await page.TakeAsync();
        await page.Chat.CallerFinishesAsync(0);
        await page.Chat.SayAsync($"Hello, I read what happened. {place}");
        await Assertions.Expect(page.Page.Locator(".call-bar")).ToContainTextAsync(place);
        var said = await page.Chat.LinesAsync();
        await page.EndAsync();
        await page.GoToNotesAsync();
        await page.FileAsync("", null);
        return [.. said.Select(l => l.Text)];
    }
}
