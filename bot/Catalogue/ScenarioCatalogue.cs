using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Catalogue;

/// <summary>The calls of a folder: <c>Practice:Scenarios</c>, or the library that comes with the bot.</summary>
internal sealed partial class ScenarioCatalogue : ICallCatalogue
{
    private readonly ILogger<ScenarioCatalogue> _logger;
    private readonly ConcurrentDictionary<string, FrozenScenario?> _thawed = new(StringComparer.Ordinal);
    private readonly Lock _reading = new();
    private volatile LoadedCalls _loaded;

    public ScenarioCatalogue(IOptions<PracticeOptions> options, ILogger<ScenarioCatalogue> logger)
    {
        _logger = logger;
        Folder = string.IsNullOrWhiteSpace(options.Value.Scenarios) ? Path.Combine(AppContext.BaseDirectory, "scenarios") : Path.GetFullPath(options.Value.Scenarios);
        if (!Directory.Exists(Folder))
            throw new DirectoryNotFoundException($"There is no folder '{Folder}' with calls. Set Practice:Scenarios to one.");
        _loaded = LoadedCalls.Read(Folder, null);
        LogProblems(_loaded, null);
    }

    /// <summary>Where the files are; the folder exists when the bot starts.</summary>
    public string Folder { get; }

    public IReadOnlyList<Scenario> Calls => _loaded.Calls;

    public int Broken => _loaded.Broken.Count;

    public FrozenScenario? Find(string id) => _loaded.Find(id);

    public FrozenScenario? Thaw(string text)
    {
        var same = _loaded.Frozen.FirstOrDefault(c => c.Text == text);
        return same ?? _thawed.GetOrAdd(text, t => ScenarioReader.Read(t, "kept.yaml").Scenario is { } scenario ? new FrozenScenario(scenario, t) : null);
    }

    /// <summary>Reads the folder again. Running calls keep the scenario they began with. Throws what reading files throws; then nothing has changed.</summary>
    public void Reload()
    {
        lock (_reading)
        {
            var before = _loaded;
            var now = LoadedCalls.Read(Folder, before);
            if (now == before)
                return;
            // A call that is running was thawed or found before; what it began with must stay the same object, with the engine that plays it.
            foreach (var old in before.Frozen.Except(now.Frozen))
                _thawed.TryAdd(old.Text, old);
            _loaded = now;
            LogProblems(now, before);
            LogRead(_logger, now.Calls.Count, now.Broken.Count);
        }
    }

    private void LogProblems(LoadedCalls now, LoadedCalls? before)
    {
        foreach (var broken in now.Broken.Where(b => before is null || !before.Files.Contains(now.Files.First(f => f.FileName == b.FileName))))
        {
            var errors = string.Join(Environment.NewLine, broken.Diagnostics.Where(d => d.Severity == Severity.Error));
            if (now.Find(LoadedCalls.IdOf(broken.FileName)) is null)
                LogBroken(_logger, broken.FileName, errors);
            else
                LogKept(_logger, broken.FileName, errors);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The call in {File} cannot be used: {Problem}")]
    private static partial void LogBroken(ILogger logger, string file, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The change in {File} cannot be used, the call stays as it was before: {Problem}")]
    private static partial void LogKept(ILogger logger, string file, string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "The calls were read again: {Calls} can be taken, {Broken} files are broken.")]
    private static partial void LogRead(ILogger logger, int calls, int broken);
}
