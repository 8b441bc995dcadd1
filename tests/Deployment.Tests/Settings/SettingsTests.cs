using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Bot.Trainer;
using PracticeCaller.Deployment.Tests.Templates;

namespace PracticeCaller.Deployment.Tests.Settings;

/// <summary>Template and app agree about the settings: what one writes the other reads, and the app takes it.</summary>
public sealed partial class SettingsTests
{
    /// <summary>Read by App Service and its agents, not by the app's own code.</summary>
    private static readonly Dictionary<string, string> ForThePlatform = new(StringComparer.OrdinalIgnoreCase)
    {
        ["FORWARDEDHEADERS_ENABLED"] = "ASP.NET Core: App Service ends TLS, and the app must know that the page came by https",
        ["WEBSITES_PORT"] = "App Service: the port that Urls names",
        ["WEBSITES_ENABLE_APP_SERVICE_STORAGE"] = "App Service: /home is kept",
        ["WEBSITE_DISABLE_OVERLAPPED_RECYCLING"] = "App Service: the old process ends before the new one starts",
        ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "Application Insights agent: where to send",
        ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] = "Application Insights agent: with which identity",
        ["ApplicationInsightsAgent_EXTENSION_VERSION"] = "App Service: switches the agent on",
    };

    /// <summary>Settings of the app that the templates leave alone, and why.</summary>
    private static readonly Dictionary<string, string> LeftAlone = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Data:Provider"] = "sqlite is the only one there is",
        ["Cluster:Redis"] = "refused at the start: several machines are not there yet",
        ["Practice:Scenarios"] = "the built-in calls",
        ["Practice:Rubric"] = "five-skills, the rubric that comes first",
        ["DirectLine:Endpoint"] = "the public cloud",
        ["Channels:Hosts"] = "the public cloud's hosts are known",
        ["Channels:Tenants"] = "the bot's own tenant",
        ["MicrosoftAppCertificateFile"] = "an identity or a secret is used",
        ["MicrosoftAppCertificatePassword"] = "an identity or a secret is used",
    };

    private static readonly Lazy<Task<HashSet<string>>> Read = new(ReadAsync);

    private static readonly string[] NotSettingsOfTheApp = ["Logging"];

    [Fact]
    public async Task EverySettingOfTheTemplates_IsReadByTheApp()
    {
        var read = await Read.Value;
        var written = Written();
        Assert.Empty(written.Except(read, StringComparer.OrdinalIgnoreCase).Except(ForThePlatform.Keys, StringComparer.OrdinalIgnoreCase));
        Assert.Empty(ForThePlatform.Keys.Except(written, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task EverySettingOfTheApp_IsWrittenByATemplate_OrLeftAloneForAReason()
    {
        var read = await Read.Value;
        Assert.Empty(read.Except(Written(), StringComparer.OrdinalIgnoreCase).Except(LeftAlone.Keys, StringComparer.OrdinalIgnoreCase));
        Assert.Empty(LeftAlone.Keys.Intersect(Written(), StringComparer.OrdinalIgnoreCase));
        // What appsettings.json shows people must do something.
        Assert.Empty(Shown().Except(read, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("registration")]
    [InlineData("newgroup")]
    public async Task WithTheTemplatesSettings_TheAppStartsInProduction_AndLetsNobodyInWithoutAToken(string sample)
    {
        await using var host = new DeployedHost(Sample.Of(sample));
        using var http = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
        var activity = new { type = "message", id = "1", channelId = "msteams", serviceUrl = "https://smba.trafficmanager.net/emea/", from = new { id = "somebody" }, conversation = new { id = "c" }, recipient = new { id = "bot" }, text = "hello" };
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task BehindAppService_ThePagesSocketIsSecure()
    {
        await using var host = new DeployedHost(Sample.Identity, new Dictionary<string, string> { ["Practice:Access"] = "open" });
        using var http = host.CreateClient();
        // App Service ends TLS and says so.
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var token = (await (await http.PostAsync("/v3/directline/tokens/generate", null, TestContext.Current.CancellationToken)).Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["token"]!.GetValue<string>();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var conversation = await (await http.PostAsync("/v3/directline/conversations", null, TestContext.Current.CancellationToken)).Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken);
        Assert.StartsWith("wss://", conversation!["streamUrl"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>What the samples write, all together, without the numbers of lists.</summary>
    private static HashSet<string> Written() =>
        new[] { Sample.Identity, Sample.Registration, Sample.NewGroup }.SelectMany(s => DeployedHost.Settings(s).Keys).Select(k => Number().Replace(k, "")).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The settings that the app looks up at its start and for its first requests, of the groups that are its own.</summary>
    private static async Task<HashSet<string>> ReadAsync()
    {
        // Before it builds its host the app looks at the settings in three places that are not seen from outside.
        var early = new SettingsLog();
        var configuration = new ConfigurationBuilder().AddJsonFile(Path.Combine(Bicep.Root, "bot", "appsettings.json")).AddInMemoryCollection(DeployedHost.Settings(Sample.Registration)).Add(early).Build();
        Assert.Empty(StartupChecks.Problems(configuration, new Production()));
        new ServiceCollection().AddWebChatDoor(configuration);
        new ServiceCollection().AddTrainerRoom(configuration);

        await using var host = new DeployedHost(Sample.Registration);
        using var http = host.CreateClient();
        await http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        await http.PostAsync("/v3/directline/tokens/generate", null, TestContext.Current.CancellationToken);
        await http.GetAsync("/practice/calls", TestContext.Current.CancellationToken);
        await http.PostAsJsonAsync("/api/messages", new { type = "message" }, TestContext.Current.CancellationToken);

        var groups = Shown().Select(k => k.Split(':')[0]).Append("Cluster").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return early.Asked.Concat(host.Log.Asked)
            .Select(k => Number().Replace(k, ""))
            .Where(k => groups.Contains(k.Split(':')[0]) && (k.Contains(':') || Shown().Contains(k)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The settings in appsettings.json, but for those of the framework.</summary>
    private static HashSet<string> Shown()
    {
        return Leaves(JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Root, "bot", "appsettings.json")))!.AsObject(), "")
            .Where(k => !NotSettingsOfTheApp.Contains(k.Split(':')[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);

        static IEnumerable<string> Leaves(JsonObject group, string path) =>
            group.SelectMany(p => p.Value is JsonObject inner ? Leaves(inner, $"{path}{p.Key}:") : [path + p.Key]);
    }

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Number();

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
