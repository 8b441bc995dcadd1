namespace PracticeCaller.Bot.Settings;

/// <summary>Secrets that App Service should have read from the vault and could not: the app then gets the reference itself, which anybody could guess.</summary>
internal static class VaultReferences
{
    private static readonly string[] Secrets = ["MicrosoftAppPassword", "MicrosoftAppCertificatePassword", "Practice:Code", "DirectLine:Secret", "SignIn:ClientSecret"];

    /// <summary>What is wrong, one sentence each with the cure; empty when nothing is.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration) => Secrets
        .Where(name => configuration[name]?.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase) == true)
        .Select(name => $"{name} is still a reference to the vault: App Service could not read the secret. See that it is in the vault and that the app's identity has the role Key Vault Secrets User there (a new role takes some minutes), then restart the app.");
}
