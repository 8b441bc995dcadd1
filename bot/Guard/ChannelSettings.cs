namespace PracticeCaller.Bot.Guard;

/// <summary>How the bot proves to Microsoft's login service who it is.</summary>
internal enum BotAppType
{
    /// <summary>A registration in one tenant, with a secret or a certificate.</summary>
    SingleTenant,

    /// <summary>A registration of the old kind, for all tenants.</summary>
    MultiTenant,

    /// <summary>A managed identity of the machine that the bot runs on; there is no secret.</summary>
    UserAssignedMSI,
}

/// <summary>The bot's registration and the services it trusts, from the settings. The names at the top level are those of the Bot Framework SDK.</summary>
internal sealed class ChannelSettings
{
    /// <summary>Reads the settings; <see cref="ChannelSettingsCheck"/> says what is wrong with them.</summary>
    public ChannelSettings(IConfiguration configuration)
    {
        AppId = Text("MicrosoftAppId", "");
        AppType = Enum.TryParse<BotAppType>(Text("MicrosoftAppType", ""), ignoreCase: true, out var type) ? type : BotAppType.SingleTenant;
        TenantId = Text("MicrosoftAppTenantId", "");
        Password = Text("MicrosoftAppPassword", "");
        CertificateFile = Text("MicrosoftAppCertificateFile", "");
        CertificatePassword = Text("MicrosoftAppCertificatePassword", "");
        Issuer = Text("ToBotFromChannelTokenIssuer", "https://api.botframework.com");
        MetadataUrl = Text("ToBotFromChannelOpenIdMetadataUrl", "https://login.botframework.com/v1/.well-known/openidconfiguration");
        LoginUrl = Text("ToChannelFromBotLoginUrl", $"https://login.microsoftonline.com/{(AppType == BotAppType.MultiTenant ? "botframework.com" : TenantId)}");
        Audience = WithoutDefault(Text("ToChannelFromBotOAuthScope", "https://api.botframework.com"));
        Hosts = configuration.GetSection("Channels:Hosts").Get<string[]>() ?? [];
        Tenants = configuration.GetSection("Channels:Tenants").Get<string[]>() is { Length: > 0 } tenants ? tenants
            : AppType != BotAppType.MultiTenant && TenantId.Length > 0 ? [TenantId]
            : [];

        string Text(string name, string fallback) => configuration[name] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : fallback;
    }

    /// <summary>The registration's id; empty for a bot on a developer's machine, which nobody can prove anything to.</summary>
    public string AppId { get; }

    /// <summary>The kind of registration.</summary>
    public BotAppType AppType { get; }

    /// <summary>The tenant of the registration.</summary>
    public string TenantId { get; }

    /// <summary>The secret, or empty.</summary>
    public string Password { get; }

    /// <summary>A file with certificate and private key (PFX or PEM), or empty.</summary>
    public string CertificateFile { get; }

    /// <summary>The password of that file, or empty.</summary>
    public string CertificatePassword { get; }

    /// <summary>Who signs the channels' tokens.</summary>
    public string Issuer { get; }

    /// <summary>Where the signer's keys are described.</summary>
    public string MetadataUrl { get; }

    /// <summary>Where the bot gets its own tokens.</summary>
    public string LoginUrl { get; }

    /// <summary>Whom the bot's own tokens are for.</summary>
    public string Audience { get; }

    /// <summary>Hosts that the bot may answer at beside those of Microsoft.</summary>
    public IReadOnlyList<string> Hosts { get; }

    /// <summary>Tenants whose people may write in Teams; empty for all.</summary>
    public IReadOnlyList<string> Tenants { get; }

    /// <summary>True when there is no registration: whoever is on this machine may write, nobody else.</summary>
    public bool IsUnregistered => AppId.Length == 0;

    private static string WithoutDefault(string scope) => scope.EndsWith("/.default", StringComparison.Ordinal) ? scope[..^"/.default".Length] : scope;
}
