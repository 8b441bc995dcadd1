using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Store;
using PracticeCaller.Cli.Rescoring;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Tests.Rescoring;

/// <summary>Stored calls scored again, in a database as the bot makes it.</summary>
public sealed class RescoringTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly string ScenarioFile = Path.Combine(AppContext.BaseDirectory, "scenarios", "roaming-bill.yaml");

    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-rescore-").FullName;

    public RescoringTests()
    {
        using var db = Database();
        db.Database.Migrate();
        var player = new Rehearser(ScenarioReader.Read(File.ReadAllText(ScenarioFile), "roaming-bill.yaml").Scenario!);
        for (var i = 0; i < AgentKinds.All.Count; i++)
            Add(db, player, i);
        db.Calls.Add(Call("running", player.Scenario, player.Play(AgentKinds.Skilled, 1)));
        db.SaveChanges();
    }

    [Fact]
    public void Run_SameRubric_ChangesNothing()
    {
        using var stored = StoredCalls.Open(_folder);
        var calls = new Cli.Rescoring.Rescoring(stored, Rubrics.All[0]).Run(null, null);

        Assert.Equal(AgentKinds.All.Count, calls.Count);
        Assert.Equal(1, stored.Unfinished);
        Assert.All(calls, c => Assert.Equal(c.Before.Overall, c.Now.Overall));
        Assert.All(calls, c => Assert.Equal(c.Before.Skills, c.Now.Skills));
        Assert.DoesNotContain(calls, c => c.Turned);
    }

    [Fact]
    public void Run_OtherRubricWithoutSave_SaysWhatChangesAndWritesNothing()
    {
        var strict = Strict();
        using var stored = StoredCalls.Open(_folder);
        var done = 0;
        var calls = new Cli.Rescoring.Rescoring(stored, strict).Run(null, () => Interlocked.Increment(ref done));
        var text = string.Join('\n', RescoreText.Of(calls, strict.Rubric, stored.Unfinished, [], saved: false));

        Assert.Equal(calls.Count, done);
        Assert.Contains(calls, c => c.Turned && c.Before.Passed);
        Assert.Contains("no longer", text, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", text, StringComparison.Ordinal);
        using var db = Database();
        Assert.Empty(db.PastScorecards);
        Assert.All(db.Scorecards, s => Assert.Equal(Rubrics.FiveSkills.Reference, s.Rubric));
    }

    [Fact]
    public void Run_Save_KeepsTheEarlierResultWithItsRubric()
    {
        var before = Cards();
        using (var stored = StoredCalls.Open(_folder))
        {
            new Cli.Rescoring.Rescoring(stored, Rubrics.All[1]).Run(Now, null);
            // The same again is the same result, and no new history.
            new Cli.Rescoring.Rescoring(stored, Rubrics.All[1]).Run(Now.AddDays(1), null);
        }

        using var db = Database();
        Assert.All(db.Scorecards, s => Assert.Equal(("listening-patience-empathy/1", Rubrics.All[1].Text, Now), (s.Rubric, s.RubricText, s.At)));
        var past = db.PastScorecards.ToDictionary(p => p.CallId);
        Assert.Equal(before.Keys.Order(), past.Keys.Order());
        Assert.All(past.Values, p => Assert.Equal((before[p.CallId], Rubrics.FiveSkills.Reference, Rubrics.FiveSkillsYaml, 1, Now), (p.Json, p.Rubric, p.RubricText, p.Number, p.ReplacedAt)));
        Assert.Equal(3, CallJson.Read<Scorecard>(db.Scorecards.First().Json).Skills.Count);
    }

    [Fact]
    public void Run_BrokenState_IsLeftAsItIsAndNamed()
    {
        using (var db = Database())
            db.Calls.Where(c => c.Id == "00000002").ExecuteUpdate(c => c.SetProperty(x => x.State, "{"));
        using var stored = StoredCalls.Open(_folder);
        var rescoring = new Cli.Rescoring.Rescoring(stored, Rubrics.All[1]);

        Assert.Equal(AgentKinds.All.Count - 1, rescoring.Run(Now, null).Count);
        Assert.Equal(["00000002"], rescoring.Unreadable);
        using var after = Database();
        Assert.Equal(Rubrics.FiveSkills.Reference, after.Scorecards.Single(s => s.CallId == "00000002").Rubric);
    }

    // RESCORE_CALLS=10000 makes that many; with RESCORE_FOLDER they stay there, to try the command on them.
    [Fact]
    public void Run_MoreCallsThanFitIntoOneBatch_ScoresEveryOne()
    {
        var wanted = int.TryParse(Environment.GetEnvironmentVariable("RESCORE_CALLS"), CultureInfo.InvariantCulture, out var many) ? many : 300;
        var library = ScenarioLibrary.LoadFolder(Path.GetDirectoryName(ScenarioFile)!);
        var players = library.All.Take(many > 0 ? library.All.Count : 1).Select(s => new Rehearser(s)).ToList();
        const int AtATime = 500;
        for (var from = 100; from < 100 + wanted; from += AtATime)
        {
            var rows = new (CallRow, ScorecardRow)[Math.Min(AtATime, 100 + wanted - from)];
            Parallel.For(0, rows.Length, i => rows[i] = Rows(players[(from + i) % players.Count], from + i, AgentKinds.All[i % AgentKinds.All.Count]));
            using var db = Database();
            db.Calls.AddRange(rows.Select(r => r.Item1));
            db.Scorecards.AddRange(rows.Select(r => r.Item2));
            db.SaveChanges();
        }

        using (var stored = StoredCalls.Open(_folder))
            Assert.Equal(AgentKinds.All.Count + wanted, new Cli.Rescoring.Rescoring(stored, Rubrics.All[1]).Run(null, null).Select(c => c.CallId).Distinct().Count());
        if (Environment.GetEnvironmentVariable("RESCORE_FOLDER") is { Length: > 0 } kept)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.CreateDirectory(kept);
            File.Copy(Path.Combine(_folder, "practice.db"), Path.Combine(kept, "practice.db"), overwrite: true);
        }
    }

    [Fact]
    public void Open_FolderWithoutDatabase_SaysWhatToName() => Assert.Contains("Data:Folder", Assert.Throws<UserError>(() => StoredCalls.Open(Path.Combine(_folder, "elsewhere"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Open_NoDatabase_IsAClearError()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "broken")).FullName;
        File.WriteAllText(Path.Combine(folder, "practice.db"), "this is no database, whatever its name says, and it is long enough to be read as one");
        Assert.Contains("could not be opened", Assert.Throws<UserError>(() => StoredCalls.Open(folder)).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static FrozenRubric Strict()
    {
        var text = Rubrics.FiveSkillsYaml.Replace("pass-mark: 60", "pass-mark: 100", StringComparison.Ordinal).Replace("id: five-skills", "id: strict", StringComparison.Ordinal);
        return new FrozenRubric(RubricReader.Read(text, "strict.yaml").Rubric!, text);
    }

    private Dictionary<string, string> Cards()
    {
        using var db = Database();
        return db.Scorecards.ToDictionary(s => s.CallId, s => s.Json);
    }

    private PracticeDb Database() => new(new DbContextOptionsBuilder<PracticeDb>().UseSqlite($"Data Source={Path.Combine(_folder, "practice.db")}").Options);

    private static void Add(PracticeDb db, Rehearser player, int number)
    {
        var (call, scorecard) = Rows(player, number, AgentKinds.All[number]);
        db.Calls.Add(call);
        db.Scorecards.Add(scorecard);
    }

    private static (CallRow, ScorecardRow) Rows(Rehearser player, int number, AgentKind agent)
    {
        var played = player.Play(agent, (ulong)number);
        var id = number.ToString("d8", CultureInfo.InvariantCulture);
        var card = Evaluator.Score(played.State, player.Scenario, Rubrics.FiveSkills);
        return (Call(id, player.Scenario, played), new ScorecardRow { CallId = id, Rubric = card.Rubric, RubricText = Rubrics.FiveSkillsYaml, Overall = card.Overall, At = Now.AddDays(-1), Json = CallJson.Write(card) });
    }

    private static CallRow Call(string id, Scenario scenario, RehearsedCall played) => new()
    {
        Id = id,
        ConversationId = id,
        UserId = "u",
        ScenarioId = scenario.Id,
        ScenarioTitle = scenario.Title,
        ScenarioHash = scenario.ContentHash,
        ScenarioText = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ScenarioFile)!, $"{scenario.Id}.yaml")),
        RubricText = Rubrics.FiveSkillsYaml,
        Seed = played.Seed,
        Mode = "practice",
        EngineVersion = Practice.Caller.Call.EngineVersion,
        StartedAt = played.State.StartedAt,
        State = CallJson.Write(played.State),
        Version = played.Events.Count,
    };
}
