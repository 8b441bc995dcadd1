namespace PracticeCaller.Cli.Training;

/// <summary>
/// Ridge regression by conjugate gradients: exact up to rounding, no chance in it, the same file gives the same weights. Measures of shape
/// are brought to unit spread first; their weights are given back in the measures' own units.
/// </summary>
internal sealed class LinearFit
{
    private const int Steps = 80;

    private readonly string[] _names;
    private readonly double[][] _weights;

    private LinearFit(string[] names, double[][] weights) => (_names, _weights) = (names, weights);

    /// <summary>Feature names with one weight an output.</summary>
    public IEnumerable<(string Name, double[] Weights)> Weights => _names.Select((n, i) => (n, _weights.Select(w => w[i]).ToArray()));

    public static LinearFit Of(TrainingSet set, IReadOnlyList<Example> examples)
    {
        var names = examples.SelectMany(e => e.Features.Keys).GroupBy(n => n).Where(g => g.Key[0] == '#' || g.Count() >= set.FewestTexts).Select(g => g.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i, StringComparer.Ordinal);
        var scale = Scales(set, examples, names, index);
        var rows = examples.Select(e => e.Features.Where(f => index.ContainsKey(f.Key)).Select(f => (At: index[f.Key], Value: f.Value * scale[index[f.Key]])).ToArray()).ToArray();
        var weights = set.Outputs.Select((_, o) => Solve(rows, [.. examples.Select(e => e.Targets[o])], names.Length, set.Penalty)).ToArray();
        foreach (var w in weights)
        {
            for (var i = 0; i < w.Length; i++)
                w[i] *= scale[i];
        }

        return new LinearFit(names, weights);
    }

    public double[] Predict(IReadOnlyDictionary<string, double> features)
    {
        var sums = new double[_weights.Length];
        foreach (var (name, value) in features)
        {
            var at = Array.BinarySearch(_names, name, StringComparer.Ordinal);
            for (var o = 0; at >= 0 && o < sums.Length; o++)
                sums[o] += _weights[o][at] * value;
        }

        return sums;
    }

    private static double[] Scales(TrainingSet set, IReadOnlyList<Example> examples, string[] names, Dictionary<string, int> index)
    {
        var (sum, squares) = (new double[names.Length], new double[names.Length]);
        foreach (var (name, value) in examples.SelectMany(e => e.Features).Where(f => f.Key[0] == '#'))
        {
            sum[index[name]] += value;
            squares[index[name]] += value * value;
        }

        return [.. names.Select((n, i) =>
        {
            if (n[0] != '#')
                return set.WordScale;
            var mean = sum[i] / examples.Count;
            var spread = Math.Sqrt(Math.Max(0, squares[i] / examples.Count - mean * mean));
            return n == "#bias" ? 10 : spread > 1e-9 ? 1 / spread : 0;
        })];
    }

    private static double[] Solve((int At, double Value)[][] rows, double[] targets, int size, double penalty)
    {
        double[] Times(double[] v)
        {
            var result = new double[size];
            foreach (var row in rows)
            {
                double dot = 0;
                foreach (var (at, value) in row)
                    dot += v[at] * value;
                foreach (var (at, value) in row)
                    result[at] += dot * value;
            }

            for (var i = 0; i < size; i++)
                result[i] += penalty * v[i];
            return result;
        }

        var w = new double[size];
        var residual = new double[size];
        for (var r = 0; r < rows.Length; r++)
        {
            foreach (var (at, value) in rows[r])
                residual[at] += targets[r] * value;
        }

        var direction = (double[])residual.Clone();
        var norm = Dot(residual, residual);
        for (var step = 0; step < Steps && norm > 1e-9; step++)
        {
            var image = Times(direction);
            var length = norm / Dot(direction, image);
            for (var i = 0; i < size; i++)
            {
                w[i] += length * direction[i];
                residual[i] -= length * image[i];
            }

            var next = Dot(residual, residual);
            for (var i = 0; i < size; i++)
                direction[i] = residual[i] + next / norm * direction[i];
            norm = next;
        }

        return w;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
