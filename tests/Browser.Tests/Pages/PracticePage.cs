using Microsoft.Playwright;

namespace PracticeCaller.Browser.Tests.Pages;

/// <summary>The trainee's page: choose, brief, call, wrap-up, scorecard.</summary>
internal sealed class PracticePage(IPage page)
{
    public IPage Page => page;

    public ChatPanel Chat { get; } = new(page);

    public DeskPanel Desk { get; } = new(page);

    public ScorecardPanel Scorecard { get; } = new(page);

    /// <summary>The calls to choose from.</summary>
    public ILocator Cards => page.Locator(".call-card");

    /// <summary>Says that the line is broken, while it is.</summary>
    public ILocator Banner => page.Locator("#banner .banner");

    public ILocator TakeTheCall => page.GetByRole(AriaRole.Button, new() { Name = "Take the call" });

    public ILocator Hint => page.GetByRole(AriaRole.Button, new() { Name = "Hint", Exact = true });

    /// <summary>Ends the break between two calls of a shift.</summary>
    public ILocator NextCall => page.GetByRole(AriaRole.Button, new() { Name = "Next call" });

    /// <summary>Opens it and waits for the calls.</summary>
    public async Task OpenAsync()
    {
        await page.GotoAsync("/");
        await Assertions.Expect(Cards.First).ToBeVisibleAsync();
    }

    /// <summary>Chooses a call.</summary>
    /// <returns>The skills that its card says it trains.</returns>
    public async Task<IReadOnlyList<string>> ChooseAsync(string title)
    {
        var card = Cards.Filter(new() { Has = page.Locator(".call-card-title", new() { HasText = title }) });
        var trains = await card.Locator(".tags .tag").AllInnerTextsAsync();
        await card.ClickAsync();
        await Assertions.Expect(TakeTheCall).ToBeVisibleAsync();
        return trains;
    }

    /// <summary>Starts a shift and waits for its first briefing.</summary>
    public async Task StartShiftAsync(int calls)
    {
        await page.GetByLabel("How many calls").SelectOptionAsync($"{calls}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start a shift" }).ClickAsync();
        await Assertions.Expect(TakeTheCall).ToBeVisibleAsync();
    }

    /// <summary>Ends the shift in a break.</summary>
    public async Task EndShiftAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "End the shift here" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "End the shift", Exact = true }).ClickAsync();
    }

    /// <summary>Takes the call and waits until the chat is there.</summary>
    public async Task TakeAsync()
    {
        await TakeTheCall.ClickAsync();
        await Assertions.Expect(Chat.SendBox).ToBeVisibleAsync();
    }

    /// <summary>Reloads the page in mid-call and waits until the chat is there again.</summary>
    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await Assertions.Expect(Chat.SendBox).ToBeVisibleAsync();
    }

    /// <summary>Ends the call with the button, if it is not over yet.</summary>
    public async Task EndAsync()
    {
        var over = page.GetByRole(AriaRole.Button, new() { Name = "Go to the notes" });
        if (!await over.IsVisibleAsync())
        {
            await page.Locator(".call-bar").GetByRole(AriaRole.Button, new() { Name = "End call" }).ClickAsync();
            await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "End the call", Exact = true }).ClickAsync();
        }

        await Assertions.Expect(over).ToBeVisibleAsync();
    }

    /// <summary>Goes on to the notes once the call is over.</summary>
    public async Task GoToNotesAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Go to the notes" }).ClickAsync();
        await Assertions.Expect(page.Locator("#wrapup-notes")).ToBeVisibleAsync();
    }

    /// <summary>Files notes, or goes on without.</summary>
    /// <param name="disposition">How the trainee says it ended.</param>
    /// <param name="notes">Null to leave the notes out.</param>
    public async Task FileAsync(string disposition, string? notes)
    {
        if (notes is null)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Go on without notes" }).ClickAsync();
            return;
        }

        await page.GetByRole(AriaRole.Radio, new() { Name = disposition, Exact = true }).CheckAsync();
        await page.Locator("#wrapup-notes").FillAsync(notes);
        await page.GetByRole(AriaRole.Button, new() { Name = "File and see the result" }).ClickAsync();
    }
}
