using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Calls;
using PracticeCaller.Browser.Tests.Hosting;
using PracticeCaller.Browser.Tests.Pages;

namespace PracticeCaller.Browser.Tests;

/// <summary>From the trainee's call to the trainer's review, and who gets in.</summary>
public sealed class TrainerRoomTests(Stage stage)
{
    [Fact]
    public async Task TheTrainer_ReadsTheCall_WithTheWordsThatTheScoresRestOn()
    {
        // The link is good once, and the list should hold this call only: a host of its own.
        await using var host = await Host.StartAsync(Stage.BriskPace);
        await using var trainee = await Window.OpenAsync(stage.Browser, host);
        var said = await PracticeAsync(trainee);

        await using var window = await Window.OpenAsync(stage.Browser, host);
        var room = new TrainerPage(window.Page);
        await room.EnterAsync(host.TrainerLink);
        await room.OpenCallAsync("The roaming bill");
        Assert.Equal(said, await room.LinesAsync());
        await Assertions.Expect(room.Side).ToContainTextAsync("Solved");

        // A quote at the side leads to its words in the transcript, and its address can be sent to somebody.
        await room.Side.Locator(".skill", new() { HasText = "Empathy" }).Locator("summary").ClickAsync();
        var quote = room.Side.Locator(".skill", new() { HasText = "Empathy" }).Locator("button.quote").First;
        var turn = await quote.GetAttributeAsync("data-turn");
        await quote.ClickAsync();
        await Assertions.Expect(room.Transcript.Locator($".line.trainee[data-turn=\"{turn}\"]").First).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("is-picked"));
        await Assertions.Expect(room.Evidence.And(window.Page.Locator(".is-picked")).First).ToBeInViewportAsync();
        Assert.EndsWith($"/turns/{turn}", window.Page.Url, StringComparison.Ordinal);
        await Screenshot.TakeAsync(window.Page, "trainer-review");
        await window.Page.ReloadAsync();
        await Assertions.Expect(room.Transcript.Locator($"#turn-{turn}")).ToBeInViewportAsync();

        trainee.WasQuiet();
        window.WasQuiet();
        await NobodyElseGetsInAsync(host);
    }

    private async Task NobodyElseGetsInAsync(Host host)
    {
        await using var stranger = await Window.OpenAsync(stage.Browser, host);
        var room = new TrainerPage(stranger.Page);
        Assert.Equal(401, (await stranger.Page.GotoAsync(host.TrainerLink.ToString()))!.Status);
        await Assertions.Expect(room.Locked).ToBeVisibleAsync();
        Assert.Equal(401, (await stranger.Page.GotoAsync("/trainer/"))!.Status);
        await Assertions.Expect(room.Locked).ToBeVisibleAsync();
        Assert.Equal(401, (await stranger.Page.APIRequest.GetAsync("/trainer/api/calls")).Status);
        stranger.StayedAtHome();
    }

    private static async Task<IReadOnlyList<Line>> PracticeAsync(Window window)
    {
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        await Screenshot.TakeAsync(window.Page, "choose");
        await page.ChooseAsync("The roaming bill");
        await page.TakeAsync();
        var script = CallScript.Read("roaming-bill", "well");
        await new Trainee(page).PlayPatientlyAsync(script, halfway: async () =>
        {
            Assert.Contains("within your limit of 250", await page.Desk.PrepareAsync("credit", "200"), StringComparison.Ordinal);
            await Screenshot.TakeAsync(window.Page, "practice-call");
            await page.Desk.NotNowAsync("credit");
        });
        await page.EndAsync();
        var said = await page.Chat.LinesAsync();
        await page.GoToNotesAsync();
        await page.FileAsync("Solved", script.Notes);
        await page.Scorecard.ReadAsync();
        await Screenshot.TakeAsync(window.Page, "scorecard");
        return said;
    }
}
