using System.Threading.Channels;

namespace PracticeCaller.Bot.Catalogue;

/// <summary>In Development: reads the folder of calls again when something in it changes, so that authors need no restart.</summary>
internal sealed partial class ScenarioWatch(ScenarioCatalogue catalogue, ILogger<ScenarioWatch> logger) : BackgroundService
{
    // Editors write a file in several steps; one reading after the last of them is enough.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var watcher = new FileSystemWatcher();
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        // Some events were lost, so anything may have changed.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        try
        {
            watcher.Path = catalogue.Folder;
            watcher.Filter = "*.yaml";
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A convenience; the bot takes calls without it.
            LogBlind(logger, catalogue.Folder, e.Message);
            return;
        }

        // What changed between the first reading and now was not seen.
        changes.Writer.TryWrite(true);
        await foreach (var _ in changes.Reader.ReadAllAsync(stoppingToken))
        {
            await Task.Delay(Settling, stoppingToken);
            if (!TryReload())
                changes.Writer.TryWrite(true);
        }
    }

    // A file that somebody still writes cannot be opened on every system; a folder that is being replaced is missing for a moment.
    private bool TryReload()
    {
        try
        {
            catalogue.Reload();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(logger, e.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The folder {Folder} cannot be watched; restart after changes to its calls. {Reason}")]
    private static partial void LogBlind(ILogger logger, string folder, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The calls cannot be read just now and will be tried again: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);
}
