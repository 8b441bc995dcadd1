namespace PracticeCaller.Bot.Trainer.SignIn;

/// <summary>Where trainers sign in: an OpenID Connect provider, usually Entra ID. Without it the trainer's room opens by a link on the machine that the bot runs on.</summary>
internal sealed class SignInSettings
{
    // Their keys sign for every organisation, and for anybody's private account.
    private static readonly string[] Everybody = ["common", "organizations", "consumers"];

    private SignInSettings(IConfiguration configuration)
    {
        Authority = Text("SignIn:Authority").TrimEnd('/');
        ClientId = Text("SignIn:ClientId");
        ClientSecret = Text("SignIn:ClientSecret");

        string Text(string name) => configuration[name]?.Trim() ?? "";
    }

    /// <summary>The provider; for Entra ID <c>https://login.microsoftonline.com/TENANT/v2.0</c>.</summary>
    public string Authority { get; }

    /// <summary>The id of the app registration.</summary>
    public string ClientId { get; }

    /// <summary>Its secret.</summary>
    public string ClientSecret { get; }

    /// <summary>True when trainers sign in.</summary>
    public bool IsOn => Authority.Length > 0 && ClientId.Length > 0 && ClientSecret.Length > 0;

    /// <summary>True when the provider is a program on this machine, for tests and development; every other one must use https.</summary>
    public bool IsOnThisMachine => Uri.TryCreate(Authority, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback;

    /// <summary>Reads the settings; <see cref="Problems"/> says what is wrong with them.</summary>
    public static SignInSettings Read(IConfiguration configuration) => new(configuration);

    /// <summary>What is wrong, one sentence each with the cure; empty when nothing is, also when nothing is set.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        var settings = Read(configuration);
        List<(string Name, string Value)> all = [("SignIn:Authority", settings.Authority), ("SignIn:ClientId", settings.ClientId), ("SignIn:ClientSecret", settings.ClientSecret)];
        var missing = all.Where(s => s.Value.Length == 0).Select(s => s.Name).ToList();
        if (missing.Count == all.Count)
            yield break;
        if (missing.Count > 0)
            yield return $"{string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} not set, but {string.Join(" and ", all.Select(s => s.Name).Except(missing))} {(missing.Count == 2 ? "is" : "are")}. Signing trainers in needs all three: copy them from the app registration, or remove them all; then the room opens by a link on this machine only.";
        if (settings.Authority.Length == 0)
            yield break;
        if (!Uri.TryCreate(settings.Authority, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || settings.IsOnThisMachine) || uri.Query.Length > 0)
            yield return $"SignIn:Authority is '{settings.Authority}'. Use the https address of your sign-in service; for Entra ID https://login.microsoftonline.com/TENANT-ID/v2.0 (plain http only for this machine).";
        else if (uri.Segments.Select(s => s.Trim('/')).Intersect(Everybody, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } shared)
            yield return $"SignIn:Authority is '{settings.Authority}', which is for the accounts of every organisation. Put your tenant's id in the place of '{shared}'.";
    }
}
