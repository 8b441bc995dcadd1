using System.Collections.Concurrent;
using System.Diagnostics;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios.Fuzzing;

/// <summary>
/// Spoilt scenario files. Counted are whole readings, one for each spoilt text that differs from its good file: 20,000 of short excerpts
/// of the built-in files (about 300 lines) and 500 of the built-in files themselves (about 1,500). Every text is spoilt one to three times.
/// On every text that still reads without errors a call is started; one in 32 of them is also linted and played a few turns, because
/// the listener's learning of a scenario costs far more than reading it.
/// </summary>
public class FuzzedFileTests(ITestOutputHelper output)
{
    private const int OfExcerpts = 20_000;
    private const int OfWholeFiles = 500;
    private const int PlayedOneIn = 32;
    private static readonly DateTimeOffset Morning = new(2026, 6, 10, 9, 0, 0, TimeSpan.Zero);
    // Starting a call needs nothing heard; learning a scenario's words would cost a hundred readings.
    private static readonly IListener Deaf = new NoListener();
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestTest = TimeSpan.FromMinutes(4);

    private static readonly IReadOnlyList<(string Name, string Text)> Files =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "scenarios"), "*.yaml").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))];

    [Fact]
    public void Excerpts_OfAllFiles_AreShortAndReadWell() => Assert.All(Files, f =>
    {
        var excerpt = Excerpt.Of(f.Text);
        Assert.Empty(ScenarioReader.Read(excerpt, f.Name).Diagnostics);
        Assert.InRange(excerpt.Count(c => c == '\n'), 100, 340);
    });

    [Fact]
    public async Task Read_SpoiltExcerpts_NeverFails() => await SpoilAsync([.. Files.Select(f => (f.Name, Excerpt.Of(f.Text)))], OfExcerpts);

    [Fact]
    public async Task Read_SpoiltWholeFiles_NeverFails() => await SpoilAsync(Files, OfWholeFiles);

    private async Task SpoilAsync(IReadOnlyList<(string Name, string Text)> files, int count)
    {
        var clock = Stopwatch.StartNew();
        var running = new ConcurrentDictionary<int, string>();
        var failures = new ConcurrentQueue<string>();
        var (wrong, right, played) = (0, 0, 0);
        var (reading, playing) = (0L, 0L);
        var all = Task.Run(() => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (i, loop) =>
        {
            var spoilt = SpoiltText.Make(files, i);
            running[i] = spoilt.ToString();
            try
            {
                var one = Stopwatch.StartNew();
                var read = ScenarioReader.Read(spoilt.Text, spoilt.Name);
                Interlocked.Add(ref reading, one.ElapsedMilliseconds);
                if (one.Elapsed > LongestReading)
                    throw new TimeoutException($"reading took {one.Elapsed}");
                Assert.All(read.Diagnostics, d => Assert.True(d is { Line: >= 1, Column: >= 1, Message.Length: > 0, Code.Length: 6 }, d.ToString()));
                Assert.All(read.Diagnostics, d => Assert.True(d.Line <= LinesIn(spoilt.Text) + 1, $"{d} is beyond the end"));
                if (read.Scenario is not { } scenario)
                {
                    Assert.Contains(read.Diagnostics, d => d.Severity == Severity.Error);
                    Interlocked.Increment(ref wrong);
                }
                else
                {
                    Assert.DoesNotContain(read.Diagnostics, d => d.Severity == Severity.Error);
                    Start(new(scenario, Deaf));
                    if (Interlocked.Increment(ref right) % PlayedOneIn == 0)
                    {
                        _ = ScenarioCheck.Check(spoilt.Text, spoilt.Name);
                        Play(scenario);
                        Interlocked.Add(ref playing, one.ElapsedMilliseconds);
                        Interlocked.Increment(ref played);
                    }
                }
            }
            catch (Exception e)
            {
                failures.Enqueue($"{spoilt}: {e}");
                if (failures.Count > 20)
                    loop.Stop();
            }
            running.TryRemove(i, out _);
        }), TestContext.Current.CancellationToken);

        var ended = await Task.WhenAny(all, Task.Delay(LongestTest, TestContext.Current.CancellationToken));
        Assert.True(ended == all, $"Still at work after {LongestTest}: {string.Join("; ", running.Values)}");
        output.WriteLine($"{count} spoilt texts in {clock.Elapsed.TotalSeconds:0.0} s: {wrong} reported as wrong, {right} still usable, of which {played} linted and played; reading {reading / 1000.0:0.0} s, playing {playing / 1000.0:0.0} s");
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
        Assert.Equal(count, wrong + right);
        Assert.True(wrong > count / 3 && right > count / 20 && played > 0, "The mutations no longer spoil files, or spoil them all.");
    }

    private static int LinesIn(string text) => text.ReplaceLineEndings("\n").Count(c => c == '\n') + 1;

    private static CallState Start(Call call)
    {
        var state = call.On(CallState.New, new CallStarted(call.Scenario.Id, call.Scenario.ContentHash, 1, CallMode.Practice, 0, Call.EngineVersion), Morning).State;
        Assert.Equal(CallPhase.Live, state.Phase);
        return state;
    }

    private static void Play(Scenario scenario)
    {
        var (call, now) = (new Call(scenario, new Listener(scenario)), Morning);
        var state = Start(call);
        string[] replies = ["Hello, I am Sam. What happened?", $"So it is {scenario.Facts[0].Value}, is it? {string.Join(' ', scenario.Facts[^1].AskedAs.Take(1))}", $"I can {scenario.Resolutions[0].OfferedAs[0]} for 20 euros."];
        foreach (var reply in replies)
        {
            now = now.AddSeconds(40);
            state = call.On(state, new TraineeSaid($"m{now.Ticks}", reply), now).State;
        }
    }

    private sealed class NoListener : IListener
    {
        public Reading Read(string text, ListeningContext context) => throw new NotSupportedException("Nothing is said when a call starts.");
    }
}
