namespace PracticeCaller.Bot.Guard;

/// <summary>Where the bot may answer. Nothing that it says, and no token of its own, goes anywhere else.</summary>
internal sealed class AllowedHosts(ChannelSettings settings, IHostEnvironment environment)
{
    // Azure Bot Service and its Direct Line and Web Chat channels; Teams (worldwide and government).
    private static readonly string[] BuiltIn = ["*.botframework.com", "*.botframework.azure.us", "smba.trafficmanager.net", "*.teams.microsoft.com", "*.teams.microsoft.us"];

    /// <summary>True for a service on an allowed host. It has to speak https, but for this machine.</summary>
    public bool Allows(Uri service)
    {
        // Without a registration nobody has proved anything, so only this machine is answered.
        if (settings.IsUnregistered)
            return service.IsLoopback;
        return service.IsLoopback
            ? environment.IsDevelopment() || settings.Hosts.Any(pattern => Matches(pattern, service.Host))
            : service.Scheme == Uri.UriSchemeHttps && BuiltIn.Concat(settings.Hosts).Any(pattern => Matches(pattern, service.Host));
    }

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
