using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PracticeCaller.Practice.Likeness;

/// <summary>A matrix of weights with a number added to each result: y = Wx + b.</summary>
/// <param name="Rows">Results.</param>
/// <param name="Columns">Inputs; a multiple of <see cref="ExactMath.Lanes"/>.</param>
/// <param name="Weights">Row by row.</param>
/// <param name="Bias">One for each row.</param>
internal sealed record Dense(int Rows, int Columns, float[] Weights, float[] Bias)
{
    /// <summary>Applies it to several inputs that stand one after the other.</summary>
    public float[] Of(float[] inputs)
    {
        var count = inputs.Length / Columns;
        var results = new float[count * Rows];
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(inputs.AsSpan());
        var weights = MemoryMarshal.Cast<float, Vector256<float>>(Weights.AsSpan());
        var steps = Columns / ExactMath.Lanes;
        for (var row = 0; row < Rows; row++)
        {
            var w = weights.Slice(row * steps, steps);
            var at = 0;

            // Four inputs at once keep the processor busy; each is summed up in its own order all the same.
            for (; at + 4 <= count; at += 4)
            {
                var a = vectors.Slice(at * steps, steps);
                var b = vectors.Slice((at + 1) * steps, steps);
                var c = vectors.Slice((at + 2) * steps, steps);
                var d = vectors.Slice((at + 3) * steps, steps);
                Vector256<float> sa = default, sb = default, sc = default, sd = default;
                for (var i = 0; i < w.Length; i++)
                {
                    var weight = w[i];
                    sa += weight * a[i];
                    sb += weight * b[i];
                    sc += weight * c[i];
                    sd += weight * d[i];
                }

                results[(at * Rows) + row] = ExactMath.Sum(sa) + Bias[row];
                results[((at + 1) * Rows) + row] = ExactMath.Sum(sb) + Bias[row];
                results[((at + 2) * Rows) + row] = ExactMath.Sum(sc) + Bias[row];
                results[((at + 3) * Rows) + row] = ExactMath.Sum(sd) + Bias[row];
            }

            for (; at < count; at++)
            {
                var x = vectors.Slice(at * steps, steps);
                Vector256<float> sum = default;
                for (var i = 0; i < w.Length; i++)
                    sum += w[i] * x[i];
                results[(at * Rows) + row] = ExactMath.Sum(sum) + Bias[row];
            }
        }

        return results;
    }
}
