using Microsoft.Playwright;

namespace PracticeCaller.Browser.Tests.Hosting;

/// <summary>Pictures of the pages for the README. They go to its folder only when asked for, with <c>UPDATE_SCREENSHOTS=1</c>; else to look at, to the temporary folder.</summary>
internal static class Screenshot
{
    /// <summary>Takes one of what can be seen.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1" ? Built.Images : Path.Combine(Path.GetTempPath(), "practicecaller-screenshots");
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.png");
        await page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
    }
}
