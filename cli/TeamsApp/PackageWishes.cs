using System.Globalization;
using System.Text.RegularExpressions;

namespace PracticeCaller.Cli.TeamsApp;

/// <summary>What a Teams app package is made for; only good values get through.</summary>
/// <param name="AppId">App id of the bot, as the Azure Bot resource shows it.</param>
/// <param name="Domain">Host name of the bot, in small letters, without scheme and path.</param>
/// <param name="Version">Version of the package: three numbers.</param>
/// <param name="Name">What people see in Teams; 30 characters at most.</param>
internal sealed partial record PackageWishes(Guid AppId, string Domain, string Version, string Name)
{
    private const int LongestName = 30;
    private const int LongestDomain = 253;

    /// <summary>Checks what was typed.</summary>
    /// <exception cref="UserError">Something cannot be right; all of it is named, each with its cure.</exception>
    public static PackageWishes Of(string appId, string domain, string version, string name)
    {
        List<string> problems = [];
        if (!Guid.TryParseExact(appId.Trim(), "D", out var id) || id == Guid.Empty)
            problems.Add($"--app-id is '{appId}'. Give the app id of your bot, such as 11111111-2222-3333-4444-555555555555: Azure portal, your Azure Bot, Configuration, Microsoft App ID.");
        var host = domain.Trim().TrimEnd('/').ToLowerInvariant();
        if (host.Contains("://", StringComparison.Ordinal) || host.Contains('/'))
            problems.Add($"--domain is '{domain}'. Leave out https:// and any path: only the host name, such as practicecaller-abc.azurewebsites.net.");
        else if (host is "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal) || host.Split(':')[0].All(c => char.IsAsciiDigit(c) || c == '.'))
            problems.Add($"--domain is '{domain}'. Teams reaches no address of this machine and no bare IP address; take the host name of your app or of a dev tunnel.");
        else if (host.Contains(':'))
            problems.Add($"--domain is '{domain}'. Leave out the port: Teams only uses https on 443. A dev tunnel has a host name without a port for each port.");
        else if (host.Length > LongestDomain || !HostName().IsMatch(host))
            problems.Add($"--domain is '{domain}'. That is no host name; give one such as practicecaller-abc.azurewebsites.net.");
        if (!ThreeNumbers().IsMatch(version))
            problems.Add($"--package-version is '{version}'. Use three numbers without leading zeros, such as 1.0.3; Teams takes an update only when it is higher.");
        if (name.Trim().Length is 0 or > LongestName || name.Any(char.IsControl))
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"--name has {name.Trim().Length} characters. Use 1 to {LongestName} on one line."));
        return problems.Count > 0 ? throw new UserError(string.Join(Environment.NewLine, problems)) : new PackageWishes(id, host, version, name.Trim());
    }

    [GeneratedRegex(@"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?\z")]
    private static partial Regex HostName();

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\z")]
    private static partial Regex ThreeNumbers();
}
