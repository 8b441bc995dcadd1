using System.Globalization;
using Microsoft.Playwright;

namespace PracticeCaller.Browser.Tests.Pages;

/// <summary>The last moment of the practice page: the result.</summary>
internal sealed class ScorecardPanel(IPage page)
{
    /// <summary>The moments that cost most.</summary>
    public ILocator ToWorkOn => page.Locator("#moment-scorecard .moments").First.Locator(".moment");

    /// <summary>How the feelings went, drawn.</summary>
    public ILocator Curve => page.Locator("#moment-scorecard .curve svg").First;

    /// <summary>Waits for it and reads it.</summary>
    public async Task<Result> ReadAsync()
    {
        await Assertions.Expect(page.Locator("#moment-scorecard")).ToBeVisibleAsync(new() { Timeout = 45_000 });
        var head = await page.Locator("#moment-scorecard .result-head p").First.InnerTextAsync();
        var skills = new Dictionary<string, int?>();
        var reasons = new Dictionary<string, string>();
        foreach (var skill in await page.Locator("#moment-scorecard .skill").AllAsync())
        {
            var points = await skill.Locator(".skill-points").InnerTextAsync();
            var name = await skill.Locator(".skill-name").InnerTextAsync();
            skills[name] = int.TryParse(points, CultureInfo.InvariantCulture, out var value) ? value : null;
            reasons[name] = string.Join("\n", await skill.Locator(".criterion").AllTextContentsAsync());
        }

        return new Result(head.Split(" · ")[^1], await page.Locator("#scorecard-title").InnerTextAsync(), skills, reasons);
    }

    /// <summary>Opens a skill and finds one of its criteria.</summary>
    public async Task<ILocator> CriterionAsync(string skill, string id)
    {
        var row = page.Locator("#moment-scorecard .skill").Filter(new() { Has = page.Locator(".skill-name", new() { HasText = skill }) });
        if (await row.GetAttributeAsync("open") is null)
            await row.Locator("summary").ClickAsync();
        return row.Locator($"[data-criterion=\"{id}\"]");
    }
}
