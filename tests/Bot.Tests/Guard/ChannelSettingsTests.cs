using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using PracticeCaller.Bot.Guard;

namespace PracticeCaller.Bot.Tests.Guard;

public sealed class ChannelSettingsTests
{
    private const string Registered = "MicrosoftAppId=11111111-2222-3333-4444-555555555555;MicrosoftAppTenantId=t;MicrosoftAppPassword=p";

    /// <summary>Settings, environment, and what the refusal speaks of; empty for settings that are accepted.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "", "Development", "" },
        { "", "Production", "MicrosoftAppId is not set" },
        { "", "Staging", "MicrosoftAppId is not set" },
        { "MicrosoftAppId= ", "Production", "MicrosoftAppId is not set" },
        { Registered, "Production", "" },
        { Registered + ";MicrosoftAppType=singletenant", "Production", "" },
        { Registered + ";MicrosoftAppType=Skill", "Production", "MicrosoftAppType is 'Skill'" },
        { "MicrosoftAppId=bot;MicrosoftAppTenantId=t;MicrosoftAppPassword=p", "Production", "MicrosoftAppId is 'bot'" },
        { "MicrosoftAppId=11111111-2222-3333-4444-555555555555;MicrosoftAppPassword=p", "Production", "MicrosoftAppTenantId is not set" },
        { "MicrosoftAppType=MultiTenant;MicrosoftAppId=11111111-2222-3333-4444-555555555555;MicrosoftAppPassword=p", "Production", "" },
        { "MicrosoftAppId=11111111-2222-3333-4444-555555555555;MicrosoftAppTenantId=t", "Production", "MicrosoftAppPassword or MicrosoftAppCertificateFile" },
        { Registered + ";MicrosoftAppCertificateFile=/nowhere/bot.pfx", "Production", "exactly one of them" },
        { "MicrosoftAppId=11111111-2222-3333-4444-555555555555;MicrosoftAppTenantId=t;MicrosoftAppCertificateFile=/nowhere/bot.pfx", "Production", "no such file" },
        { "MicrosoftAppType=UserAssignedMSI;MicrosoftAppId=11111111-2222-3333-4444-555555555555;MicrosoftAppTenantId=t", "Production", "" },
        { Registered + ";MicrosoftAppType=UserAssignedMSI", "Production", "has no secret" },
        { Registered + ";ToBotFromChannelOpenIdMetadataUrl=http://keys.example/metadata", "Production", "plain http" },
        { "ToBotFromChannelOpenIdMetadataUrl=http://localhost.example/metadata", "Development", "plain http" },
        { Registered + ";ToBotFromChannelOpenIdMetadataUrl=http://localhost:1/metadata", "Production", "" },
        { Registered + ";ToBotFromChannelOpenIdMetadataUrl=metadata", "Production", "plain http" },
        { Registered + ";ToChannelFromBotLoginUrl=http://localhost:1/login", "Production", "ToChannelFromBotLoginUrl" },
        { Registered + ";Channels:Hosts:0=https://smba.example/", "Production", "Channels:Hosts" },
        { Registered + ";Channels:Hosts:0=*.example", "Production", "" },
        { Registered + ";ChannelService=https://botframework.azure.us", "Production", "ChannelService" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Settings_AreAcceptedOrRefusedWithTheCure(string settings, string environment, string refusal)
    {
        var problems = ChannelSettingsCheck.Problems(Configuration(settings), Environment(environment)).ToList();
        if (refusal.Length == 0)
            Assert.Empty(problems);
        else
            Assert.Contains(problems, problem => problem.Contains(refusal, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://SMBA.trafficmanager.net/emea/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/", true)]
    [InlineData("https://smba.partner.example/", true)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://trafficmanager.net/", false)]
    [InlineData("https://other.trafficmanager.net/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://evil.example/?smba.trafficmanager.net", false)]
    [InlineData("http://localhost:1234/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("http://[::1]/", false)]
    [InlineData("http://169.254.169.254/", false)]
    public void InProduction_OnlyAllowedHostsAreAnswered(string service, bool isAllowed) =>
        Assert.Equal(isAllowed, new AllowedHosts(new ChannelSettings(Configuration(Registered + ";Channels:Hosts:0=*.partner.example")), Environment("Production")).Allows(new Uri(service)));

    [Theory]
    [InlineData("http://localhost:1234/", true)]
    [InlineData("http://127.0.0.1/", true)]
    [InlineData("https://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://evil.example/", false)]
    public void WithoutARegistration_OnlyThisMachineIsAnswered(string service, bool isAllowed) =>
        Assert.Equal(isAllowed, new AllowedHosts(new ChannelSettings(Configuration("")), Environment("Development")).Allows(new Uri(service)));

    private static IConfiguration Configuration(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
        .Build();

    private static HostingEnvironment Environment(string name) => new() { EnvironmentName = name };
}
