using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PracticeCaller.Practice.Likeness;

/// <summary>Brings each input to mean 0 and variance 1, then scales and shifts it.</summary>
internal sealed record Norm(float[] Scale, float[] Shift)
{
    private const float Smallest = 1e-12f;
    private const int AtOnce = 4;

    /// <summary>Does it in place to inputs that stand one after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(Span<float> inputs)
    {
        var width = Scale.Length;

        // A sum must be added up in order, one number after the other; four sums do not wait for each other.
        for (; inputs.Length >= AtOnce * width; inputs = inputs[(AtOnce * width)..])
        {
            var a = inputs[..width];
            var b = inputs.Slice(width, width);
            var c = inputs.Slice(2 * width, width);
            var d = inputs.Slice(3 * width, width);
            var sums = Vector256<double>.Zero;
            for (var k = 0; k < width; k++)
                sums += Vector256.Create((double)a[k], b[k], c[k], d[k]);
            var means = sums / Vector256.Create((double)width);
            var squares = Vector256<double>.Zero;
            for (var k = 0; k < width; k++)
            {
                var off = Vector256.Create((double)a[k], b[k], c[k], d[k]) - means;
                squares += off * off;
            }

            var spreads = Vector256.Sqrt((squares / Vector256.Create((double)width)) + Vector256.Create((double)Smallest));
            for (var i = 0; i < AtOnce; i++)
                Stretch(inputs.Slice(i * width, width), means[i], spreads[i]);
        }

        for (; inputs.Length > 0; inputs = inputs[width..])
        {
            var x = inputs[..width];
            double sum = 0, squares = 0;
            foreach (var v in x)
                sum += v;
            var mean = sum / width;
            foreach (var v in x)
                squares += (v - mean) * (v - mean);
            Stretch(x, mean, Math.Sqrt((squares / width) + Smallest));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Stretch(Span<float> x, double mean, double spread)
    {
        var at = MemoryMarshal.Cast<float, Vector512<float>>(x);
        var scale = MemoryMarshal.Cast<float, Vector512<float>>(Scale);
        var shift = MemoryMarshal.Cast<float, Vector512<float>>(Shift);
        var (means, spreads) = (Vector512.Create(mean), Vector512.Create(spread));
        for (var k = 0; k < at.Length; k++)
        {
            var (x1, x2) = Vector512.Widen(at[k]);
            var (s1, s2) = Vector512.Widen(scale[k]);
            at[k] = Vector512.Narrow((x1 - means) / spreads * s1, (x2 - means) / spreads * s2) + shift[k];
        }
    }
}
