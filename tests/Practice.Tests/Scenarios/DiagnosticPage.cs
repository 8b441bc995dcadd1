using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Tests.Scenarios;

/// <summary>One page of docs/diagnostics, as its README describes them.</summary>
internal sealed partial record DiagnosticPage(string FileName, string Code, string Title, string Severity, string Message, IReadOnlyList<string> Sections, IReadOnlyList<DiagnosticExample> Examples)
{
    public static string Folder { get; } = Path.Combine(Fixture.RepositoryRoot, "docs", "diagnostics");

    public static IReadOnlyList<DiagnosticPage> All { get; } = [.. Directory.EnumerateFiles(Folder, "PC*.md").Order(StringComparer.Ordinal).Select(Read)];

    private static DiagnosticPage Read(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var head = Head().Match(text);
        Assert.True(head.Success, $"{Path.GetFileName(path)} does not begin as a page should.");
        return new(
            Path.GetFileName(path), head.Groups["code"].Value, head.Groups["title"].Value, head.Groups["severity"].Value, head.Groups["message"].Value,
            [.. Section().Matches(text).Select(m => m.Groups[1].Value)],
            [.. Fence().Matches(text).Select(m => new DiagnosticExample(m.Groups["way"].Value, m.Groups["text"].Value))]);
    }

    [GeneratedRegex(@"\A# (?<code>PC\d{4}): (?<title>.+)\n\nSeverity: (?<severity>.+)\n\nMessage: `(?<message>.+)`\n")]
    private static partial Regex Head();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```yaml ?(?<way>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}

/// <summary>A failing example: a part laid over the good file, a part put in its place, or a whole file.</summary>
internal sealed record DiagnosticExample(string Way, string Text)
{
    // Not the built-in ones, which grow: what an example shows must not depend on them.
    private static readonly VoiceLibrary Voices = VoiceLibrary.Load([("plain.yaml", Fixture.PlainVoice)]);

    public IReadOnlyList<Diagnostic> Run()
    {
        const string Name = "late-sofa.yaml";
        return Way switch
        {
            "file" => ScenarioCheck.Check(Text, Name, Voices),
            "twice" => [.. ScenarioLibrary.Load([(Name, Laid()), ("copy/" + Name, Laid())]).Broken.SelectMany(b => b.Diagnostics)],
            "replace" => CheckNodes(Name, (good, part) => part),
            "" => CheckNodes(Name, Over),
            _ => throw new InvalidOperationException($"A page has an example of the unknown way '{Way}'."),
        };
    }

    private static Node Over(Node good, Node part) => (good, part) is (MapNode a, MapNode b) ? Merge(a, b, Over) : part;

    private static MapNode Merge(MapNode good, MapNode part, Func<Node, Node, Node> inner) => new(
        [
            .. good.Entries.Select(e => part.Find(e.Key) is { } p ? p with { Value = inner(e.Value, p.Value) } : e),
            .. part.Entries.Where(e => good.Find(e.Key) is null),
        ], part.At);

    private string Laid() => Fixture.LateSofa.Replace("id: late-sofa\n", Text, StringComparison.Ordinal);

    private IReadOnlyList<Diagnostic> CheckNodes(string name, Func<Node, Node, Node> inner)
    {
        var findings = new Findings(name);
        var good = (MapNode)YamlTree.Read(Fixture.LateSofa, findings)!;
        if (YamlTree.Read(Text, findings) is not MapNode part) return findings.InFileOrder;
        var read = ScenarioReader.Read(Merge(good, part, inner), findings, "hash");
        return read.Scenario is { } scenario ? [.. read.Diagnostics, .. ScenarioCheck.Lint(scenario, name, read.Source, Voices)] : read.Diagnostics;
    }
}
