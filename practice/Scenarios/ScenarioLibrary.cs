namespace PracticeCaller.Practice.Scenarios;

/// <summary>A file that could not be used.</summary>
/// <param name="FileName">File name as given.</param>
/// <param name="Diagnostics">Everything wrong with it.</param>
public sealed record BrokenScenario(string FileName, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>The calls that can be practised. One broken file does not keep the others from loading.</summary>
public sealed class ScenarioLibrary
{
    private static readonly string[] CatalogueOrder =
    [
        "tutorial", "roaming-bill", "frozen-card", "leak-claim", "missed-connection", "estimated-bill", "moved-appointment",
        "wrong-gift", "broken-export", "stopped-benefit", "parcel-delivered", "fifth-call", "two-dates",
    ];

    private readonly Dictionary<string, Scenario> byId;

    private ScenarioLibrary(Dictionary<string, Scenario> byId, IReadOnlyList<BrokenScenario> broken)
    {
        this.byId = byId;
        Broken = broken;
        All = [.. byId.Values.OrderBy(s => Array.IndexOf(CatalogueOrder, s.Id) is >= 0 and var place ? place : int.MaxValue).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }

    /// <summary>All calls that loaded, in catalogue order; calls outside the catalogue follow by id.</summary>
    public IReadOnlyList<Scenario> All { get; }

    /// <summary>Files that did not load, in the order given.</summary>
    public IReadOnlyList<BrokenScenario> Broken { get; }

    /// <summary>Reads scenarios from texts.</summary>
    /// <param name="files">File names and their text. Of several with one id the first counts, the others are listed as broken.</param>
    public static ScenarioLibrary Load(IEnumerable<(string FileName, string Text)> files)
    {
        var byId = new Dictionary<string, Scenario>(StringComparer.Ordinal);
        var takenBy = new Dictionary<string, string>(StringComparer.Ordinal);
        var broken = new List<BrokenScenario>();
        foreach (var (fileName, text) in files)
        {
            var read = ScenarioReader.Read(text, fileName);
            if (read.Scenario is not { } scenario) broken.Add(new(fileName, read.Diagnostics));
            else if (byId.TryAdd(scenario.Id, scenario)) takenBy[scenario.Id] = fileName;
            else broken.Add(new(fileName, [DiagnosticCatalogue.DuplicateScenario.At(fileName, read.Source.At("id"), ("value", scenario.Id), ("other", takenBy[scenario.Id]))]));
        }

        return new(byId, broken);
    }

    /// <summary>Reads every <c>*.yaml</c> file of a folder, not of the folders in it. Throws what reading files throws.</summary>
    public static ScenarioLibrary LoadFolder(string path) =>
        Load(Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f))));

    /// <summary>The call with this id. Throws <see cref="KeyNotFoundException"/> with a suggestion for an unknown id.</summary>
    public Scenario Get(string id) => Find(id) ?? throw new KeyNotFoundException($"There is no call '{id}'. {DidYouMean.Cure(id, [.. All.Select(s => s.Id)], 20)}");

    /// <summary>The call with this id, or null.</summary>
    public Scenario? Find(string id) => byId.GetValueOrDefault(id);
}
