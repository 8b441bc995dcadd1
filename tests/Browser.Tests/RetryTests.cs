using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Hosting;
using PracticeCaller.Browser.Tests.Pages;

namespace PracticeCaller.Browser.Tests;

/// <summary>A turn taken again from the scorecard: the call goes on where it stood, in the same chat, and ends in a scorecard of its own.</summary>
public sealed class RetryTests(Stage stage)
{
    [Fact]
    public async Task TryThisTurnAgain_BringsTheCallBack_AndThenItsOwnResult()
    {
        await using var window = await Window.OpenAsync(stage.Browser, await stage.BriskAsync());
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        await page.ChooseAsync("The roaming bill");
        await page.TakeAsync();
        await page.Chat.CallerFinishesAsync(0);
        foreach (var cold in new[] { "Calm down please. You signed the terms.", "You should have read them." })
        {
            var before = await page.Chat.CallerLinesAsync();
            await page.Chat.SayAsync(cold);
            await page.Chat.CallerFinishesAsync(before);
        }

        await page.EndAsync();
        await page.GoToNotesAsync();
        await page.FileAsync("", null);
        await page.Scorecard.ReadAsync();

        await page.Scorecard.ToWorkOn.First.GetByRole(AriaRole.Button, new() { Name = "Try this turn again" }).ClickAsync();
        await Assertions.Expect(page.Chat.SendBox).ToBeVisibleAsync();
        var said = await page.Chat.CallerLinesAsync();
        await page.Chat.SayAsync("412 euros instead of 35, I'd be furious too, Maria. I'm opening the bill now.");
        await page.Chat.CallerFinishesAsync(said);
        await page.EndAsync();
        await page.GoToNotesAsync();
        await page.FileAsync("", null);
        var again = await page.Scorecard.ReadAsync();
        Assert.NotNull(again.Skills["Empathy"]);
        window.WasQuiet();
    }
}
