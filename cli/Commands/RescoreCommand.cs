using System.CommandLine;
using System.Text;
using System.Text.Json;
using PracticeCaller.Cli.Rescoring;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>rescore --data FOLDER --rubric R</c>: what all stored calls would score under another rubric.</summary>
internal static class RescoreCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The bot's data folder (Data:Folder): the one with practice.db.", Required = true };
        var rubric = new Option<string>("--rubric") { Description = RubricChoice.Help, Required = true };
        var save = new Option<bool>("--save") { Description = "Keep the new results. The earlier ones go to the history of each call, with the rubric they were made with." };
        var json = new Option<FileInfo?>("--json") { Description = "Also write the points of every call before and now to this file." };
        var command = new Command("rescore", "Score all stored calls under another rubric and say what changes. Writes nothing unless --save is given.") { data, rubric, save, json };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            Rescore(parsed.GetValue(data)!, parsed.GetValue(rubric)!, parsed.GetValue(save), parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Fine);
        }));
        return command;
    }

    private static void Rescore(string folder, string named, bool save, FileInfo? json)
    {
        var rubric = RubricChoice.Read(named);
        using var stored = StoredCalls.Open(folder);
        var rescoring = new Rescoring.Rescoring(stored, rubric);
        IReadOnlyList<Rescored> calls = [];
        Bar.Over("Scoring", stored.Count, done => calls = rescoring.Run(save ? TimeProvider.System.GetUtcNow() : null, done));
        foreach (var line in RescoreText.Of(calls, rubric.Rubric, stored.Unfinished, rescoring.Unreadable, save))
            Console.WriteLine(line);
        if (json is not null)
            File.WriteAllText(json.FullName, JsonSerializer.Serialize(calls, CallJson.Indented) + "\n", new UTF8Encoding(false));
    }
}
