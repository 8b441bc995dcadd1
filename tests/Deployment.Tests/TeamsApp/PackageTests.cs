using System.Text.Json.Nodes;
using NJsonSchema;
using PracticeCaller.Cli;
using PracticeCaller.Cli.TeamsApp;

namespace PracticeCaller.Deployment.Tests.TeamsApp;

public sealed class PackageTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "teams.schema.json")));

    [Fact]
    public async Task TheManifest_FollowsTheSchemaOfTeams()
    {
        var package = Package.Make(domain: "Practice.Example.com");
        Assert.Empty(await ProblemsAsync(package.Manifest));
        // The validator knows draft 4, in which this word of the schema means nothing yet.
        Assert.Equal(Manifest.SchemaVersion, package.Manifest["manifestVersion"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("bots/0/botId", null)]
    [InlineData("bots/0/botId", "not-a-guid")]
    [InlineData("bots/0/scopes/0", "everywhere")]
    [InlineData("name/short", "A name that is longer than the thirty characters of Teams")]
    [InlineData("developer/privacyUrl", "ftp://practice.example.com/")]
    [InlineData("accentColor", "blue")]
    [InlineData("surprise", "what is this")]
    [InlineData("icons/outline", null)]
    public async Task ABrokenManifest_IsFound(string path, string? value)
    {
        var manifest = Package.Make().Manifest;
        var steps = path.Split('/');
        var at = steps[..^1].Aggregate(manifest, (node, step) => (int.TryParse(step, out var index) ? node[index] : node[step])!);
        if (int.TryParse(steps[^1], out var last))
            at[last] = value;
        else if (value is null)
            at.AsObject().Remove(steps[^1]);
        else
            at[steps[^1]] = value;
        Assert.NotEmpty(await ProblemsAsync(manifest));
    }

    [Fact]
    public void ThePackage_HoldsManifestAndIcons_AndNothingElse()
    {
        var package = Package.Make();
        Assert.Equal(["color.png", "manifest.json", "outline.png"], package.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(package.Bytes, Package.Make().Bytes);
        var manifest = package.Manifest;
        Assert.All(["color", "outline"], icon => Assert.True(package.Files.ContainsKey(manifest["icons"]![icon]!.GetValue<string>())));
    }

    [Fact]
    public void TheColourIcon_Is192_AndOpaque()
    {
        var icon = Png.Read(Package.Make().Files["color.png"]);
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.Equal(255, p.Opacity));
        Assert.True(icon.Pixels.Distinct().Count() > 2);
    }

    [Fact]
    public void TheOutlineIcon_Is32_AndWhiteOnNothing()
    {
        var icon = Png.Read(Package.Make().Files["outline.png"]);
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.Equal((255, 255, 255), (p.Red, p.Green, p.Blue)));
        Assert.Contains(icon.Pixels, p => p.Opacity == 0);
        Assert.Contains(icon.Pixels, p => p.Opacity == 255);
    }

    [Fact]
    public void TheApp_IsPersonal_WithItsCommandsAndTheTrainersTab()
    {
        var manifest = Package.Make().Manifest;
        var bot = manifest["bots"]![0]!;
        Assert.Equal(Package.AppId, bot["botId"]!.GetValue<string>());
        Assert.Equal(["personal"], bot["scopes"]!.AsArray().Select(s => s!.GetValue<string>()));
        Assert.Equal(["practice.example.com"], manifest["validDomains"]!.AsArray().Select(d => d!.GetValue<string>()));
        var tab = manifest["staticTabs"]!.AsArray().Single(t => t!["entityId"]!.GetValue<string>() == "trainer")!;
        Assert.Equal("https://practice.example.com/trainer/", tab["websiteUrl"]!.GetValue<string>());
    }

    [Fact]
    public void TheCommands_AreOnesThatTheBotKnows()
    {
        var titles = Package.Make().Manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(c => c!["title"]!.GetValue<string>());
        Assert.All(titles, title => Assert.Contains(title.TrimStart('/'), Dialogs.Commands.CommandParser.Known));
    }

    [Theory]
    [InlineData("developer/privacyUrl")]
    [InlineData("developer/termsOfUseUrl")]
    [InlineData("staticTabs/1/contentUrl")]
    public void APageThatTheManifestNames_IsThere(string path)
    {
        var address = path.Split('/').Aggregate(Package.Make().Manifest, (node, step) => (int.TryParse(step, out var index) ? node[index] : node[step])!).GetValue<string>();
        Assert.True(File.Exists(Path.Combine(Templates.Bicep.Root, "bot", "wwwroot", new Uri(address).AbsolutePath.TrimStart('/'))), address);
    }

    [Theory]
    [InlineData("", "practice.example.com", "1.0.0", "PracticeCaller", "--app-id")]
    [InlineData("1234", "practice.example.com", "1.0.0", "PracticeCaller", "--app-id")]
    [InlineData("00000000-0000-0000-0000-000000000000", "practice.example.com", "1.0.0", "PracticeCaller", "--app-id")]
    [InlineData(Package.AppId, "https://practice.example.com", "1.0.0", "PracticeCaller", "Leave out https://")]
    [InlineData(Package.AppId, "practice.example.com/teams", "1.0.0", "PracticeCaller", "any path")]
    [InlineData(Package.AppId, "practice.example.com:3978", "1.0.0", "PracticeCaller", "Leave out the port")]
    [InlineData(Package.AppId, "localhost", "1.0.0", "PracticeCaller", "dev tunnel")]
    [InlineData(Package.AppId, "localhost:3978", "1.0.0", "PracticeCaller", "--domain")]
    [InlineData(Package.AppId, "127.0.0.1", "1.0.0", "PracticeCaller", "bare IP address")]
    [InlineData(Package.AppId, "10.0.0.1:3978", "1.0.0", "PracticeCaller", "bare IP address")]
    [InlineData(Package.AppId, "practice", "1.0.0", "PracticeCaller", "no host name")]
    [InlineData(Package.AppId, "-practice.example.com", "1.0.0", "PracticeCaller", "no host name")]
    [InlineData(Package.AppId, "practice..example.com", "1.0.0", "PracticeCaller", "no host name")]
    [InlineData(Package.AppId, "pra ctice.example.com", "1.0.0", "PracticeCaller", "no host name")]
    [InlineData(Package.AppId, "", "1.0.0", "PracticeCaller", "--domain")]
    [InlineData(Package.AppId, "practice.example.com", "1.0", "PracticeCaller", "three numbers")]
    [InlineData(Package.AppId, "practice.example.com", "1.0.0-beta", "PracticeCaller", "three numbers")]
    [InlineData(Package.AppId, "practice.example.com", "01.0.0", "PracticeCaller", "three numbers")]
    [InlineData(Package.AppId, "practice.example.com", "1.0.0", "A name that is longer than thirty characters", "--name")]
    [InlineData(Package.AppId, "practice.example.com", "1.0.0", " ", "--name")]
    public void BadArguments_GetTheCure(string appId, string domain, string version, string name, string said) =>
        Assert.Contains(said, Assert.Throws<UserError>(() => PackageWishes.Of(appId, domain, version, name)).Message, StringComparison.Ordinal);

    [Fact]
    public void AllThatIsWrong_IsSaidAtOnce() =>
        Assert.Equal(4, Assert.Throws<UserError>(() => PackageWishes.Of("x", "y", "z", "")).Message.Split(Environment.NewLine).Length);

    private static async Task<IEnumerable<string>> ProblemsAsync(JsonNode manifest) => (await Schema.Value).Validate(manifest.ToJsonString()).Select(p => p.ToString());
}
