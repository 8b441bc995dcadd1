using Microsoft.Extensions.Configuration;
using PracticeCaller.Bot.Trainer.SignIn;

namespace PracticeCaller.Bot.Tests.Trainer.SignIn;

public sealed class SignInSettingsTests
{
    /// <summary>Authority, client id, secret, and what the refusal speaks of; null for settings that are accepted.</summary>
    [Theory]
    [InlineData("", "", "", null)]
    [InlineData("https://login.microsoftonline.com/11111111-0000-0000-0000-000000000001/v2.0", "app", "secret", null)]
    [InlineData("http://127.0.0.1:9/tenant", "app", "secret", null)]
    [InlineData("https://login.example/t", "app", "", "SignIn:ClientSecret is not set, but SignIn:Authority and SignIn:ClientId are")]
    [InlineData("https://login.example/t", "", " ", "SignIn:ClientId and SignIn:ClientSecret are not set, but SignIn:Authority is.")]
    [InlineData("", "app", "secret", "SignIn:Authority is not set")]
    [InlineData("http://login.example/t", "app", "secret", "Use the https address")]
    [InlineData("login.microsoftonline.com", "app", "secret", "Use the https address")]
    [InlineData("https://login.example/t?x=1", "app", "secret", "Use the https address")]
    [InlineData("https://login.microsoftonline.com/common/v2.0", "app", "secret", "every organisation")]
    [InlineData("https://login.microsoftonline.com/Organizations/v2.0/", "app", "secret", "every organisation")]
    [InlineData("https://login.microsoftonline.com/consumers", "app", "secret", "every organisation")]
    public void Settings_AreAcceptedOrRefusedWithTheCure(string authority, string clientId, string secret, string? refusal)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["SignIn:Authority"] = authority, ["SignIn:ClientId"] = clientId, ["SignIn:ClientSecret"] = secret }).Build();
        var problems = SignInSettings.Problems(configuration).ToList();
        if (refusal is null)
            Assert.Empty(problems);
        else
            Assert.Contains(problems, problem => problem.Contains(refusal, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.DoesNotContain("secret'", problem, StringComparison.Ordinal));
    }
}
