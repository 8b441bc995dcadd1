using System.Text.Json.Nodes;
using PracticeCaller.Bot.Trainer.SignIn;
using PracticeCaller.Deployment.Tests.Templates;

namespace PracticeCaller.Deployment.Tests.Settings;

/// <summary>The roles that an administrator gives to the app registration are those that the app looks for.</summary>
public sealed class TrainerRolesTests
{
    [Fact]
    public void TheRolesOfTheFile_AreThoseOfTheApp()
    {
        var roles = JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Root, "deploymentTemplates", "trainerRoles.json")))!.AsArray();
        Assert.Equal(SignInSetup.Roles.Order(), roles.Select(r => r!["value"]!.GetValue<string>()).Order());
        Assert.Equal(roles.Count, roles.Select(r => Guid.Parse(r!["id"]!.GetValue<string>())).Distinct().Count());
        Assert.All(roles, r => Assert.Equal("User", Assert.Single(r!["allowedMemberTypes"]!.AsArray())!.GetValue<string>()));
        Assert.All(roles, r => Assert.True(r!["isEnabled"]!.GetValue<bool>()));
    }

    [Fact]
    public void TheCallbackOfTheGuide_IsThatOfTheApp() =>
        Assert.Contains($"https://DOMAIN{SignInSetup.CallbackPath}", File.ReadAllText(Path.Combine(Bicep.Root, "docs", "deploy.md")), StringComparison.Ordinal);
}
