using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace PracticeCaller.Deployment.Tests.Templates;

/// <summary>The Bicep compiler, run on a copy of the templates, so that nothing is left beside the sources.</summary>
internal sealed class Bicep : IDisposable
{
    private const string Subscription = "00000000-0000-0000-0000-000000000001";
    private const string Tenant = "00000000-0000-0000-0000-000000000002";
    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-bicep-").FullName;

    public Bicep()
    {
        Copy(Path.Combine(Root, "deploymentTemplates"), Path.Combine(_folder, "deploymentTemplates"));
        Copy(SamplesFolder, Path.Combine(_folder, "tests", "Deployment.Tests", "Templates", "Samples"));
    }

    /// <summary>The repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Metadata("Root"));

    /// <summary>The sample deployments.</summary>
    public static string SamplesFolder { get; } = Path.Combine(Root, "tests", "Deployment.Tests", "Templates", "Samples");

    /// <summary>Compiles a template.</summary>
    /// <param name="template">Path under deploymentTemplates.</param>
    /// <returns>The ARM JSON, and everything that compiler and linter have to say, errors and warnings alike.</returns>
    public (string Arm, IReadOnlyList<string> Complaints) Build(string template)
    {
        var (_, output, errors) = Run("build", Path.Combine(_folder, "deploymentTemplates", template), "--stdout", "--diagnostics-format", "sarif");
        var results = JsonNode.Parse(errors)!["runs"]![0]!["results"]!.AsArray();
        return (output, [.. results.Select(r => $"{r!["ruleId"]}: {r["message"]!["text"]}")]);
    }

    /// <summary>What a sample deployment would create, as far as that is known without Azure.</summary>
    /// <param name="sample">Name of a parameter file in Samples.</param>
    /// <param name="scope">Where: a resource group, or the location of a subscription's deployment.</param>
    public JsonNode Snapshot(string sample, params string[] scope)
    {
        var file = Path.Combine(_folder, "tests", "Deployment.Tests", "Templates", "Samples", sample + ".bicepparam");
        var (code, output, errors) = Run(["snapshot", file, "--mode", "overwrite", "--subscription-id", Subscription, "--tenant-id", Tenant, .. scope]);
        Assert.True(code == 0, output + errors);
        return JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(file, ".snapshot.json")))!;
    }

    /// <summary>Runs a sample whose parameters cannot work; what the compiler says.</summary>
    public string Refusal(string parameters)
    {
        var file = Path.Combine(_folder, "tests", "Deployment.Tests", "Templates", "Samples", "refused.bicepparam");
        File.WriteAllText(file, $"using '../../../../deploymentTemplates/deployUseExistResourceGroup/main.bicep'\n{parameters}\n");
        var (code, output, errors) = Run("snapshot", file, "--mode", "overwrite", "--subscription-id", Subscription, "--tenant-id", Tenant, "--resource-group", "sample");
        Assert.NotEqual(0, code);
        return output + errors;
    }

    /// <summary>Changes the copy of a template.</summary>
    public void Break(string template, string from, string to)
    {
        var file = Path.Combine(_folder, "deploymentTemplates", template);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Metadata("Bicep"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private static string Metadata(string key) =>
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
