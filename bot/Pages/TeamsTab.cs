namespace PracticeCaller.Bot.Pages;

/// <summary>
/// The trainer's tab in Teams. Teams shows tabs in a frame; the trainer's room itself is never framed, so that no other page can be laid over it.
/// The tab is a page without secrets that opens the room in a browser window.
/// </summary>
internal static class TeamsTab
{
    // Hosts of the Teams clients (desktop, web, Outlook and Microsoft 365 show the same tabs).
    private const string Clients = "https://teams.microsoft.com https://*.teams.microsoft.com https://teams.cloud.microsoft https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com";

    /// <summary>What the page may do: nothing but be shown in Teams.</summary>
    public const string ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' {Clients}";

    /// <summary>True for the tab's page.</summary>
    public static bool Is(PathString path) => path.StartsWithSegments("/teams", StringComparison.OrdinalIgnoreCase);
}
