using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Calls;
using PracticeCaller.Browser.Tests.Hosting;
using PracticeCaller.Browser.Tests.Pages;

namespace PracticeCaller.Browser.Tests;

public sealed class RoamingBillTests(Stage stage) : WholeCall(stage, "roaming-bill", "The roaming bill");

public sealed class BrokenExportTests(Stage stage) : WholeCall(stage, "broken-export", "The broken export", typesCommands: true);

public sealed class TwoDatesTests(Stage stage) : WholeCall(stage, "two-dates", "Two dates");

/// <summary>
/// One call played twice in a real browser, with the chances that a real call has: by somebody who listens, and by somebody who
/// goes by the form and writes over the caller. Each scenario has a class of its own so that they run side by side.
/// </summary>
public abstract class WholeCall(Stage stage, string scenario, string title, bool typesCommands = false)
{
    private const int WorthOfPlayingWell = 25;

    [Fact]
    public async Task PlayedWell_IsSolved_AndScoresFarAboveTheSameCallPlayedBadly()
    {
        var plays = await Task.WhenAll(PlayWellAsync(), PlayBadlyAsync());
        var (well, badly) = (plays[0], plays[1]);

        Assert.Equal("Solved", well.Result.Ending);
        Assert.NotEqual("Solved", badly.Result.Ending);
        Assert.NotEmpty(well.Trains);
        Assert.All(well.Trains, skill => Assert.True(
            well.Result.Skills[skill] - (badly.Result.Skills[skill] ?? 0) >= WorthOfPlayingWell,
            $"{skill}: {well.Result.Skills[skill]} played well\n{well.Result.Reasons[skill]}\n{badly.Result.Skills[skill]} played badly\n{badly.Result.Reasons[skill]}"));
    }

    private async Task<Play> PlayWellAsync()
    {
        await using var window = await Window.OpenAsync(stage.Browser, await stage.BriskAsync());
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        var trains = await page.ChooseAsync(title);
        await page.TakeAsync();

        var script = CallScript.Read(scenario, "well");
        await new Trainee(page).PlayPatientlyAsync(script, typesCommands, async () =>
        {
            var before = await page.Chat.LinesAsync();
            await page.ReloadAsync();
            await Assertions.Expect(page.Chat.Bubbles).ToHaveCountAsync(before.Count);
            Assert.Equal(before, await page.Chat.LinesAsync());
        });

        await page.EndAsync();
        await page.GoToNotesAsync();
        await page.FileAsync("Solved", script.Notes);
        var result = await page.Scorecard.ReadAsync();
        await Assertions.Expect(page.Scorecard.Curve).ToBeVisibleAsync();
        window.WasQuiet();
        return new(trains, result);
    }

    private async Task<Play> PlayBadlyAsync()
    {
        await using var window = await Window.OpenAsync(stage.Browser, await stage.UnhurriedAsync());
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        var trains = await page.ChooseAsync(title);
        await page.TakeAsync();

        var script = CallScript.Read(scenario, "badly");
        await new Trainee(page).PlayImpatientlyAsync(script);

        await page.EndAsync();
        await page.GoToNotesAsync();
        await page.FileAsync("Not solved", script.Notes);
        var result = await page.Scorecard.ReadAsync();
        var finish = await page.Scorecard.CriterionAsync("Patience", "patience.lets-finish");
        await Assertions.Expect(finish).ToContainTextAsync("was cut off");
        await Assertions.Expect(page.Scorecard.ToWorkOn.First).ToBeVisibleAsync();
        window.WasQuiet();
        return new(trains, result);
    }

    private sealed record Play(IReadOnlyList<string> Trains, Result Result);
}
