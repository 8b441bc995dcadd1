using PracticeCaller.Bot.Trainer;
using PracticeCaller.Bot.Trainer.SignIn;

namespace PracticeCaller.Bot.Settings;

/// <summary>How the app starts and what it says then.</summary>
internal static partial class AppStart
{
    /// <summary>Finds settings and pages also when the app was started from another folder.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = File.Exists(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json")) || args.Any(a => a.Contains("contentRoot", StringComparison.OrdinalIgnoreCase))
            ? null
            : AppContext.BaseDirectory,
    };

    /// <summary>Prints where to go.</summary>
    public static void Announce(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault()?.Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal).TrimEnd('/');
        if (address is null)
            return;
        // Printed, not logged: logs are collected and kept, and this link is a key.
        Console.WriteLine($"Practice page:  {address}/");
        if (app.Services.GetRequiredService<SignInSettings>().IsOn)
            Console.WriteLine($"Trainer's room: {address}/trainer/  (trainers sign in)");
        else
            Console.WriteLine($"Trainer's room: {address}/trainer/enter?code={app.Services.GetRequiredService<TrainerAccess>().Code}  (opens once, on this machine)");
    }
}
