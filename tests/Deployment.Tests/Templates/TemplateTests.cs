using System.Text.Json.Nodes;

namespace PracticeCaller.Deployment.Tests.Templates;

/// <summary>The templates are sound, and the committed ARM JSON is theirs. After a wanted change: <c>UPDATE_TEMPLATES=1 dotnet test --project tests/Deployment.Tests</c>.</summary>
public sealed class TemplateTests
{
    public const string Existing = "deployUseExistResourceGroup";
    public const string New = "deployWithNewResourceGroup";

    private static readonly bool Updates = Environment.GetEnvironmentVariable("UPDATE_TEMPLATES") == "1";

    [Theory]
    [InlineData(Existing)]
    [InlineData(New)]
    public void CompilerAndLinter_FindNothing_AndTheCommittedJson_IsAFreshBuild(string form)
    {
        using var bicep = new Bicep();
        var (arm, complaints) = bicep.Build($"{form}/main.bicep");
        Assert.Empty(complaints);
        Assert.Empty(Undescribed(JsonNode.Parse(arm)!));
        Assert.Empty(OpenSecrets(JsonNode.Parse(arm)!));
        Approve(Path.Combine(Bicep.Root, "deploymentTemplates", form, "main.json"), arm);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("registration")]
    [InlineData("newgroup")]
    public void ASampleDeployment_CreatesWhatIsWrittenDown(string sample) =>
        Approve(Path.Combine(Bicep.SamplesFolder, sample + ".txt"), Sample.Of(sample).InWords());

    [Fact]
    public void TheTwoForms_TakeTheSameParameters()
    {
        var inGroup = Parameters(Existing).ToDictionary(p => p.Key, p => p.Value!["type"]!.GetValue<string>());
        var withGroup = Parameters(New).Where(p => p.Key != "resourceGroupName").ToDictionary(p => p.Key, p => p.Value!["type"]!.GetValue<string>());
        Assert.Equal(inGroup, withGroup);

        static JsonObject Parameters(string form) => JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Root, "deploymentTemplates", form, "main.json")))!["parameters"]!.AsObject();
    }

    [Theory]
    [InlineData("modules/app.bicep", "reserved: true", "reservd: true", "BCP089")]
    [InlineData("modules/app.bicep", "param sku string", "param sku string\n\n@description('Nobody reads this.')\nparam idle string", "no-unused-params")]
    [InlineData("modules/vault.bicep", "resource vault ", "output given string = botAppPassword\n\nresource vault ", "outputs-should-not-contain-secrets")]
    public void ABrokenTemplate_IsFound(string template, string from, string to, string rule)
    {
        using var bicep = new Bicep();
        bicep.Break(template, from, to);
        Assert.Contains(bicep.Build(template).Complaints, c => c.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [Fact]
    public void AParameterWithoutDescription_OrASecretInTheOpen_IsFound()
    {
        var template = JsonNode.Parse("""
            {
              "parameters": { "told": { "type": "string", "metadata": { "description": "x" } }, "untold": { "type": "string" } },
              "resources": { "inner": { "properties": { "template": { "parameters": { "practiceCode": { "type": "string", "metadata": { "description": "" } } } } } } }
            }
            """)!;
        Assert.Equal(["untold", "practiceCode"], Undescribed(template));
        Assert.Equal(["practiceCode"], OpenSecrets(template));
    }

    [Theory]
    [InlineData("param botAppType = 'SingleTenant'\nparam botAppPassword = 'given'", "give botAppId")]
    [InlineData("param botAppType = 'SingleTenant'\nparam botAppId = '11111111-2222-3333-4444-555555555555'", "give botAppPassword")]
    [InlineData("param trainerClientId = '99999999-8888-7777-6666-555555555555'", "give trainerClientSecret")]
    public void ParametersThatCannotWork_AreRefusedWithTheCure(string parameters, string cure)
    {
        using var bicep = new Bicep();
        Assert.Contains(cure, bicep.Refusal(parameters), StringComparison.Ordinal);
    }

    /// <summary>Parameters and outputs, also of modules, that say nothing about themselves.</summary>
    private static IEnumerable<string> Undescribed(JsonNode template) =>
        Templates(template)
            .SelectMany(t => new[] { t["parameters"], t["outputs"] })
            .OfType<JsonObject>()
            .SelectMany(described => described)
            .Where(p => string.IsNullOrWhiteSpace(p.Value!["metadata"]?["description"]?.GetValue<string>()))
            .Select(p => p.Key);

    /// <summary>Parameters that hold a secret by their name and are not of a secure type, or have a default.</summary>
    private static IEnumerable<string> OpenSecrets(JsonNode template) =>
        Templates(template)
            .SelectMany(t => t["parameters"] as JsonObject ?? [])
            .Where(p => p.Key.EndsWith("Password", StringComparison.Ordinal) || p.Key.EndsWith("Code", StringComparison.Ordinal) || p.Key.Contains("secret", StringComparison.OrdinalIgnoreCase))
            .Where(p => p.Value!["type"]!.GetValue<string>() != "securestring" || p.Value["defaultValue"]?.GetValue<string>() is { Length: > 0 })
            .Select(p => p.Key);

    private static IEnumerable<JsonNode> Templates(JsonNode template)
    {
        yield return template;
        IEnumerable<JsonNode?> resources = template["resources"] switch
        {
            JsonObject named => named.Select(r => r.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var inner in resources.Select(r => r?["properties"]?["template"]).OfType<JsonNode>().SelectMany(Templates))
            yield return inner;
    }

    private static void Approve(string file, string now)
    {
        now = now.ReplaceLineEndings("\n");
        if (Updates)
            File.WriteAllText(file, now);
        Assert.Equal(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", now);
    }
}
