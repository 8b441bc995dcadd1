using System.CommandLine;
using PracticeCaller.Cli.Rehearsing;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>check PATH</c>: everything that is wrong with scenario files.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A scenario file, or a folder of them." };
        var certify = new Option<bool>("--certify") { Description = "Also prove by rehearsed calls that each scenario can be won in two ways, can be lost, and is not won by gaming." };
        var budget = new Option<int>("--budget") { Description = "Calls for each agent of the search.", DefaultValueFactory = _ => Certifier.UsualBudget };
        var command = new Command("check", "Check scenario files: errors, warnings and notes with line, column and cure.") { path, certify, budget };
        command.SetAction((parsed, _) => Run.Guarded(() => Task.FromResult(Check(parsed.GetValue(path)!, parsed.GetValue(certify) ? parsed.GetValue(budget) : 0))));
        return command;
    }

    private static int Check(string path, int budget)
    {
        if (budget is not 0 and (< Certifier.FewestCalls or > 10_000))
            throw new UserError("--budget must be from 4 to 10000.");
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
        if (budget > 0)
            wrong += Certify(files, budget);
        return wrong > 0 ? ExitCodes.FoundWrong : ExitCodes.Fine;
    }

    private static int Certify(string[] files, int budget)
    {
        Console.WriteLine($"Certifying with {budget} calls for each agent, and {Math.Max(Certifier.FewestCalls, budget / 4)} for each remedy left out.");
        var library = ScenarioLibrary.Load(files.Select(f => (Path.GetFileName(f), File.ReadAllText(f))));
        var certified = 0;
        foreach (var scenario in library.All)
        {
            var certificate = Certifier.Certify(scenario, budget);
            certified += certificate.IsCertified ? 1 : 0;
            foreach (var line in CertificateText.Of(certificate, scenario))
                Console.WriteLine(line);
        }
        Console.WriteLine($"certified {certified} of {files.Length}");
        return files.Length - certified;
    }
}
