using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PracticeCaller.Bot.Catalogue;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Bot.Tests.Guard;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Catalogue;

/// <summary>An author at work on a real folder: the bot takes what changed, and loses nothing.</summary>
public sealed class HotReloadTests : IAsyncLifetime
{
    private static readonly string Tutorial = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scenarios", "tutorial.yaml"));
    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-calls-").FullName;
    private readonly CapturedLog _log = new();
    private readonly LoggerFactory _loggers;
    private readonly ScenarioCatalogue _catalogue;
    private readonly ScenarioWatch _watch;

    public HotReloadTests()
    {
        Write("tutorial", Tutorial);
        _loggers = new LoggerFactory([_log]);
        _catalogue = new ScenarioCatalogue(Options.Create(new PracticeOptions { Scenarios = _folder }), _loggers.CreateLogger<ScenarioCatalogue>());
        _watch = new ScenarioWatch(_catalogue, NullLogger<ScenarioWatch>.Instance);
    }

    public async ValueTask InitializeAsync() => await _watch.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _watch.StopAsync(CancellationToken.None);
        _watch.Dispose();
        _loggers.Dispose();
        TempFolder.Delete(_folder);
    }

    [Fact]
    public async Task A_changed_file_is_taken_and_a_running_call_keeps_what_it_began_with()
    {
        var began = _catalogue.Find("tutorial")!;

        Write("tutorial", Tutorial.Replace("title: ", "title: Changed, ", StringComparison.Ordinal));

        await UntilAsync(() => _catalogue.Find("tutorial")!.Scenario.Title.StartsWith("Changed, ", StringComparison.Ordinal));
        Assert.DoesNotContain("Changed", began.Scenario.Title, StringComparison.Ordinal);
        Assert.Same(began, _catalogue.Thaw(began.Text));
        Assert.Equal(["tutorial"], _catalogue.Calls.Select(c => c.Id));
    }

    [Fact]
    public async Task A_new_file_comes_and_a_removed_one_goes()
    {
        var same = _catalogue.Find("tutorial");
        Write("second", Tutorial.Replace("id: tutorial\n", "id: second\n", StringComparison.Ordinal));
        await UntilAsync(() => _catalogue.Find("second") is not null);
        Assert.Same(same, _catalogue.Find("tutorial"));

        File.Delete(Path.Combine(_folder, "second.yaml"));
        await UntilAsync(() => _catalogue.Find("second") is null);
        Assert.Equal(["tutorial"], _catalogue.Calls.Select(c => c.Id));
        Assert.Equal(0, _catalogue.Broken);
    }

    [Fact]
    public async Task A_broken_file_keeps_the_last_good_version_and_says_what_is_wrong_where_until_it_is_mended()
    {
        var good = _catalogue.Find("tutorial");
        Write("tutorial", Tutorial.Replace("difficulty: 1\n", "dificulty: 1\n", StringComparison.Ordinal));

        await UntilAsync(() => _catalogue.Broken == 1);
        Assert.Same(good, _catalogue.Find("tutorial"));
        await UntilAsync(() => _log.Lines.Any(l => l.Text.Contains("tutorial.yaml(5,1): error PC0003", StringComparison.Ordinal) && l.Text.Contains("Did you mean 'difficulty'?", StringComparison.Ordinal)));

        Write("tutorial", Tutorial.Replace("difficulty: 1\n", "difficulty: 2\n", StringComparison.Ordinal));
        await UntilAsync(() => _catalogue.Find("tutorial")!.Scenario.Difficulty == 2);
        Assert.Equal(0, _catalogue.Broken);
    }

    private void Write(string id, string text) => File.WriteAllText(Path.Combine(_folder, id + ".yaml"), text);

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        bound.CancelAfter(TimeSpan.FromSeconds(30));
        while (!holds())
            await Task.Delay(20, bound.Token);
    }
}
