using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Catalogue;

/// <summary>The calls of a folder: <c>Practice:Scenarios</c>, or the library that comes with the bot.</summary>
internal sealed partial class ScenarioCatalogue : ICallCatalogue
{
    private readonly Dictionary<string, FrozenScenario> _calls;
    private readonly ConcurrentDictionary<string, FrozenScenario?> _thawed = new(StringComparer.Ordinal);

    public ScenarioCatalogue(IOptions<PracticeOptions> options, ILogger<ScenarioCatalogue> logger)
    {
        var folder = string.IsNullOrWhiteSpace(options.Value.Scenarios) ? Path.Combine(AppContext.BaseDirectory, "scenarios") : Path.GetFullPath(options.Value.Scenarios);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}' with calls. Set Practice:Scenarios to one.");

        var texts = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(f => (FileName: Path.GetFileName(f), Text: File.ReadAllText(f))).ToList();
        var library = ScenarioLibrary.Load(texts);
        Calls = library.All;
        Broken = library.Broken.Count;
        // A file is named for its call, and the reader holds authors to it.
        _calls = library.All.ToDictionary(s => s.Id, s => new FrozenScenario(s, texts.First(t => Path.GetFileNameWithoutExtension(t.FileName) == s.Id).Text), StringComparer.Ordinal);
        foreach (var broken in library.Broken)
            LogBroken(logger, broken.FileName, broken.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)?.ToString() ?? "");
    }

    public IReadOnlyList<Scenario> Calls { get; }

    public int Broken { get; }

    public FrozenScenario? Find(string id) => _calls.GetValueOrDefault(id);

    public FrozenScenario? Thaw(string text)
    {
        var same = _calls.Values.FirstOrDefault(c => c.Text == text);
        return same ?? _thawed.GetOrAdd(text, t => ScenarioReader.Read(t, "kept.yaml").Scenario is { } scenario ? new FrozenScenario(scenario, t) : null);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The call in {File} cannot be used: {Problem}")]
    private static partial void LogBroken(ILogger logger, string file, string problem);
}
