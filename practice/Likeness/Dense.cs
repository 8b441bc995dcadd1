using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PracticeCaller.Practice.Likeness;

/// <summary>A matrix of weights with a number added to each result: y = Wx + b. Computed in whole numbers, so that the order of adding does not matter and every machine gets the same.</summary>
/// <param name="Rows">Results; a multiple of <see cref="Products.RowsAtOnce"/>, or filled up to one with rows of zeros (see <see cref="FilledUp"/>).</param>
/// <param name="Columns">Inputs; a multiple of 64.</param>
/// <param name="Weights">Row by row, -127 to 127.</param>
/// <param name="Scales">What a row's weights are multiplied with.</param>
/// <param name="Bias">One for each row.</param>
internal sealed record Dense(int Rows, int Columns, sbyte[] Weights, float[] Scales, float[] Bias)
{
    // 1536 products of 127 and this stay below what an int holds.
    private const int Finest = 8191;

    /// <summary>The same with further rows of zeros up to a whole number of blocks.</summary>
    public Dense FilledUp()
    {
        var rows = (Rows + Products.RowsAtOnce - 1) / Products.RowsAtOnce * Products.RowsAtOnce;
        return rows == Rows ? this : new Dense(rows, Columns, [.. Weights, .. new sbyte[(rows - Rows) * Columns]], [.. Scales, .. new float[rows - Rows]], [.. Bias, .. new float[rows - Rows]]);
    }

    /// <summary>Applies it to several inputs that stand one after the other.</summary>
    /// <param name="inputs">How many.</param>
    /// <param name="results">Written: <see cref="Rows"/> numbers for each input, one after the other.</param>
    /// <param name="rounded">What <see cref="Round"/> made of the inputs.</param>
    /// <param name="steps">The same.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Of(int inputs, Span<float> results, ReadOnlySpan<short> rounded, ReadOnlySpan<float> steps)
    {
        Span<Vector128<int>> sums = stackalloc Vector128<int>[Products.InputsAtOnce];
        for (var row = 0; row < Rows; row += Products.RowsAtOnce)
        {
            var weights = Weights.AsSpan(row * Columns, Products.RowsAtOnce * Columns);
            var scales = Vector128.Create(Scales.AsSpan(row));
            var bias = Vector128.Create(Bias.AsSpan(row));
            for (var at = 0; at < inputs; at += Products.InputsAtOnce)
            {
                Products.Of(weights, rounded.Slice(at * Columns, Products.InputsAtOnce * Columns), Columns, sums);
                for (var i = 0; i < Math.Min(Products.InputsAtOnce, inputs - at); i++)
                    ((Vector128.ConvertToSingle(sums[i]) * (scales * steps[at + i])) + bias).CopyTo(results[(((at + i) * Rows) + row)..]);
            }
        }
    }

    /// <summary>Rounds inputs that stand one after the other to whole numbers, and fills them up with zeros to a whole number of blocks.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="columns">How long each is; a multiple of 64.</param>
    /// <param name="rounded">Written: whole numbers, with room for the filling.</param>
    /// <param name="steps">Written: what the whole numbers of each input are to be multiplied with.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Round(ReadOnlySpan<float> inputs, int columns, Span<short> rounded, Span<float> steps)
    {
        var count = inputs.Length / columns;
        for (var i = 0; i < count; i++)
        {
            var x = MemoryMarshal.Cast<float, Vector512<float>>(inputs.Slice(i * columns, columns));
            var largest = Vector512.Create(1e-9f);
            foreach (var v in x)
                largest = Vector512.Max(largest, Vector512.Abs(v));
            var most = 0f;
            for (var k = 0; k < Vector512<float>.Count; k++)
                most = Math.Max(most, largest[k]);
            steps[i] = most / Finest;
            var step = Vector512.Create(steps[i]);
            var to = MemoryMarshal.Cast<short, Vector512<short>>(rounded.Slice(i * columns, columns));
            for (var k = 0; k < to.Length; k++)
                to[k] = Vector512.Narrow(Whole(x[2 * k], step), Whole(x[(2 * k) + 1], step));
        }

        rounded[(count * columns)..(Blocks(count) * columns)].Clear();
    }

    /// <summary>How many inputs these are when filled up to a whole number of blocks.</summary>
    public static int Blocks(int inputs) => (inputs + Products.InputsAtOnce - 1) / Products.InputsAtOnce * Products.InputsAtOnce;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Whole(Vector512<float> x, Vector512<float> step) => Vector512.ConvertToInt32(Vector512.Round(x / step));
}
