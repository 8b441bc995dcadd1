using System.CommandLine;
using System.Text.Json;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Cli.Transcripts;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Rehearsal;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>score FILE</c>: scores a saved call again, by playing its record; or any transcript, from its words.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A record written by play --json, or a transcript: {\"turns\": [{\"role\": \"agent\" or \"customer\", \"text\": \"...\", \"at\": optional time}]}." };
        var json = new Option<bool>("--json") { Description = "Print the scorecard as JSON." };
        var lines = new Option<bool>("--lines") { Description = "Print the call first, each line with the number that the scorecard names." };
        var rubric = new Option<string?>("--rubric") { Description = RubricChoice.Help + " When left out: five-skills for a record, conversation for a transcript." };
        var folder = new Option<string?>("--scenarios") { Description = "Folder with the scenario files." };
        var command = new Command("score", "Score a saved call (its record is played again, so the scorecard is always today's) or any transcript (from its words; what they do not tell is not observed).") { file, json, lines, rubric, folder };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            var path = parsed.GetValue(file)!;
            var text = ReadText(path);
            var chosen = parsed.GetValue(rubric) is { } named ? RubricChoice.Read(named).Rubric : null;
            var (card, title, said) = TranscriptFile.Read(text, path.Name) is { } transcript ? OfTranscript(transcript, chosen ?? Rubrics.Conversation) : OfRecord(text, path.Name, parsed.GetValue(folder), chosen ?? Rubrics.FiveSkills);
            if (parsed.GetValue(lines) && !parsed.GetValue(json))
                Console.WriteLine(NumberedLines.Of(said));
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(card, CallJson.Indented) : ScorecardText.Render(card, title));
            return Task.FromResult(ExitCodes.Fine);
        }));
        return command;
    }

    private static (Scorecard, string Title, IReadOnlyList<(Speaker By, string Text)> Lines) OfTranscript(Transcript transcript, Rubric rubric) =>
        (Evaluator.Score(transcript, rubric), "Transcript", [.. transcript.Turns.Select(t => (t.By, t.Text))]);

    private static (Scorecard, string Title, IReadOnlyList<(Speaker By, string Text)> Lines) OfRecord(string text, string name, string? folder, Rubric rubric)
    {
        var record = ReadRecord(text, name);
        var library = Library.Load(folder);
        var scenario = Library.Get(library, record.ScenarioId);
        if (scenario.ContentHash != record.ScenarioHash)
            throw new UserError($"The record was made with another version of '{record.ScenarioId}' ({record.ScenarioHash[..8]}..., now {scenario.ContentHash[..8]}...). Take the scenario file it was made with.");
        var call = new Call(scenario, new Listener(scenario));
        var state = call.Replay(record.Events);
        return (Debrief.Card(call, state, record.Events, rubric, library.All), scenario.Title, state.Transcript.Select(l => (l.Speaker, l.Text)).ToList());
    }

    private static CallRecord ReadRecord(string text, string name)
    {
        try
        {
            return CallJson.Read<SavedCall>(text).Record;
        }
        catch (JsonException e)
        {
            throw new UserError($"{name} is neither a record written by play --json nor a transcript (\"turns\"): line {e.LineNumber + 1}: {e.Message}");
        }
    }

    private static string ReadText(FileInfo file)
    {
        if (!file.Exists)
            throw new UserError($"There is no file '{file.FullName}'.");
        try
        {
            return File.ReadAllText(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"'{file.FullName}' could not be read: {e.Message}");
        }
    }
}
