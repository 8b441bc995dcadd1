using System.Globalization;

namespace PracticeCaller.Practice.Listening.Facts.Learned;

/// <summary>What is judged of a stretch of text and a fact.</summary>
internal enum FactQuestion
{
    /// <summary>Does it ask for the fact?</summary>
    Asked,

    /// <summary>Does it give the fact back as it is?</summary>
    Right,

    /// <summary>Does it give the fact back as it is not?</summary>
    Wrong,
}

/// <summary>
/// What training has learned: a weight for each measure and question, and from which score on the answer is yes. Read from a text file of
/// plain numbers.
/// </summary>
internal sealed class FactWeights
{
    private const int Questions = 3;

    private static readonly Lazy<FactWeights?> Built = new(LoadBuiltIn);

    private readonly double[][] _weights = [.. Enumerable.Range(0, Questions).Select(_ => new double[PairFeatures.AllNames.Length])];
    private readonly double[] _base = new double[Questions];
    private readonly double[] _from = new double[Questions];
    private readonly double[] _keep = new double[Questions];

    private FactWeights(TextReader text)
    {
        var index = PairFeatures.AllNames.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i, StringComparer.Ordinal);
        var number = 0;
        for (var line = text.ReadLine(); line is not null; line = text.ReadLine())
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split('\t');
            if (parts.Length != Questions + 1)
                throw Wrong(number, "a measure and three numbers, tabs between, are expected");
            for (var q = 0; q < Questions; q++)
            {
                if (!double.TryParse(parts[q + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                    throw Wrong(number, $"'{parts[q + 1]}' is no number");
                switch (parts[0])
                {
                    case "base":
                        _base[q] = value;
                        break;
                    case "from":
                        _from[q] = value;
                        break;
                    case "keep":
                        _keep[q] = value;
                        break;
                    default:
                        _weights[q][index.TryGetValue(parts[0], out var at) ? at : throw Wrong(number, $"'{parts[0]}' is no measure")] = value;
                        break;
                }
            }
        }
    }

    /// <summary>The weights that come with the product; null when it was built without.</summary>
    public static FactWeights? BuiltIn => Built.Value;

    /// <summary>Reads weights; throws <see cref="FormatException"/> with the line for a file that is none.</summary>
    public static FactWeights Read(TextReader text) => new(text);

    /// <summary>How sure, 0 to 1, the answer is yes.</summary>
    public double Score(FactQuestion question, double[] measures)
    {
        var weights = _weights[(int)question];
        var sum = _base[(int)question];
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * measures[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>From here on the answer is yes, whatever the rules say.</summary>
    public double From(FactQuestion question) => _from[(int)question];

    /// <summary>Under this the answer is no, even where the rules say yes.</summary>
    public double Keep(FactQuestion question) => _keep[(int)question];

    private static FactWeights? LoadBuiltIn()
    {
        var assembly = typeof(FactWeights).Assembly;
        var name = assembly.GetManifestResourceNames().SingleOrDefault(n => n.EndsWith("pair-weights.txt", StringComparison.Ordinal));
        if (name is null)
            return null;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return new FactWeights(reader);
    }

    private static FormatException Wrong(int line, string what) => new($"pair-weights.txt:{line}: {what}. Make the file anew with 'train facts'.");
}
