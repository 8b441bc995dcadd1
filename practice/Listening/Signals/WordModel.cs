using System.Collections.Frozen;
using System.Globalization;

namespace PracticeCaller.Practice.Listening;

/// <summary>
/// A small linear model: a score is the sum of the weights of the features that are there. The weights are text files in Models, made by
/// <c>train</c>; one line a feature, one column an output.
/// </summary>
internal sealed class WordModel
{
    private readonly FrozenDictionary<string, float[]> _weights;
    private readonly string[] _outputs;

    private WordModel(string[] outputs, FrozenDictionary<string, float[]> weights) => (_outputs, _weights) = (outputs, weights);

    /// <summary>Politeness of a request, in standard deviations of crowd ratings.</summary>
    public static WordModel Politeness => Lazies.Politeness.Value;

    /// <summary>Irritation, gratitude and care in a text.</summary>
    public static WordModel Emotions => Lazies.Emotions.Value;

    /// <summary>Uptake of what was just said, in standard deviations of expert ratings.</summary>
    public static WordModel Uptake => Lazies.Uptake.Value;

    /// <summary>The score of one output.</summary>
    public double Score(IReadOnlyDictionary<string, double> features, string output)
    {
        var at = Array.IndexOf(_outputs, output);
        double sum = 0;
        foreach (var (name, value) in features)
        {
            if (_weights.TryGetValue(name, out var weights))
                sum += weights[at] * value;
        }

        return Math.Round(sum, 4);
    }

    /// <summary>Reads the text of a model file. Throws <see cref="FormatException"/> for anything else: model files are ours.</summary>
    public static WordModel Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith("##", StringComparison.Ordinal)).ToList();
        var outputs = lines[0].Split('\t')[1..];
        return new WordModel(outputs, lines.Skip(1).Select(l => l.Split('\t')).ToFrozenDictionary(p => p[0], p => p[1..].Select(w => float.Parse(w, CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal));
    }

    private static WordModel Load(string name)
    {
        var assembly = typeof(WordModel).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(n => n.EndsWith($".Signals.Models.{name}.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return Parse(reader.ReadToEnd());
    }

    private static class Lazies
    {
        public static readonly Lazy<WordModel> Politeness = new(() => Load("politeness"));
        public static readonly Lazy<WordModel> Emotions = new(() => Load("emotions"));
        public static readonly Lazy<WordModel> Uptake = new(() => Load("uptake"));
    }
}
