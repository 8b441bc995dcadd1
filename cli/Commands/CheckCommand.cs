using System.CommandLine;
using System.Text.RegularExpressions;
using PracticeCaller.Cli.Rehearsing;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>check PATH</c>: everything that is wrong with scenario and rubric files.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A scenario or rubric file, or a folder of them." };
        var certify = new Option<bool>("--certify") { Description = "Also prove by rehearsed calls that each scenario can be won in two ways, can be lost, and is not won by gaming." };
        var budget = new Option<int>("--budget") { Description = "Calls for each agent of the search.", DefaultValueFactory = _ => Certifier.UsualBudget };
        var command = new Command("check", "Check scenario and rubric files: errors, warnings and notes with line, column and cure.") { path, certify, budget };
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
            var text = File.ReadAllText(file);
            var found = IsRubric(text) ? RubricReader.Read(text, Path.GetFileName(file)).Diagnostics : ScenarioCheck.Check(text, Path.GetFileName(file));
            foreach (var diagnostic in found)
                Console.WriteLine(diagnostic);
            var errors = found.Count(d => d.Severity == Severity.Error);
            var warnings = found.Count(d => d.Severity == Severity.Warning);
            Console.WriteLine($"{Path.GetFileName(file)}: {(errors > 0 ? "wrong" : "ok")}, {errors} errors, {warnings} warnings");
            wrong += errors > 0 ? 1 : 0;
        }
        if (budget > 0)
            wrong += Certify([.. files.Where(f => !IsRubric(File.ReadAllText(f)))], budget);
        return wrong > 0 ? ExitCodes.FoundWrong : ExitCodes.Fine;
    }

    // A scenario has a caller; a rubric weighs skills. Whichever key is misspelled, the other ones still tell.
    private static bool IsRubric(string text) => !TopKey("caller").IsMatch(text) && (TopKey("skills").IsMatch(text) || TopKey("pass-mark").IsMatch(text));

    private static Regex TopKey(string key) => new($@"^{key}\s*:", RegexOptions.Multiline | RegexOptions.CultureInvariant);

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
