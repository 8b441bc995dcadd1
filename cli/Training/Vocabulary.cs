namespace PracticeCaller.Cli.Training;

/// <summary>Features of a sentence: indices, ascending, each once, and how loud each speaks.</summary>
internal sealed record SparseVector(int[] Indices, float[] Values);

/// <summary>The features that occur often enough to learn from, numbered in ordinal order.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _index;

    public Vocabulary(IEnumerable<IReadOnlyList<string>> sentences, int rarest)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in sentences.SelectMany(s => s.Distinct(StringComparer.Ordinal)))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        Features = [.. counts.Where(p => p.Value >= rarest).Select(p => p.Key).Order(StringComparer.Ordinal)];
        _index = Features.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Features { get; }

    public int Count => Features.Count;

    /// <summary>How loud a feature speaks: what a rule found is surer than a word, so less is asked before it is believed.</summary>
    public static float Loudness(string feature) => feature.StartsWith("rule ", StringComparison.Ordinal) ? 3 : feature[0] is '1' or 's' or 'a' or 'e' or 't' or 'v' ? 1 : 0.7f;

    public SparseVector Vector(IReadOnlyList<string> features)
    {
        int[] indices = [.. features.Select(f => _index.GetValueOrDefault(f, -1)).Where(i => i >= 0).Distinct().Order()];
        return new(indices, [.. indices.Select(i => Loudness(Features[i]))]);
    }
}
