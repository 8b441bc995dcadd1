using Microsoft.Extensions.Configuration;
using PracticeCaller.Bot.Settings;

namespace PracticeCaller.Bot.Tests.Guard;

public sealed class VaultReferencesTests
{
    [Theory]
    [InlineData("MicrosoftAppPassword", "@Microsoft.KeyVault(SecretUri=https://pc-x.vault.azure.net/secrets/MicrosoftAppPassword)", true)]
    [InlineData("Practice:Code", "@Microsoft.KeyVault(SecretUri=https://pc-x.vault.azure.net/secrets/PracticeCode)", true)]
    [InlineData("DirectLine:Secret", "@microsoft.keyvault(VaultName=pc-x;SecretName=y)", true)]
    [InlineData("SignIn:ClientSecret", "@Microsoft.KeyVault(SecretUri=https://pc-x.vault.azure.net/secrets/TrainerClientSecret)", true)]
    [InlineData("SignIn:ClientSecret", "a secret with @Microsoft.KeyVault(in it", false)]
    [InlineData("Practice:Code", "", false)]
    public void ASecretThatWasNotRead_IsRefusedAtTheStart_ByItsName(string name, string value, bool isRefused)
    {
        var problems = VaultReferences.Problems(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [name] = value }).Build()).ToList();
        Assert.Equal(isRefused ? [name] : [], problems.Select(problem => problem.Split(' ')[0]));
        Assert.All(problems, problem => Assert.Contains("Key Vault Secrets User", problem, StringComparison.Ordinal));
    }
}
