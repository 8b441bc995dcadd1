using System.Text.Json.Nodes;

namespace PracticeCaller.Deployment.Tests.Templates;

/// <summary>Nobody and nothing in Azure may do more than it must.</summary>
public sealed class LeastPrivilegeTests
{
    private const string MonitoringMetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";
    private const string KeyVaultSecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";

    [Fact]
    public void TheIdentity_MaySendTelemetryAndReadSecrets_EachOnOneResource()
    {
        var roles = Sample.Registration.All("Microsoft.Authorization/roleAssignments");
        Assert.Equal([MonitoringMetricsPublisher, KeyVaultSecretsUser], roles.Select(r => r["properties"]!["roleDefinitionId"]!.GetValue<string>().Split('/')[^1]));
        // The id of an assignment on a whole group would not name a resource first.
        Assert.All(roles, r => Assert.StartsWith("[extensionResourceId(", r["id"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public void WithAnIdentity_ThereIsNoSecretAtAll()
    {
        Assert.Empty(Sample.Identity.All("Microsoft.KeyVault/vaults"));
        Assert.DoesNotContain(Sample.Identity.AppSettings, s => s.Value.StartsWith("vault:", StringComparison.Ordinal));
        var bot = Sample.Identity.One("Microsoft.BotService/botServices")["properties"]!;
        Assert.Equal("UserAssignedMSI", bot["msaAppType"]!.GetValue<string>());
        Assert.Contains(".outputs.id.value", bot["msaAppMSIResourceId"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_AreReferencesToTheVault()
    {
        var settings = Sample.Registration.AppSettings;
        Assert.Equal("vault:MicrosoftAppPassword", settings["MicrosoftAppPassword"]);
        Assert.Equal("vault:PracticeCode", settings["Practice__Code"]);
        Assert.Equal("vault:DirectLineSecret", settings["DirectLine__Secret"]);
        Assert.Equal("vault:TrainerClientSecret", settings["SignIn__ClientSecret"]);
        var everything = Sample.Registration.Json.ToJsonString();
        Assert.DoesNotContain("password-of-the-sample", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("code-of-the-sample", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("trainers-secret-of-the-sample", everything, StringComparison.Ordinal);
    }

    [Fact]
    public void TheApp_IsReachedByHttpsOnly_AndPublishedToWithoutPasswords()
    {
        var app = Sample.Registration.One("Microsoft.Web/sites")["properties"]!;
        Assert.True(app["httpsOnly"]!.GetValue<bool>());
        Assert.Equal("Disabled", app["siteConfig"]!["ftpsState"]!.GetValue<string>());
        Assert.Equal("1.2", app["siteConfig"]!["minTlsVersion"]!.GetValue<string>());
        var publishing = Sample.Registration.All("Microsoft.Web/sites/basicPublishingCredentialsPolicies");
        Assert.Equal(2, publishing.Count);
        Assert.All(publishing, p => Assert.False(p["properties"]!["allow"]!.GetValue<bool>()));
    }

    [Fact]
    public void TheApp_RunsOnOneMachine_BecauseItCannotRunOnMore()
    {
        Assert.Equal(1, Sample.Identity.One("Microsoft.Web/serverfarms")["sku"]!["capacity"]!.GetValue<int>());
        Assert.Equal("1", Sample.Identity.AppSettings["WEBSITE_DISABLE_OVERLAPPED_RECYCLING"]);
    }

    [Fact]
    public void DatabaseAndCache_ComeOnlyWhenAskedFor_AndLetNobodyIn()
    {
        Assert.Empty(Sample.Identity.All("Microsoft.DBforPostgreSQL/flexibleServers"));
        Assert.Empty(Sample.Identity.All("Microsoft.Cache/redisEnterprise"));

        JsonNode database = Sample.Registration.One("Microsoft.DBforPostgreSQL/flexibleServers")["properties"]!, cache = Sample.Registration.One("Microsoft.Cache/redisEnterprise")["properties"]!;
        Assert.Equal("Disabled", database["authConfig"]!["passwordAuth"]!.GetValue<string>());
        Assert.Equal("Disabled", database["network"]!["publicNetworkAccess"]!.GetValue<string>());
        Assert.Equal("Disabled", cache["publicNetworkAccess"]!.GetValue<string>());
        Assert.Equal("Disabled", Sample.Registration.One("Microsoft.Cache/redisEnterprise/databases")["properties"]!["accessKeysAuthentication"]!.GetValue<string>());
    }
}
