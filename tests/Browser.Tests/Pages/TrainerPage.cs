using Microsoft.Playwright;

namespace PracticeCaller.Browser.Tests.Pages;

/// <summary>The trainer's room: the list of calls and the review of one.</summary>
internal sealed class TrainerPage(IPage page)
{
    /// <summary>The calls, newest first.</summary>
    public ILocator Rows => page.Locator(".call-list tbody tr");

    /// <summary>The call as it was written.</summary>
    public ILocator Transcript => page.Locator("ol.transcript");

    /// <summary>The words that a judgement rests on, underlined.</summary>
    public ILocator Evidence => page.Locator("mark.evidence");

    /// <summary>The scorecard at the side.</summary>
    public ILocator Side => page.Locator(".review-side");

    /// <summary>What a person sees who has no key.</summary>
    public ILocator Locked => page.GetByText("The trainer's room is locked");

    /// <summary>Opens the room with the link that the bot has printed.</summary>
    public async Task EnterAsync(Uri link)
    {
        await page.GotoAsync(link.ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Calls", Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>Opens the newest call of a scenario.</summary>
    public async Task OpenCallAsync(string title)
    {
        await Rows.Filter(new() { HasText = title }).First.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(Transcript).ToBeVisibleAsync();
    }

    /// <summary>The transcript's lines by who said them: caller, trainee, desk.</summary>
    public async Task<IReadOnlyList<Line>> LinesAsync()
    {
        var found = await page.Locator("ol.transcript li.line:not(.desk)").EvaluateAllAsync<string[][]>(
            // The letters of the marks are the review's, not the trainee's words.
            "all => all.map(line => { const text = line.querySelector('.line-text').cloneNode(true); text.querySelectorAll('.letter').forEach(l => l.remove()); return [String(line.classList.contains('trainee')), text.textContent.trim()]; })");
        return [.. found.Select(line => new Line(line[0] == "true", line[1]))];
    }
}
