using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Channels;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Tests.Process;

public sealed class CrashTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-crash-").FullName;

    public void Dispose() => TempFolder.Delete(_folder);

    [Fact]
    public async Task KilledInMidBurst_TheCallGoesOn_AndNoLineIsLostOrDoubled()
    {
        var bot = await StartAsync();
        var line = new DirectLine(bot.Http);
        await line.GenerateAsync();
        await line.StartAsync();
        await line.SayAsync("start roaming-bill");
        await line.SayAsync("ready");
        // The first fragment is said, the others are on their way.
        await line.UntilAsync(all => all.Any(a => a.IsFromCaller()));
        bot.Kill();

        bot = await StartAsync();
        line.Http = bot.Http;
        await line.UntilAsync(all => all.Count(a => a.IsFromCaller()) >= 2, seconds: 60);

        // Accepted, and killed at once: the answer must still come.
        var said = await line.SayAsync("Hello, I am Sam. 412 euros for four days, that is a shock. What happened?");
        bot.Kill();
        bot = await StartAsync();
        line.Http = bot.Http;
        var before = (await line.ReadAsync()).Activities.ToList();
        Assert.Single(before, a => a.Id() == said);
        await line.UntilAsync(all => all.SkipWhile(a => a.Id() != said).Any(a => a.IsFromCaller()), seconds: 60);
        await line.SayAsync("/end");
        var activities = await line.UntilAsync(all => all.Any(a => a.Text().StartsWith("The call is over", StringComparison.Ordinal)), seconds: 60);
        bot.Kill();

        await using var db = new PracticeDb(new DbContextOptionsBuilder<PracticeDb>().UseSqlite($"Data Source={Path.Combine(_folder, "practice.db")}").Options);
        var call = await db.Calls.SingleAsync();
        var spoken = CallJson.Read<CallState>(call.State).Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => $"{call.Id}|{l.Id}").ToList();
        Assert.Equal(spoken, activities.Where(a => a.IsFromCaller()).Select(a => a.Id()));
        Assert.Equal(activities.Count, activities.Select(a => a.Id()).Distinct().Count());
        Assert.Equal(call.Version, await db.CallEvents.CountAsync());
        Assert.Equal(1, await db.CallEvents.CountAsync(e => e.Json.Contains("I am Sam")));
        await ReplayGivesTheSameBytesAsync(db, call);
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task KilledBeforeTheChannelTookTheAnswers_TheyArriveAfterTheRestart_OnceAndInOrder()
    {
        await using var channel = new FakeChannel();
        await channel.InitializeAsync();
        channel.IsDown = true;
        var bot = await StartAsync();
        var user = new TeamsUser(bot.Http, channel);
        await user.SayAsync("help");
        var end = DateTime.UtcNow.AddSeconds(180);
        while (channel.Calls.IsEmpty && DateTime.UtcNow < end)
            await Task.Delay(50);
        bot.Kill();

        channel.IsDown = false;
        await using var again = await StartAsync();
        var sent = await user.UntilAsync(all => all.Any(a => a.Text().StartsWith("You can type", StringComparison.Ordinal)));
        Assert.Equal(["Welcome", "Type \"c", "You can"], sent.Select(a => a.Text()[..7]));
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task WithoutAnAppId_InProduction_TheBotRefusesToStart_AndSaysWhy()
    {
        await using var bot = await BotProcess.StartAsync(_folder, "Production", "--Caller:Pace=fast", "--Cluster:Redis=localhost");
        Assert.Equal(1, bot.ExitCode);
        Assert.Contains("MicrosoftAppId is not set", bot.Output, StringComparison.Ordinal);
        Assert.Contains("Caller:Pace is 'fast'", bot.Output, StringComparison.Ordinal);
        Assert.Contains("Cluster:Redis is set", bot.Output, StringComparison.Ordinal);
    }

    private static async Task ReplayGivesTheSameBytesAsync(PracticeDb db, CallRow call)
    {
        var scenario = ScenarioReader.Read(call.ScenarioText, call.ScenarioId).Scenario!;
        var rows = await db.CallEvents.Where(e => e.CallId == call.Id).OrderBy(e => e.Sequence).ToListAsync();

        var replayed = new Call(scenario, new Listener(scenario)).Replay(rows.Select(e => new RecordedEvent(e.At, CallJson.Read<CallEvent>(e.Json))));

        Assert.Equal(call.State, CallJson.Write(replayed));
    }

    private Task<BotProcess> StartAsync() => BotProcess.StartAsync(_folder, "Development", "--Caller:Pace=0.7");
}
