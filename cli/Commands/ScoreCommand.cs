using System.CommandLine;
using System.Text.Json;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>score FILE</c>: scores a saved call again, by playing its record.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A record written by play --json." };
        var json = new Option<bool>("--json") { Description = "Print the scorecard as JSON." };
        var folder = new Option<string?>("--scenarios") { Description = "Folder with the scenario files." };
        var command = new Command("score", "Score a saved call. The record is played again, so the scorecard is always today's.") { file, json, folder };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            var record = ReadRecord(parsed.GetValue(file)!);
            var scenario = Library.Get(Library.Load(parsed.GetValue(folder)), record.ScenarioId);
            if (scenario.ContentHash != record.ScenarioHash)
                throw new UserError($"The record was made with another version of '{record.ScenarioId}' ({record.ScenarioHash[..8]}..., now {scenario.ContentHash[..8]}...). Take the scenario file it was made with.");
            var state = new Call(scenario, new Listener(scenario)).Replay(record.Events);
            var card = Evaluator.Score(state, scenario, Rubrics.FiveSkills);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(card, CallJson.Indented) : ScorecardText.Render(card, scenario));
            return Task.FromResult(ExitCodes.Fine);
        }));
        return command;
    }

    private static CallRecord ReadRecord(FileInfo file)
    {
        if (!file.Exists)
            throw new UserError($"There is no file '{file.FullName}'.");
        try
        {
            return CallJson.Read<SavedCall>(File.ReadAllText(file.FullName)).Record;
        }
        catch (JsonException e)
        {
            throw new UserError($"{file.Name} is not a record written by play --json: line {e.LineNumber + 1}: {e.Message}");
        }
    }
}
