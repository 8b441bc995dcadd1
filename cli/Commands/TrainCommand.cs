using System.CommandLine;
using PracticeCaller.Cli.Measuring;
using PracticeCaller.Cli.Training;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>train acts</c>: learns the weights that listening uses from the training part of the corpus.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("what") { Description = "What to train: acts." };
        var from = new Option<FileInfo>("--from") { Description = "The training part.", DefaultValueFactory = _ => new FileInfo("corpus/acts-train.jsonl") };
        var to = new Option<FileInfo>("--to") { Description = "Where to write the weights.", DefaultValueFactory = _ => new FileInfo("practice/Listening/Acts/Learned/act-weights.txt") };
        var command = new Command("train", "Learn the weights of listening from the training part of the corpus. The same lines give the same weights.") { what, from, to };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            if (parsed.GetValue(what) != "acts")
                throw new UserError($"'{parsed.GetValue(what)}' cannot be trained. Only: acts.");
            var lines = new LineFile(parsed.GetValue(from)!, Progress.OnTerminal()).Read(ActLine.Parse).ToList();
            var target = parsed.GetValue(to)!;
            if (target.Directory is not { Exists: true })
                throw new UserError($"There is no folder '{target.DirectoryName}'. Run this in the project's folder, or say where with --to.");
            var weights = new ActTraining(lines, new TrainingSettings()).Run(Console.Out);
            using (var file = new StreamWriter(target.FullName))
                weights.Write(file);
            Console.WriteLine($"Written to {parsed.GetValue(to)}. Build again to listen with it.");
            return Task.FromResult(ExitCodes.Fine);
        }));
        return command;
    }
}
