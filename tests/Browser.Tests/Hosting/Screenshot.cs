using Microsoft.Playwright;

namespace PracticeCaller.Browser.Tests.Hosting;

/// <summary>Pictures of the pages. They go to the README's folder only when asked for, with <c>UPDATE_SCREENSHOTS=1</c>.</summary>
internal static class Screenshot
{
    /// <summary>Takes one of what can be seen.</summary>
    /// <returns>The file.</returns>
    public static async Task<string> TakeAsync(IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1" ? Built.Images : Path.Combine(Path.GetTempPath(), "practicecaller-screenshots");
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.png");
        await page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        return file;
    }
}
