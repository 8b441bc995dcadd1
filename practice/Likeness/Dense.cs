using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PracticeCaller.Practice.Likeness;

/// <summary>A matrix of weights with a number added to each result: y = Wx + b. Computed in whole numbers, so that the order of adding does not matter and every machine gets the same.</summary>
/// <param name="Rows">Results.</param>
/// <param name="Columns">Inputs; a multiple of 64.</param>
/// <param name="Weights">Row by row, -127 to 127.</param>
/// <param name="Scales">What a row's weights are multiplied with.</param>
/// <param name="Bias">One for each row.</param>
internal sealed record Dense(int Rows, int Columns, sbyte[] Weights, float[] Scales, float[] Bias)
{
    // 1536 products of 127 and this stay below what an int holds.
    private const int Finest = 8191;
    private const int AtOnce = 4;

    /// <summary>Applies it to several inputs that stand one after the other.</summary>
    public float[] Of(float[] inputs)
    {
        var count = inputs.Length / Columns;
        var (rounded, steps) = Round(inputs, count);
        var results = new float[count * Rows];
        Span<int> sums = stackalloc int[AtOnce];
        for (var row = 0; row < Rows; row++)
        {
            var weights = Weights.AsSpan(row * Columns, Columns);
            for (var at = 0; at < count; at += AtOnce)
            {
                Products(weights, rounded.AsSpan(at * Columns, AtOnce * Columns), sums);
                for (var i = 0; i < Math.Min(AtOnce, count - at); i++)
                    results[((at + i) * Rows) + row] = (sums[i] * (Scales[row] * steps[at + i])) + Bias[row];
            }
        }

        return results;
    }

    private (short[] Rounded, float[] Steps) Round(float[] inputs, int count)
    {
        // Filled up with zeros to a whole number of blocks.
        var rounded = new short[(count + AtOnce - 1) / AtOnce * AtOnce * Columns];
        var steps = new float[count];
        for (var i = 0; i < count; i++)
        {
            var x = inputs.AsSpan(i * Columns, Columns);
            var most = 1e-9f;
            foreach (var v in x)
                most = Math.Max(most, Math.Abs(v));
            steps[i] = most / Finest;
            for (var k = 0; k < x.Length; k++)
                rounded[(i * Columns) + k] = (short)MathF.Round(x[k] / steps[i]);
        }

        return (rounded, steps);
    }

    // Four inputs for each weight read keep the processor busy.
    private static void Products(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> inputs, Span<int> sums)
    {
        if (Avx512BW.IsSupported)
        {
            WideProducts(weights, inputs, sums);
            return;
        }

        if (!Avx2.IsSupported)
        {
            for (var i = 0; i < AtOnce; i++)
                sums[i] = Product(weights, inputs.Slice(i * weights.Length, weights.Length));
            return;
        }

        var w = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(weights);
        var x = MemoryMarshal.Cast<short, Vector256<short>>(inputs);
        Vector256<int> a = default, b = default, c = default, d = default;
        for (var i = 0; i < w.Length; i++)
        {
            var weight = Avx2.ConvertToVector256Int16(w[i]);
            a += Avx2.MultiplyAddAdjacent(weight, x[i]);
            b += Avx2.MultiplyAddAdjacent(weight, x[i + w.Length]);
            c += Avx2.MultiplyAddAdjacent(weight, x[i + (2 * w.Length)]);
            d += Avx2.MultiplyAddAdjacent(weight, x[i + (3 * w.Length)]);
        }

        sums[0] = Vector256.Sum(a);
        sums[1] = Vector256.Sum(b);
        sums[2] = Vector256.Sum(c);
        sums[3] = Vector256.Sum(d);
    }

    private static void WideProducts(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> inputs, Span<int> sums)
    {
        var w = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(weights);
        var x = MemoryMarshal.Cast<short, Vector512<short>>(inputs);
        Vector512<int> a = default, b = default, c = default, d = default;
        for (var i = 0; i < w.Length; i++)
        {
            var weight = Avx512BW.ConvertToVector512Int16(w[i]);
            a += Avx512BW.MultiplyAddAdjacent(weight, x[i]);
            b += Avx512BW.MultiplyAddAdjacent(weight, x[i + w.Length]);
            c += Avx512BW.MultiplyAddAdjacent(weight, x[i + (2 * w.Length)]);
            d += Avx512BW.MultiplyAddAdjacent(weight, x[i + (3 * w.Length)]);
        }

        sums[0] = Vector512.Sum(a);
        sums[1] = Vector512.Sum(b);
        sums[2] = Vector512.Sum(c);
        sums[3] = Vector512.Sum(d);
    }

    private static int Product(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> input)
    {
        var sums = Vector<int>.Zero;
        var step = Vector<sbyte>.Count;
        for (var i = 0; i < weights.Length; i += step)
        {
            Vector.Widen(new Vector<sbyte>(weights[i..]), out var first, out var second);
            sums += Sums(first, new Vector<short>(input[i..])) + Sums(second, new Vector<short>(input[(i + (step / 2))..]));
        }

        return Vector.Sum(sums);
    }

    private static Vector<int> Sums(Vector<short> weights, Vector<short> input)
    {
        Vector.Widen(weights, out var w1, out var w2);
        Vector.Widen(input, out var x1, out var x2);
        return (w1 * x1) + (w2 * x2);
    }
}
