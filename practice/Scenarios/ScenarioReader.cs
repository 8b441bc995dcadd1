using System.Security.Cryptography;
using System.Text;
using PracticeCaller.Practice.Scenarios.Building;
using PracticeCaller.Practice.Scenarios.Format;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios;

/// <summary>Reads scenario files. An author's mistake never throws: it becomes a diagnostic with its place and its cure.</summary>
public static class ScenarioReader
{
    /// <summary>Reads one file and reports all mistakes in it at once.</summary>
    /// <param name="yaml">The file's text; any text is taken.</param>
    /// <param name="fileName">Name shown in diagnostics. When it ends in <c>.yaml</c> or <c>.yml</c>, the scenario's id must be the same.</param>
    public static ScenarioReadResult Read(string yaml, string fileName)
    {
        var findings = new Findings(fileName);
        var text = Normalise(yaml);
        return YamlTree.Read(text, findings) is { } root ? Read(root, findings, Hash(text)) : new(null, findings.InFileOrder);
    }

    /// <summary>Reads nodes that were put together elsewhere.</summary>
    internal static ScenarioReadResult Read(Node root, Findings findings, string contentHash)
    {
        ScenarioFormat.File.Check(root, "", new(findings, Ids(root, "facts"), Ids(root, "resolutions")));
        if (root is MapNode file) CheckName(file, findings);
        return findings.HasErrors || root is not MapNode right
            ? new(null, findings.InFileOrder)
            : new(ScenarioBuilder.Build(right, contentHash), findings.InFileOrder) { Source = new(right) };
    }

    /// <summary>The text as hashed and read: line feeds only, no byte order mark.</summary>
    internal static string Normalise(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string[]? Ids(Node root, string key) => (root as MapNode)?[key] is MapNode table ? [.. table.Entries.Select(e => e.Key)] : null;

    private static void CheckName(MapNode file, Findings findings)
    {
        var name = findings.File[(findings.File.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? name[..^5] : name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? name[..^4] : null;
        if (stem is not null && file["id"] is TextNode id && id.Value != stem) findings.Add(DiagnosticCatalogue.IdNotFileName, id.At, ("value", id.Value), ("name", name));
    }
}
