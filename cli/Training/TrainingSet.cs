using System.Text.Json;
using PracticeCaller.Cli.Measuring;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Training;

/// <summary>One labelled line as a model sees it.</summary>
/// <param name="Id">The line's id; what stands before its last hyphen names the group that stays together in a fold.</param>
/// <param name="Features">What the model looks at.</param>
/// <param name="Targets">What it is to say, one number an output.</param>
internal sealed record Example(string Id, IReadOnlyDictionary<string, double> Features, IReadOnlyList<double> Targets);

/// <summary>How a model is made of a corpus whose licence allows it.</summary>
/// <param name="Name">Model and file name.</param>
/// <param name="Source">The corpus and its licence, for the head of the model file.</param>
/// <param name="Outputs">Names of the outputs.</param>
/// <param name="FewestTexts">A word counts from so many texts on.</param>
/// <param name="WordScale">How much a word may weigh beside a measure of shape.</param>
/// <param name="Penalty">How strongly large weights are held down.</param>
/// <param name="Read">Reads a line.</param>
internal sealed record TrainingSet(string Name, string Source, IReadOnlyList<string> Outputs, int FewestTexts, double WordScale, double Penalty, Func<LineFields, Example> Read)
{
    public static IReadOnlyList<TrainingSet> All { get; } =
    [
        new("uptake", "Conversational Uptake (Demszky et al. 2021), MIT licence", ["uptake"], 4, 0.3, 30,
            line => new(line.Id, WordFeatures.OfReply(line.Turns("context").LastOrDefault()?.Text ?? "", line.Text("text")), [Label(line, "uptake_z").GetDouble()])),
        new("politeness", "Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al. 2013), CC BY 4.0", ["politeness"], 5, 0.5, 60,
            line => new(line.Id, WordFeatures.OfText(line.Text("text")), [Label(line, "score").GetDouble()])),
        new("emotions", "GoEmotions (Demszky et al. 2020), Apache License 2.0", ["irritation", "gratitude", "care"], 12, 0.5, 20,
            line => new(line.Id, WordFeatures.OfText(line.Text("text")), Emotions(line))),
    ];

    public static TrainingSet Get(string name) => All.FirstOrDefault(s => s.Name == name)
        ?? throw new UserError($"There is no model '{name}'. The models are: {string.Join(", ", All.Select(s => s.Name))}.");

    private static double[] Emotions(LineFields line)
    {
        var felt = Label(line, "emotions").EnumerateArray().Select(e => e.GetString()).ToHashSet();
        return [.. new[] { new[] { "anger", "annoyance" }, ["gratitude"], ["caring", "remorse"] }.Select(kind => kind.Any(felt.Contains) ? 1.0 : 0.0)];
    }

    private static JsonElement Label(LineFields line, string name) =>
        line.Element("labels").TryGetProperty(name, out var label) ? label.Clone() : throw new LineProblem($"'labels' has no '{name}'. Train with the labelled file of this corpus.");
}
