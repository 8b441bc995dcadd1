namespace PracticeCaller.Bot.WebChat.Azure;

/// <summary>Settings under <c>DirectLine</c>: whose Direct Line the pages use.</summary>
public sealed class DirectLineSettings
{
    /// <summary>Azure's Direct Line, where nothing else is set.</summary>
    public const string PublicEndpoint = "https://directline.botframework.com/v3/directline";

    /// <summary><c>own</c> (default): the door of this app. <c>azure</c>: Azure's Direct Line in front of the Azure Bot resource.</summary>
    public string Provider { get; set; } = "own";

    /// <summary>For <c>azure</c>: a secret of the bot's Direct Line channel. It is sent to <see cref="Endpoint"/> and to nobody else.</summary>
    public string Secret { get; set; } = "";

    /// <summary>For <c>azure</c>: where it is, with <c>/v3/directline</c>; for a region for example <c>https://europe.directline.botframework.com/v3/directline</c>.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>True when tokens come from Azure.</summary>
    public bool IsAzure => Provider.Equals("azure", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address in use, without a slash at the end.</summary>
    public string Address => (string.IsNullOrWhiteSpace(Endpoint) ? PublicEndpoint : Endpoint.Trim()).TrimEnd('/');

    /// <summary>Reads the settings.</summary>
    public static DirectLineSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new DirectLineSettings
        {
            Provider = configuration["DirectLine:Provider"] is { Length: > 0 } provider ? provider.Trim() : "own",
            Secret = configuration["DirectLine:Secret"]?.Trim() ?? "",
            Endpoint = configuration["DirectLine:Endpoint"]?.Trim() ?? "",
        };
    }

    /// <summary>What is wrong with them, one sentence each; empty when nothing is.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        var settings = Read(configuration);
        if (!settings.IsAzure)
        {
            if (!settings.Provider.Equals("own", StringComparison.OrdinalIgnoreCase))
                yield return $"DirectLine:Provider is '{settings.Provider}'. Use own (the door of this app) or azure (Azure's Direct Line).";
            yield break;
        }

        if (settings.Secret.Length == 0)
            yield return "DirectLine:Provider is 'azure', but DirectLine:Secret is not set. Take a secret of the Direct Line channel of your Azure Bot, or use own.";
        else if (settings.Secret.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase))
            yield return "DirectLine:Secret is still a reference to a key vault: App Service could not resolve it. Check that the app's identity may read the vault, and that the secret is there; then restart the app.";
        if (string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]))
            yield return "DirectLine:Provider is 'azure', but MicrosoftAppId is not set. Azure's Direct Line reaches the bot only as an Azure Bot.";
        if (!Uri.TryCreate(settings.Address, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) || address.Query.Length + address.Fragment.Length + address.UserInfo.Length > 0)
            yield return $"DirectLine:Endpoint is '{settings.Endpoint}'. Use an https address such as {PublicEndpoint}, or leave it out.";
    }
}
