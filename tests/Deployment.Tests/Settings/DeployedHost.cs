using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Deployment.Tests.Templates;

namespace PracticeCaller.Deployment.Tests.Settings;

/// <summary>The bot in Production with the settings that a sample deployment writes. What only Azure knows is made up.</summary>
internal sealed class DeployedHost(Sample sample, IReadOnlyDictionary<string, string>? changes = null) : WebApplicationFactory<DataFolder>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-").FullName;

    /// <summary>The settings that were looked up while it ran.</summary>
    public SettingsLog Log { get; } = new();

    /// <summary>The settings, in the form in which the app sees them.</summary>
    public static Dictionary<string, string?> Settings(Sample sample) => sample.AppSettings.ToDictionary(
        s => s.Key.StartsWith("ASPNETCORE_", StringComparison.Ordinal) ? s.Key["ASPNETCORE_".Length..] : s.Key.Replace("__", ":", StringComparison.Ordinal),
        s => s.Value switch
        {
            "{clientId}" => (string?)"11111111-2222-3333-4444-555555555555",
            ['v', 'a', 'u', 'l', 't', ':', ..] => "out-of-the-vault",
            _ => s.Value,
        });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (name, value) in Settings(sample).Concat((changes ?? new Dictionary<string, string>()).Select(c => KeyValuePair.Create(c.Key, (string?)c.Value))))
            builder.UseSetting(name, value);
        builder.UseSetting("Data:Folder", _folder);
        builder.ConfigureAppConfiguration(configuration => configuration.Add(Log));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still held; the system's temporary folder is emptied anyway.
        }
    }
}
