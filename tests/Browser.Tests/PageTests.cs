using Microsoft.Playwright;
using PracticeCaller.Browser.Tests.Hosting;
using PracticeCaller.Browser.Tests.Pages;

namespace PracticeCaller.Browser.Tests;

/// <summary>The practice page for people who use it differently: on a phone, without a mouse, in the dark.</summary>
public sealed class PageTests(Stage stage)
{
    [Fact]
    public async Task OnAPhone_TheSendBoxStaysInSight_AndTheDeskIsADrawer()
    {
        await using var window = await Window.OpenAsync(stage.Browser, await stage.BriskAsync(), width: 390, height: 844);
        var page = await InCallAsync(window);
        await Assertions.Expect(page.Chat.SendBox).ToBeInViewportAsync();
        await Assertions.Expect(page.Desk.Whole).ToBeHiddenAsync();

        var toggle = window.Page.Locator(".desk-toggle");
        await toggle.ClickAsync();
        await Assertions.Expect(page.Desk.Whole).ToBeInViewportAsync();
        await Assertions.Expect(page.Desk.Whole).ToContainTextAsync("7710452");
        await Assertions.Expect(page.Chat.SendBox).ToBeInViewportAsync();
        // The drawer ends above the send box: what is typed there is not covered.
        await page.Chat.SayAsync("Hi Maria, this is Sam. 412 euros is a shock.");
        await toggle.ClickAsync();
        await Assertions.Expect(page.Desk.Whole).ToBeHiddenAsync();
        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the phone.");
        window.WasQuiet();
    }

    [Fact]
    public async Task WithTheKeyboardAlone_ACallIsChosenTakenAndAnswered()
    {
        await using var window = await Window.OpenAsync(stage.Browser, await stage.BriskAsync());
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        await TabToAsync(window.Page, page.Cards.Filter(new() { HasText = "The roaming bill" }));
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.TakeTheCall).ToBeVisibleAsync();
        await TabToAsync(window.Page, page.TakeTheCall);
        await window.Page.Keyboard.PressAsync("Enter");

        // The call begins where one writes.
        await Assertions.Expect(page.Chat.SendBox).ToBeFocusedAsync();
        await page.Chat.CallerFinishesAsync(0);
        var before = await page.Chat.CallerLinesAsync();
        await window.Page.Keyboard.TypeAsync("Hi Maria, this is Sam. 412 euros is a shock.");
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Chat.CallerFinishesAsync(before));

        await TabToAsync(window.Page, page.Desk.Whole.GetByRole(AriaRole.Tab, new() { Name = "Record" }));
        await window.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Desk.Whole.GetByRole(AriaRole.Tabpanel, new() { Name = "Rules" })).ToContainTextAsync("never waived");
        window.WasQuiet();
    }

    [Fact]
    public async Task InTheDark_EveryTextStandsOutFromItsGround()
    {
        await using var window = await Window.OpenAsync(stage.Browser, await stage.BriskAsync(), colours: ColorScheme.Dark);
        var page = await InCallAsync(window);
        await page.Chat.CallerFinishesAsync(0);
        foreach (var place in new[] { page.Chat.Bubbles.First.Locator(".webchat__bubble__content"), page.Desk.Whole.GetByRole(AriaRole.Tab).First, page.Chat.SendBox, window.Page.Locator(".call-name") })
            Assert.True(await ContrastAsync(place) >= 4.5, $"Too faint in the dark: {await place.EvaluateAsync<string>("e => e.outerHTML.slice(0, 120)")}, {await ContrastAsync(place):0.0} to 1.");
        window.WasQuiet();
    }

    [Fact]
    public async Task ReloadedOnASlowLine_TheCallIsWaitedFor_NotGivenUp()
    {
        await using var window = await Window.OpenAsync(stage.Browser, await stage.BriskAsync());
        var page = await InCallAsync(window);
        await page.Chat.CallerFinishesAsync(0);
        var before = await page.Chat.LinesAsync();
        await window.Page.RouteWebSocketAsync("**/stream?*", socket =>
        {
            var late = Task.Delay(TimeSpan.FromSeconds(5));
            socket.ConnectToServer().OnMessage(async frame =>
            {
                await late;
                socket.Send(frame.Text!);
            });
        });
        await page.ReloadAsync();
        await Assertions.Expect(page.Chat.Bubbles).ToHaveCountAsync(before.Count);
        Assert.Equal(before, await page.Chat.LinesAsync());
        window.WasQuiet();
    }

    private static async Task<PracticePage> InCallAsync(Window window)
    {
        var page = new PracticePage(window.Page);
        await page.OpenAsync();
        await page.ChooseAsync("The roaming bill");
        await page.TakeAsync();
        return page;
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var stops = 0; stops < 40; stops++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Cannot be reached with the Tab key: {await target.InnerTextAsync()}");
    }

    // WCAG's contrast of an element's text with the first ground behind it that is not see-through.
    private static Task<double> ContrastAsync(ILocator place) => place.EvaluateAsync<double>("""
        element => {
          const parts = colour => colour.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          let ground = element;
          while (ground && parts(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
          const [a, b] = [light(parts(getComputedStyle(element).color)), light(parts(getComputedStyle(ground ?? document.body).backgroundColor))];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }
        """);
}
