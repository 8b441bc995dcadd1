using PracticeCaller.Practice.Scenarios.Building;
using PracticeCaller.Practice.Scenarios.Format;
using PracticeCaller.Practice.Scenarios.Lints;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios;

/// <summary>The shared voices: <c>Scenarios/Voices/*.yaml</c>, built into the assembly.</summary>
public sealed class VoiceLibrary
{
    private static readonly Lazy<VoiceLibrary> FromAssembly = new(ReadAssembly);
    private readonly Dictionary<string, Voice> voices;

    private VoiceLibrary(Dictionary<string, Voice> voices, IReadOnlyList<Diagnostic> diagnostics)
    {
        this.voices = voices;
        Diagnostics = diagnostics;
    }

    /// <summary>The voices that come with the product.</summary>
    public static VoiceLibrary BuiltIn => FromAssembly.Value;

    /// <summary>Everything wrong with the files; a file that cannot be read is left out.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The built-in voice with this id; when it is missing the plain one, and when that is missing too a voice without words.</summary>
    public static Voice Get(string id) => BuiltIn.Find(id);

    /// <summary>Reads voices from texts.</summary>
    /// <param name="files">File names, for diagnostics, and their text. Of several files with one voice the first counts.</param>
    public static VoiceLibrary Load(IEnumerable<(string FileName, string Text)> files)
    {
        var voices = new Dictionary<string, Voice>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (var (fileName, text) in files)
        {
            var findings = new Findings(fileName);
            if (YamlTree.Read(ScenarioReader.Normalise(text), findings) is { } root)
            {
                VoiceFormat.File.Check(root, "", new(findings, Facts: null, Resolutions: null));
                if (!findings.HasErrors && root is MapNode file)
                {
                    var voice = new Voice(file.Text("voice"), file.LinesByMove("lines"));
                    voices.TryAdd(voice.Id, voice);
                    Slots.Check(voice, new(file), findings);
                }
            }

            diagnostics.AddRange(findings.InFileOrder);
        }

        return new(voices, diagnostics);
    }

    /// <summary>The voice with this id in this library; falls back as <see cref="Get"/> does.</summary>
    public Voice Find(string id) => voices.GetValueOrDefault(id) ?? voices.GetValueOrDefault(Voice.Plain) ?? new(Voice.Plain, new Dictionary<string, IReadOnlyList<Line>>());

    private static VoiceLibrary ReadAssembly()
    {
        var assembly = typeof(VoiceLibrary).Assembly;
        return Load(assembly.GetManifestResourceNames()
            .Where(n => n.Contains(".Scenarios.Voices.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (n, new StreamReader(assembly.GetManifestResourceStream(n)!).ReadToEnd())));
    }
}
