using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PracticeCaller.Practice.Likeness;

/// <summary>Sums of products of four rows of weights with four inputs: so many at once that each number read is used four times, and few enough for the processor's registers.</summary>
/// <remarks>What loops over vectors, here and in the other files of this folder, is compiled well at once: before it has run often enough for that by itself, it takes ten times as long.</remarks>
internal static class Products
{
    /// <summary>Rows of weights at once.</summary>
    public const int RowsAtOnce = 4;

    /// <summary>Inputs at once.</summary>
    public const int InputsAtOnce = 4;

    /// <summary>The sums for each input, one for each row.</summary>
    /// <param name="weights">Four rows, one after the other.</param>
    /// <param name="inputs">Four inputs, one after the other.</param>
    /// <param name="columns">How long each row and each input is; a multiple of 64.</param>
    /// <param name="sums">Written: for each input the sums of the four rows.</param>
    public static void Of(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> inputs, int columns, Span<Vector128<int>> sums)
    {
        if (Avx512BW.IsSupported)
            Wide(weights, inputs, columns, sums);
        else if (Avx2.IsSupported)
            Narrow(weights, inputs, columns, sums);
        else
            Anywhere(weights, inputs, columns, sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> inputs, int columns, Span<Vector128<int>> sums)
    {
        ref var w = ref MemoryMarshal.GetReference(weights[..(RowsAtOnce * columns)]);
        ref var x = ref MemoryMarshal.GetReference(inputs[..(InputsAtOnce * columns)]);
        Vector512<int> a0 = default, a1 = default, a2 = default, a3 = default;
        Vector512<int> b0 = default, b1 = default, b2 = default, b3 = default;
        Vector512<int> c0 = default, c1 = default, c2 = default, c3 = default;
        Vector512<int> d0 = default, d1 = default, d2 = default, d3 = default;
        nuint row = (nuint)columns, twice = 2 * row, thrice = 3 * row;
        for (nuint i = 0; i < row; i += 32)
        {
            var x0 = Vector512.LoadUnsafe(ref x, i);
            var x1 = Vector512.LoadUnsafe(ref x, i + row);
            var x2 = Vector512.LoadUnsafe(ref x, i + twice);
            var x3 = Vector512.LoadUnsafe(ref x, i + thrice);
            var weight = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref w, i));
            a0 += Avx512BW.MultiplyAddAdjacent(weight, x0);
            b0 += Avx512BW.MultiplyAddAdjacent(weight, x1);
            c0 += Avx512BW.MultiplyAddAdjacent(weight, x2);
            d0 += Avx512BW.MultiplyAddAdjacent(weight, x3);
            weight = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref w, i + row));
            a1 += Avx512BW.MultiplyAddAdjacent(weight, x0);
            b1 += Avx512BW.MultiplyAddAdjacent(weight, x1);
            c1 += Avx512BW.MultiplyAddAdjacent(weight, x2);
            d1 += Avx512BW.MultiplyAddAdjacent(weight, x3);
            weight = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref w, i + twice));
            a2 += Avx512BW.MultiplyAddAdjacent(weight, x0);
            b2 += Avx512BW.MultiplyAddAdjacent(weight, x1);
            c2 += Avx512BW.MultiplyAddAdjacent(weight, x2);
            d2 += Avx512BW.MultiplyAddAdjacent(weight, x3);
            weight = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref w, i + thrice));
            a3 += Avx512BW.MultiplyAddAdjacent(weight, x0);
            b3 += Avx512BW.MultiplyAddAdjacent(weight, x1);
            c3 += Avx512BW.MultiplyAddAdjacent(weight, x2);
            d3 += Avx512BW.MultiplyAddAdjacent(weight, x3);
        }

        sums[0] = Sums(Half(a0), Half(a1), Half(a2), Half(a3));
        sums[1] = Sums(Half(b0), Half(b1), Half(b2), Half(b3));
        sums[2] = Sums(Half(c0), Half(c1), Half(c2), Half(c3));
        sums[3] = Sums(Half(d0), Half(d1), Half(d2), Half(d3));
    }

    // Half as many registers: two rows at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> inputs, int columns, Span<Vector128<int>> sums)
    {
        ref var x = ref MemoryMarshal.GetReference(inputs[..(InputsAtOnce * columns)]);
        Vector256<int> a = default, b = default, c = default, d = default;
        for (var pair = 0; pair < RowsAtOnce; pair += 2)
        {
            ref var w = ref MemoryMarshal.GetReference(weights.Slice(pair * columns, 2 * columns));
            Vector256<int> a0 = default, b0 = default, c0 = default, d0 = default;
            Vector256<int> a1 = default, b1 = default, c1 = default, d1 = default;
            nuint row = (nuint)columns, twice = 2 * row, thrice = 3 * row;
            for (nuint i = 0; i < row; i += 16)
            {
                var first = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref w, i));
                var second = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref w, i + row));
                var input = Vector256.LoadUnsafe(ref x, i);
                a0 += Avx2.MultiplyAddAdjacent(first, input);
                a1 += Avx2.MultiplyAddAdjacent(second, input);
                input = Vector256.LoadUnsafe(ref x, i + row);
                b0 += Avx2.MultiplyAddAdjacent(first, input);
                b1 += Avx2.MultiplyAddAdjacent(second, input);
                input = Vector256.LoadUnsafe(ref x, i + twice);
                c0 += Avx2.MultiplyAddAdjacent(first, input);
                c1 += Avx2.MultiplyAddAdjacent(second, input);
                input = Vector256.LoadUnsafe(ref x, i + thrice);
                d0 += Avx2.MultiplyAddAdjacent(first, input);
                d1 += Avx2.MultiplyAddAdjacent(second, input);
            }

            if (pair == 0)
            {
                (a, b) = (Avx2.HorizontalAdd(a0, a1), Avx2.HorizontalAdd(b0, b1));
                (c, d) = (Avx2.HorizontalAdd(c0, c1), Avx2.HorizontalAdd(d0, d1));
                continue;
            }

            sums[0] = Halves(Avx2.HorizontalAdd(a, Avx2.HorizontalAdd(a0, a1)));
            sums[1] = Halves(Avx2.HorizontalAdd(b, Avx2.HorizontalAdd(b0, b1)));
            sums[2] = Halves(Avx2.HorizontalAdd(c, Avx2.HorizontalAdd(c0, c1)));
            sums[3] = Halves(Avx2.HorizontalAdd(d, Avx2.HorizontalAdd(d0, d1)));
        }
    }

    private static void Anywhere(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> inputs, int columns, Span<Vector128<int>> sums)
    {
        for (var i = 0; i < InputsAtOnce; i++)
        {
            var input = inputs.Slice(i * columns, columns);
            sums[i] = Vector128.Create(
                One(weights[..columns], input),
                One(weights.Slice(columns, columns), input),
                One(weights.Slice(2 * columns, columns), input),
                One(weights.Slice(3 * columns, columns), input));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int One(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> input)
    {
        var sums = Vector<int>.Zero;
        var step = Vector<sbyte>.Count;
        for (var i = 0; i < weights.Length; i += step)
        {
            Vector.Widen(new Vector<sbyte>(weights[i..]), out var first, out var second);
            sums += Pairs(first, new Vector<short>(input[i..])) + Pairs(second, new Vector<short>(input[(i + (step / 2))..]));
        }

        return Vector.Sum(sums);
    }

    private static Vector<int> Pairs(Vector<short> weights, Vector<short> input)
    {
        Vector.Widen(weights, out var w1, out var w2);
        Vector.Widen(input, out var x1, out var x2);
        return (w1 * x1) + (w2 * x2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Half(Vector512<int> sums) => sums.GetLower() + sums.GetUpper();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Halves(Vector256<int> sums) => sums.GetLower() + sums.GetUpper();

    // The sum of each, side by side.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Sums(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d) =>
        Halves(Avx2.HorizontalAdd(Avx2.HorizontalAdd(a, b), Avx2.HorizontalAdd(c, d)));
}
