using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PracticeCaller.Deployment.Tests.Templates;

/// <summary>A sample deployment: what would be created. Each is worked out once.</summary>
internal sealed partial class Sample
{
    private Sample(string name, params string[] scope)
    {
        Name = name;
        using var bicep = new Bicep();
        Json = bicep.Snapshot(name, scope);
    }

    private static readonly Lazy<Sample> LazyIdentity = new(() => new Sample("identity", "--resource-group", "sample", "--location", "westeurope"));
    private static readonly Lazy<Sample> LazyRegistration = new(() => new Sample("registration", "--resource-group", "sample"));
    private static readonly Lazy<Sample> LazyNewGroup = new(() => new Sample("newgroup", "--location", "northeurope"));

    /// <summary>Into an existing group, with nothing but defaults: the bot proves itself by an identity.</summary>
    public static Sample Identity => LazyIdentity.Value;

    /// <summary>Into an existing group, with everything else than the defaults: an app registration, an access code, a trainer's room, Azure's Direct Line, database, cache.</summary>
    public static Sample Registration => LazyRegistration.Value;

    /// <summary>With a new group.</summary>
    public static Sample NewGroup => LazyNewGroup.Value;

    public static Sample Of(string name) => name switch { "identity" => Identity, "registration" => Registration, _ => NewGroup };

    public string Name { get; }

    public JsonNode Json { get; }

    /// <summary>All resources.</summary>
    public IEnumerable<JsonNode> Resources => Json["predictedResources"]!.AsArray().Select(r => r!);

    /// <summary>The resources of a type.</summary>
    public IReadOnlyList<JsonNode> All(string type) => [.. Resources.Where(r => r["type"]!.GetValue<string>() == type)];

    /// <summary>The one resource of a type.</summary>
    public JsonNode One(string type) => All(type).Single();

    /// <summary>The app's settings: name and value; what only Azure knows is written <c>{name}</c>, what is in the vault <c>vault:NAME</c>; Entra ID is that of the public cloud.</summary>
    public IReadOnlyDictionary<string, string> AppSettings => One("Microsoft.Web/sites")["properties"]!["siteConfig"]!["appSettings"]!.AsArray()
        .ToDictionary(s => s!["name"]!.GetValue<string>(), s => Plain(s!["value"]!.GetValue<string>()));

    /// <summary>Everything in words, one line a thing.</summary>
    public string InWords() => string.Join('\n', Resources.Select(Line).Concat(AppSettings.Select(s => $"setting {s.Key} = {s.Value}"))) + "\n";

    private static string Line(JsonNode resource)
    {
        var type = resource["type"]!.GetValue<string>();
        if (type == "Microsoft.Authorization/roleAssignments")
            return $"{type} {resource["properties"]!["roleDefinitionId"]!.GetValue<string>().Split('/')[^1]} on {Scope().Match(resource["id"]!.GetValue<string>()).Groups[1].Value}";
        string?[] parts = [type, resource["name"]!.GetValue<string>(), resource["sku"]?["name"]?.GetValue<string>(), resource["location"]?.GetValue<string>()];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    private static string Plain(string value) =>
        !value.StartsWith('[') ? value
        : Login().Match(value) is { Success: true } login ? $"https://login.microsoftonline.com/{login.Groups[1].Value}/v2.0"
        : Vault().Match(value) is { Success: true } secret ? $"vault:{secret.Groups[1].Value}"
        : (value.StartsWith("[format('Authorization", StringComparison.Ordinal) ? "Authorization=AAD;ClientId=" : "") + $"{{{Output().Matches(value)[^1].Groups[1].Value}}}";

    [GeneratedRegex(@"^\[extensionResourceId\('[^']*/providers/([^']+)'")]
    private static partial Regex Scope();

    [GeneratedRegex(@"@Microsoft\.KeyVault\(SecretUri=\{0\}/(\w+)\)")]
    private static partial Regex Vault();

    [GeneratedRegex(@"^\[format\('\{0\}\{1\}/v2\.0', environment\(\)\.authentication\.loginEndpoint, '([0-9a-f-]+)'\)\]$")]
    private static partial Regex Login();

    [GeneratedRegex(@"\.outputs\.(\w+)\.value")]
    private static partial Regex Output();
}
