using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Catalogue;

/// <summary>What a folder held when it was last read. A broken file keeps the last good version of its call.</summary>
internal sealed class LoadedCalls
{
    private readonly IReadOnlyDictionary<string, FrozenScenario> _calls;

    private LoadedCalls(IReadOnlyList<(string FileName, string Text)> files, LoadedCalls? before)
    {
        Files = files;
        var library = ScenarioLibrary.Load(files);
        Broken = library.Broken;
        // A file is named for its call, and the reader holds authors to it.
        var calls = library.All.ToDictionary(s => s.Id, s => Freeze(s, files.First(f => IdOf(f.FileName) == s.Id).Text, before), StringComparer.Ordinal);
        foreach (var broken in Broken)
        {
            if (before?.Find(IdOf(broken.FileName)) is { } good)
                calls.TryAdd(good.Scenario.Id, good);
        }

        _calls = calls;
        Calls = [.. library.All.Select(s => calls[s.Id].Scenario), .. calls.Values.Select(c => c.Scenario).Where(s => library.Find(s.Id) is null).OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<(string FileName, string Text)> Files { get; }

    public IReadOnlyList<Scenario> Calls { get; }

    public IReadOnlyList<BrokenScenario> Broken { get; }

    public IEnumerable<FrozenScenario> Frozen => _calls.Values;

    public FrozenScenario? Find(string id) => _calls.GetValueOrDefault(id);

    /// <summary>Reads the folder; throws what reading files throws.</summary>
    /// <param name="folder">Its <c>*.yaml</c> files count, not those of folders in it.</param>
    /// <param name="before">What was read before, or null; returned itself when nothing changed since.</param>
    public static LoadedCalls Read(string folder, LoadedCalls? before)
    {
        var files = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f))).ToList();
        return before is not null && files.SequenceEqual(before.Files) ? before : new(files, before);
    }

    public static string IdOf(string fileName) => Path.GetFileNameWithoutExtension(fileName);

    // An unchanged call keeps its engine, which took a while to learn the scenario's words.
    private static FrozenScenario Freeze(Scenario scenario, string text, LoadedCalls? before) =>
        before?.Find(scenario.Id) is { } same && same.Text == text ? same : new(scenario, text);
}
