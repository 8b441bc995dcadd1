using System.IO.Compression;
using System.Text.Json.Nodes;
using PracticeCaller.Cli.TeamsApp;

namespace PracticeCaller.Deployment.Tests.TeamsApp;

/// <summary>A package as Teams gets it.</summary>
internal sealed class Package
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private Package(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Files = zip.Entries.ToDictionary(e => e.FullName, Read);
    }

    public byte[] Bytes { get; }

    /// <summary>Name and content.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public string ManifestText => System.Text.Encoding.UTF8.GetString(Files["manifest.json"]);

    public JsonNode Manifest => JsonNode.Parse(ManifestText)!;

    public static Package Make(string appId = AppId, string domain = "practice.example.com", string version = "1.0.0", string name = "PracticeCaller")
    {
        using var output = new MemoryStream();
        AppPackage.Write(output, PackageWishes.Of(appId, domain, version, name));
        return new Package(output.ToArray());
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
