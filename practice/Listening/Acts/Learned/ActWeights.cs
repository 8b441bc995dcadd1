using System.Globalization;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>
/// What training has learned: for each feature a weight for each act it speaks for or against, and for each act from which score on it counts.
/// Read from a text file of plain numbers, so that nothing of the training library is needed to listen.
/// </summary>
internal sealed class ActWeights
{
    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _find;
    private readonly double[] _base = new double[Count];
    private readonly double[] _from = new double[Count];

    private static readonly Lazy<ActWeights?> Built = new(LoadBuiltIn);

    private ActWeights(TextReader text)
    {
        var features = new Dictionary<string, Entry[]>(StringComparer.Ordinal);
        var number = 0;
        var acts = Array.Empty<Act>();
        for (var line = text.ReadLine(); line is not null; line = text.ReadLine())
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split('\t');
            switch (parts[0])
            {
                case "acts":
                    acts = [.. parts[1].Split(' ').Select(id => ActIds.TryParse(id, out var act) ? act : throw Wrong(number, $"'{id}' is no act"))];
                    break;
                case "base":
                    Fill(_base, parts, acts);
                    break;
                case "from":
                    Fill(_from, parts, acts);
                    break;
                default:
                    features[parts[0]] = parts.Length == 2 ? [.. parts[1].Split(' ').Select(p => Weight(p, acts, number))] : throw Wrong(number, "a feature, a tab and weights are expected");
                    break;
            }
        }

        _find = features.GetAlternateLookup<ReadOnlySpan<char>>();
        Features = features.Count;
    }

    /// <summary>Number of acts.</summary>
    public static int Count { get; } = Enum.GetValues<Act>().Length;

    /// <summary>The weights that come with the product; null when it was built without.</summary>
    public static ActWeights? BuiltIn => Built.Value;

    /// <summary>Number of features with a weight.</summary>
    public int Features { get; }

    /// <summary>Reads weights; throws <see cref="FormatException"/> with the line for a file that is none.</summary>
    public static ActWeights Read(TextReader text) => new(text);

    /// <summary>The weights of a feature; empty for an unknown one.</summary>
    public ReadOnlySpan<Entry> Of(ReadOnlySpan<char> feature) => _find.TryGetValue(feature, out var entries) ? entries : [];

    /// <summary>Where the score of an act begins.</summary>
    public double Base(Act act) => _base[(int)act];

    /// <summary>From which score on the act counts as there.</summary>
    public double From(Act act) => _from[(int)act];

    private static ActWeights? LoadBuiltIn()
    {
        var assembly = typeof(ActWeights).Assembly;
        var name = assembly.GetManifestResourceNames().SingleOrDefault(n => n.EndsWith("act-weights.txt", StringComparison.Ordinal));
        if (name is null)
            return null;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return new ActWeights(reader);
    }

    private static void Fill(double[] into, string[] parts, Act[] acts)
    {
        var numbers = parts[1].Split(' ');
        for (var i = 0; i < acts.Length; i++)
            into[(int)acts[i]] = double.Parse(numbers[i], CultureInfo.InvariantCulture);
    }

    private static Entry Weight(string pair, Act[] acts, int line)
    {
        var cut = pair.IndexOf(':', StringComparison.Ordinal);
        return cut > 0 && int.TryParse(pair.AsSpan(0, cut), NumberStyles.None, CultureInfo.InvariantCulture, out var act) && act < acts.Length
            && float.TryParse(pair.AsSpan(cut + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? new Entry(acts[act], weight)
            : throw Wrong(line, $"'{pair}' is no weight");
    }

    private static FormatException Wrong(int line, string what) => new($"act-weights.txt:{line}: {what}. Make the file anew with 'train acts'.");

    /// <summary>How strongly a feature speaks for (above 0) or against an act.</summary>
    internal readonly record struct Entry(Act Act, float Weight);
}
