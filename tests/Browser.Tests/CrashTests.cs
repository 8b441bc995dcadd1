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
        await using var host = await Host.StartAsync(pace: 1);
        await using var window = await Window.OpenAsync(stage.Browser, host);
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        await page.ChooseAsync("Two dates");
        await page.TakeAsync();
        await KillInMidBurstAsync(host, page);
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
        Assert.Single(seen, line => line.Mine && line.Text == Reply);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        window.StayedAtHome();
    }

    // Harold writes slowly: mostly his first words are enough. On a loaded machine he may have finished before the page shows them.
    private static async Task KillInMidBurstAsync(Host host, PracticePage page)
    {
        var before = 0;
        foreach (var encouragement in new[] { "I'm here, Mr Ashworth.", "Please go on, Mr Ashworth.", "I'm listening, Mr Ashworth." })
        {
            await page.Chat.CallerBeginsAsync(before);
            if (await page.Chat.CallerTypesAsync())
                break;
            before = await page.Chat.CallerLinesAsync();
            await page.Chat.SayAsync(encouragement);
        }

        host.Kill();
    }
}
