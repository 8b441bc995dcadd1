using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PracticeCaller.Bot.Catalogue;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Bot.Tests.Dialogs.Cards;

/// <summary>Calls and results to draw cards of.</summary>
internal static class Samples
{
    private static readonly Lazy<ScenarioCatalogue> Read = new(() => new ScenarioCatalogue(Options.Create(new PracticeOptions()), NullLogger<ScenarioCatalogue>.Instance));
    private static readonly JsonSerializerOptions Indented = new(CallJson.Options) { WriteIndented = true };

    /// <summary>A small scenario that no author changes.</summary>
    public static FrozenScenario Sofa { get; } = ReadSofa();

    /// <summary>The built-in calls.</summary>
    public static IReadOnlyList<FrozenScenario> BuiltIn => [.. Read.Value.Calls.Select(c => Read.Value.Find(c.Id)!)];

    /// <summary>A call that has just been taken, after these events.</summary>
    public static KeptCall Call(FrozenScenario scenario, CallMode mode = CallMode.Practice, params CallEvent[] events)
    {
        var at = new DateTimeOffset(2026, 3, 24, 9, 0, 0, TimeSpan.Zero);
        CallEvent[] all = [new CallStarted(scenario.Scenario.Id, scenario.Scenario.ContentHash, 7, mode, 0, Practice.Caller.Call.EngineVersion), .. events];
        var state = scenario.Engine.Replay(all.Select((e, i) => new RecordedEvent(at.AddSeconds(20 * i), e)));
        return new KeptCall("c0ffee", "29:user", "Sam", scenario, state, Rubrics.All[0], all.Length);
    }

    /// <summary>A result with everything that a card can show.</summary>
    /// <param name="turns">Length of the call.</param>
    /// <param name="quote">What the trainee wrote in the moments.</param>
    public static Scorecard Result(int turns = 4, string quote = "Calm down. [Here](http://x) are *the terms*.") => new()
    {
        ScenarioId = "late-sofa",
        Rubric = "five-skills/1",
        Ending = Ending.AcceptedButHurt,
        Sentence = "Solved, but Rosa is still hurt.",
        Overall = 58.4,
        Passed = false,
        Skills = [.. Enum.GetValues<Skill>().Select(s => new SkillScore(s, s == Skill.Flexibility ? null : 40 + (5 * (int)s), "Some of it is there.", []))],
        Fatal = [],
        ToWorkOn = [.. Enumerable.Range(1, 3).Select(i => new Moment(i, quote, "Anger rose by 9: being told to calm down sounds like not being believed.", "That would annoy me too. Which day suits you?", Skill.Empathy))],
        DoneWell = new Moment(4, "Friday between 8 and 10, and I ring you on Thursday.", "Trust rose by 6: a day, a time and a name.", null, Skill.ProblemSolving),
        Curve = [.. Enumerable.Range(0, turns + 1).Select(i => new CurvePoint(i, 20 * i, new Feelings(Math.Max(0, 70 - (4 * i)), 30, Math.Min(100, 30 + (5 * i)), 50, 0), null))],
        Notes = [],
    };

    /// <summary>The same result with judgements.</summary>
    /// <param name="turns">Length of the call.</param>
    /// <param name="quote">What the trainee wrote in the moments.</param>
    /// <param name="everything">True for every criterion that there is, with its longest verdict; else four.</param>
    public static Scorecard Judged(int turns = 4, string quote = "Calm down.", bool everything = false)
    {
        var result = Result(turns, quote);
        var all = CallSession.Score(Call(Sofa)).Skills;
        IReadOnlyList<CriterionResult> Of(SkillScore skill) => everything
            ? [.. skill.Criteria.Select(c => c with { Verdict = Verdict.CannotJudge })]
            : [.. skill.Criteria.Take(1).Select((c, i) => c with { Verdict = (Verdict)((int)skill.Skill % 4) })];
        return result with { Skills = [.. result.Skills.Select(s => s with { Criteria = Of(all.Single(a => a.Skill == s.Skill)) })] };
    }

    /// <summary>The report of a shift of five calls of which some were taken; the first caller hung up.</summary>
    /// <param name="calls">How many were taken.</param>
    public static ShiftReport Report(int calls) => ShiftReport.Of(
        new Shift("a5hift", 7, CallMode.Practice, ["a", "b", "c", "d", "e"], Math.Max(1, calls), [], IsOver: true),
        [.. Enumerable.Range(1, calls).Select(i => new TakenCall(i, $"c0ffee{i}", Sofa.Scenario, Result() with { Ending = i == 1 ? Ending.HungUp : Ending.Solved }))]);

    /// <summary>The JSON of a card, as the wire has it.</summary>
    public static string Json(Attachment card, bool indented = false) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(card.Content.ToString()!), indented ? Indented : CallJson.Options);

    /// <summary>Every card that a trainee can meet before or during a call of a scenario.</summary>
    public static IEnumerable<(string Name, string Json)> DuringACall(FrozenScenario scenario)
    {
        var call = scenario.Scenario;
        CallEvent[] busy = [new TraineeSaid("m-1", "Hello, tell me everything please."), .. call.Resolutions.Where(r => !r.HandsOver).Select(r => new DeskActed(r.Id, r.Value is { } value ? $"{value.Max}" : null)), new DeskActed("hold", null)];
        yield return ("brief", Json(BriefCard.Of(call)));
        yield return ("desk", Json(DeskCard.Of(Call(scenario), null)));
        yield return ("desk at work", Json(DeskCard.Of(Call(scenario, CallMode.Practice, busy), new string('n', DeskCard.LongestNotes))));
        yield return ("desk after the call", Json(DeskCard.Of(Call(scenario, CallMode.Practice, [.. busy, new TraineeEnded()]), null)));
        yield return ("wrap-up", Json(WrapUpCard.Of("c0ffee", new string('n', DeskCard.LongestNotes))));
    }

    private static FrozenScenario ReadSofa([CallerFilePath] string file = "")
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "Practice.Tests", "Scenarios", "Fixtures", "late-sofa.yaml"));
        return new FrozenScenario(ScenarioReader.Read(text, "late-sofa.yaml").Scenario!, text);
    }
}
