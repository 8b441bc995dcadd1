using System.Text.Encodings.Web;
using System.Text.Json;

namespace PracticeCaller.Cli.TeamsApp;

/// <summary>The manifest of the Teams app: a personal bot, its commands, and the trainer's tab.</summary>
internal static class Manifest
{
    /// <summary>Version of the manifest schema that it follows.</summary>
    public const string SchemaVersion = "1.19";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // In the order in which a trainee meets them. During a call a command begins with a slash; outside it may too.
    private static readonly (string Title, string Description)[] Commands =
    [
        ("calls", "Show the calls to choose from"),
        ("shift", "Take three calls in a row, the results at the end"),
        ("help", "Say what can be done here"),
        ("/hint", "Ask the coach for a hint"),
        ("/pause", "Pause the call"),
        ("/resume", "Go on after a pause"),
        ("/end", "End the call politely"),
    ];

    /// <summary>The manifest as JSON.</summary>
    public static string Write(PackageWishes wishes)
    {
        var id = wishes.AppId.ToString("D");
        var site = $"https://{wishes.Domain}";
        var manifest = new Dictionary<string, object>
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{SchemaVersion}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = SchemaVersion,
            ["version"] = wishes.Version,
            ["id"] = id,
            ["developer"] = new
            {
                Name = "PracticeCaller",
                WebsiteUrl = $"{site}/",
                PrivacyUrl = $"{site}/about/privacy.html",
                TermsOfUseUrl = $"{site}/about/terms.html",
            },
            ["name"] = new { Short = wishes.Name, Full = $"{wishes.Name}: practise difficult calls" },
            ["description"] = new
            {
                Short = "Practise difficult customer calls with a simulated caller.",
                Full = "A simulated customer opens a chat: upset, with their own order of telling things, holding something back. What you write moves them, for reasons that can be shown. "
                    + "Afterwards a scorecard says how you did in listening, patience, empathy, problem solving and flexibility, with your own words as evidence. Practice is private: it happens in the personal chat with the app.",
            },
            ["icons"] = new { Color = AppPackage.ColorIcon, Outline = AppPackage.OutlineIcon },
            ["accentColor"] = "#0F6CBD",
            ["defaultInstallScope"] = "personal",
            ["bots"] = new[]
            {
                new
                {
                    BotId = id,
                    Scopes = Personal,
                    SupportsFiles = false,
                    IsNotificationOnly = false,
                    CommandLists = new[] { new { Scopes = Personal, Commands = Commands.Select(c => new { c.Title, c.Description }) } },
                },
            },
            ["staticTabs"] = new object[]
            {
                new { EntityId = "conversations", Scopes = Personal },
                new { EntityId = "trainer", Name = "Trainer", ContentUrl = $"{site}/teams/trainer.html", WebsiteUrl = $"{site}/trainer/", Scopes = Personal },
                new { EntityId = "about", Scopes = Personal },
            },
            ["permissions"] = new[] { "identity", "messageTeamMembers" },
            ["validDomains"] = new[] { wishes.Domain },
        };
        return JsonSerializer.Serialize(manifest, Options);
    }

    private static readonly string[] Personal = ["personal"];
}
