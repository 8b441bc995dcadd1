using System.CommandLine;
using System.Text;
using PracticeCaller.Cli.Measuring;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>measure TASK FILE</c>: what the product says about labelled conversations, to hold against the labels.</summary>
internal static class MeasureCommand
{
    public static Command Create()
    {
        var task = new Argument<string>("task") { Description = "What to measure:\n" + MeasureTasks.List() };
        var file = new Argument<FileInfo>("file") { Description = "The labelled conversations, one JSON object a line. Predictions never look at labels; tables count against them." };
        var command = new Command("measure", "Write what listening and scoring say about each line of a file, as JSON lines or as a table.") { task, file };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            var chosen = MeasureTasks.Get(parsed.GetValue(task)!);
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            chosen.Measure(new LineFile(parsed.GetValue(file)!, Progress.OnTerminal()), output);
            return Task.FromResult(ExitCodes.Fine);
        }));
        return command;
    }
}
