using System.IO.Compression;

namespace PracticeCaller.Cli.TeamsApp;

/// <summary>The zip that an administrator uploads to Teams: the manifest and two icons, at its root.</summary>
internal static class AppPackage
{
    /// <summary>192x192, in colour.</summary>
    public const string ColorIcon = "color.png";

    /// <summary>32x32, white on nothing.</summary>
    public const string OutlineIcon = "outline.png";

    // The same wishes give the same bytes; a zip knows no time before 1980.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package.</summary>
    public static void Write(Stream output, PackageWishes wishes)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using (var manifest = new StreamWriter(Entry(zip, "manifest.json")))
            manifest.Write(Manifest.Write(wishes));
        foreach (var name in (string[])[ColorIcon, OutlineIcon])
        {
            using var icon = typeof(AppPackage).Assembly.GetManifestResourceStream(name)!;
            using var entry = Entry(zip, name);
            icon.CopyTo(entry);
        }
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
