using System.CommandLine;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>replay FILE --at TURN --say TEXT</c>: a saved call with other words in one turn, beside the call as it was.</summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A record written by play --json." };
        var at = new Option<int?>("--at") { Description = "The turn to take again, from 1." };
        var say = new Option<string?>("--say") { Description = "What the agent says there instead." };
        var folder = new Option<string?>("--scenarios") { Description = "Folder with the scenario files." };
        var command = new Command("replay", "Play a saved call again: as it was, and with other words in one turn. Both futures side by side, exactly.") { file, at, say, folder };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            var record = RecordFile.Read(parsed.GetValue(file)!);
            var scenario = Library.Get(Library.Load(parsed.GetValue(folder)), record.ScenarioId);
            Check(scenario, record);
            var call = new Call(scenario, new Listener(scenario));
            var asItWas = Future(call, record.Events);
            if (parsed.GetValue(at) is not { } turn)
            {
                if (parsed.GetValue(say) is not null)
                    throw new UserError("Say which turn: --at TURN.");
                SideBySide.Write(Console.Out, scenario, asItWas, null, 1, Width());
                return Task.FromResult(ExitCodes.Fine);
            }

            var text = parsed.GetValue(say) ?? throw new UserError("Say what the agent says there instead: --say \"...\".");
            SideBySide.Write(Console.Out, scenario, asItWas, Future(call, Other(call, record, turn, text)), turn, Width());
            return Task.FromResult(ExitCodes.Fine);
        }));
        return command;
    }

    private static (CallState, Scorecard) Future(Call call, IReadOnlyList<RecordedEvent> events)
    {
        var state = call.Replay(events);
        return (state, Evaluator.Score(state, call.Scenario, Rubrics.FiveSkills));
    }

    private static IReadOnlyList<RecordedEvent> Other(Call call, CallRecord record, int turn, string text)
    {
        try
        {
            return WhatIf.Events(call, record.Events, turn, text);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new UserError($"There is no turn {turn}. {e.Message.Split(" (Parameter")[0]}");
        }
    }

    private static void Check(Scenario scenario, CallRecord record)
    {
        if (scenario.ContentHash != record.ScenarioHash)
            throw new UserError($"The record was made with another version of '{record.ScenarioId}' ({record.ScenarioHash[..8]}..., now {scenario.ContentHash[..8]}...). Take the scenario file it was made with.");
        if (record.EngineVersion != Call.EngineVersion)
            throw new UserError($"The record was played by engine {record.EngineVersion}, this is engine {Call.EngineVersion}: it would be another call.");
    }

    private static int Width() => Console.IsOutputRedirected ? 120 : Math.Clamp(Console.WindowWidth - 1, 80, 160);
}
