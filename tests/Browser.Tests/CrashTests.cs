using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Hosting;
using PracticeCaller.Browser.Tests.Pages;

namespace PracticeCaller.Browser.Tests;

/// <summary>A power cut on the host's side, seen from the trainee's page.</summary>
public sealed class CrashTests(Stage stage)
{
    // Direct Line's client tries again every 15 s or so; the page has to wait for that.
    private const float ComesBackWithin = 60_000;
    private const string Reply = "Good afternoon, Mr Ashworth, my name is Alex. Take all the time you need and tell me about the two dates.";

    [Fact]
    public async Task KilledInMidBurst_ThePageGoesOnByItself_AndNoLineIsLostOrDoubled()
    {
        await using var host = await Host.StartAsync(pace: 0.6);
        await using var window = await Window.OpenAsync(stage.Browser, host);
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        await page.ChooseAsync("Two dates");
        await page.TakeAsync();
        // Harold writes slowly: after his first line the others are still on their way.
        await page.Chat.CallerBeginsAsync(0);
        host.Kill();
        var saidBefore = await page.Chat.CallerLinesAsync();
        await page.Chat.TypeAsync(Reply);
        await Assertions.Expect(page.Banner).ToContainTextAsync("What you have written is safe");

        await host.StartAsync();
        await Assertions.Expect(page.Banner).ToBeHiddenAsync(new() { Timeout = ComesBackWithin });
        Assert.True(await page.Chat.CallerFinishesAsync(saidBefore));
        await Assertions.Expect(page.Chat.SendBox).ToHaveValueAsync(Reply);
        var before = await page.Chat.CallerLinesAsync();
        await page.Chat.SendAsync(Reply);
        Assert.True(await page.Chat.CallerFinishesAsync(before));
        await page.EndAsync();

        var seen = await page.Chat.LinesAsync();
        await using var trainer = await Window.OpenAsync(stage.Browser, host);
        var room = new TrainerPage(trainer.Page);
        await room.EnterAsync(host.TrainerLink);
        await room.OpenCallAsync("Two dates");
        Assert.Equal(await room.LinesAsync(), seen);
        Assert.Single(seen, line => line.Mine);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        window.StayedAtHome();
    }
}
