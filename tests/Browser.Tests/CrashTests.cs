using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Hosting;
using PracticeCaller.Browser.Tests.Pages;

namespace PracticeCaller.Browser.Tests;

/// <summary>A power cut on the host's side, seen from the trainee's page.</summary>
public sealed class CrashTests(Stage stage)
{
    // Direct Line's client tries again every 15 s or so; the page has to wait for that.
    private const float ComesBackWithin = 60_000;

    [Fact]
    public async Task KilledInMidBurst_ThePageGoesOnByItself_AndNoLineIsLostOrDoubled()
    {
        await using var host = await Host.StartAsync(Stage.UnhurriedPace);
        await using var window = await Window.OpenAsync(stage.Browser, host);
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        await page.ChooseAsync("Two dates");
        await page.TakeAsync();
        await page.Chat.CallerFinishesAsync(0);
        var opening = await page.Chat.CallerLinesAsync();

        await page.Chat.SayAsync("Good afternoon, Mr Ashworth, my name is Alex. Take all the time you need and tell me about the two dates.");
        await page.Chat.CallerBeginsAsync(opening);
        host.Kill();
        await page.Chat.TypeAsync("So it's the 21st of May on the calendar");
        await Assertions.Expect(page.Banner).ToContainTextAsync("What you have written is safe");

        await host.StartAsync();
        await Assertions.Expect(page.Banner).ToBeHiddenAsync(new() { Timeout = ComesBackWithin });
        await Assertions.Expect(page.Chat.SendBox).ToHaveValueAsync("So it's the 21st of May on the calendar");
        await page.Chat.CallerFinishesAsync(opening);
        var before = await page.Chat.CallerLinesAsync();
        await page.Chat.SayAsync("So it's the 21st of May on the calendar. And what is the other date for?");
        await page.Chat.CallerFinishesAsync(before);
        await page.EndAsync();

        var seen = await page.Chat.LinesAsync();
        await using var trainer = await Window.OpenAsync(stage.Browser, host);
        var room = new TrainerPage(trainer.Page);
        await room.EnterAsync(host.TrainerLink);
        await room.OpenCallAsync("Two dates");
        Assert.Equal(await room.LinesAsync(), seen);
        Assert.Equal(2, seen.Count(line => line.Mine));
        Assert.Equal(seen.Count, seen.Distinct().Count());
        window.StayedAtHome();
    }
}
