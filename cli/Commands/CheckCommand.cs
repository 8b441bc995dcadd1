using System.CommandLine;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>check PATH</c>: everything that is wrong with scenario files.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A scenario file, or a folder of them." };
        var command = new Command("check", "Check scenario files: errors, warnings and notes with line, column and cure.") { path };
        command.SetAction((parsed, _) => Run.Guarded(() => Task.FromResult(Check(parsed.GetValue(path)!))));
        return command;
    }

    private static int Check(string path)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal)]
            : File.Exists(path) ? [path]
            : throw new UserError($"There is no file or folder '{path}'.");
        if (files.Length == 0)
            throw new UserError($"There is no .yaml file in '{path}'.");
        var wrong = 0;
        foreach (var file in files)
        {
            var found = ScenarioCheck.Check(File.ReadAllText(file), Path.GetFileName(file));
            foreach (var diagnostic in found)
                Console.WriteLine(diagnostic);
            var errors = found.Count(d => d.Severity == Severity.Error);
            var warnings = found.Count(d => d.Severity == Severity.Warning);
            Console.WriteLine($"{Path.GetFileName(file)}: {(errors > 0 ? "wrong" : "ok")}, {errors} errors, {warnings} warnings");
            wrong += errors > 0 ? 1 : 0;
        }
        return wrong > 0 ? ExitCodes.FoundWrong : ExitCodes.Fine;
    }
}
