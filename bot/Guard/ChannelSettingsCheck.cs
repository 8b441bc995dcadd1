namespace PracticeCaller.Bot.Guard;

/// <summary>Says which settings of the registration cannot work or would not be safe.</summary>
internal static class ChannelSettingsCheck
{
    /// <summary>What is wrong, one sentence each with the cure; empty when nothing is.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = new ChannelSettings(configuration);
        if (settings.IsUnregistered)
        {
            if (!environment.IsDevelopment())
                yield return "MicrosoftAppId is not set. Without it /api/messages would have to trust everybody. Set MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId of your Azure Bot, or run in Development (ASPNETCORE_ENVIRONMENT=Development) to try the bot on this machine only.";
        }
        else
        {
            foreach (var problem in Registration(settings, configuration["MicrosoftAppType"]?.Trim() ?? ""))
                yield return problem;
        }

        if (!IsHttps(settings.MetadataUrl) && !IsLoopback(settings.MetadataUrl))
            yield return $"ToBotFromChannelOpenIdMetadataUrl is '{settings.MetadataUrl}'. Keys that come over plain http can be exchanged on the way. Use an https address (plain http only for this machine).";
        if (!settings.IsUnregistered && !IsHttps(settings.LoginUrl))
            yield return $"ToChannelFromBotLoginUrl is '{settings.LoginUrl}'. The bot's secret is sent there. Use an https address.";
        foreach (var host in settings.Hosts.Where(host => Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) == UriHostNameType.Unknown))
            yield return $"Channels:Hosts contains '{host}', which is no name of a host. Use names like smba.example.com or *.example.com, without scheme, port and path.";
        if (configuration["ChannelService"] is { Length: > 0 } cloud)
            yield return $"ChannelService is '{cloud}', which this bot does not read. For another cloud set ToBotFromChannelTokenIssuer, ToBotFromChannelOpenIdMetadataUrl, ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope and Channels:Hosts.";
    }

    private static IEnumerable<string> Registration(ChannelSettings settings, string type)
    {
        if (type.Length > 0 && !Enum.GetNames<BotAppType>().Contains(type, StringComparer.OrdinalIgnoreCase))
            yield return $"MicrosoftAppType is '{type}'. Use SingleTenant (the default), UserAssignedMSI or MultiTenant.";
        if (!Guid.TryParse(settings.AppId, out _))
            yield return $"MicrosoftAppId is '{settings.AppId}', which is no id of a registration. Copy the application (client) id of your Azure Bot.";
        if (settings.AppType != BotAppType.MultiTenant && settings.TenantId.Length == 0)
            yield return "MicrosoftAppTenantId is not set. A bot with one tenant (the default) or a managed identity needs it.";
        if (settings.AppType == BotAppType.UserAssignedMSI)
        {
            if (settings.Password.Length > 0 || settings.CertificateFile.Length > 0)
                yield return "MicrosoftAppType is UserAssignedMSI, which has no secret. Remove MicrosoftAppPassword and MicrosoftAppCertificateFile.";
            yield break;
        }

        if (settings.Password.Length > 0 == settings.CertificateFile.Length > 0)
            yield return "Set either MicrosoftAppPassword or MicrosoftAppCertificateFile: the bot needs exactly one of them to prove who it is.";
        if (settings.CertificateFile.Length > 0 && !File.Exists(settings.CertificateFile))
            yield return $"MicrosoftAppCertificateFile is '{settings.CertificateFile}', and there is no such file.";
    }

    private static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    private static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback;
}
