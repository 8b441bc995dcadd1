using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PracticeCaller.Practice.Likeness;

/// <summary>
/// Sums and functions that give the same bits on every machine: only additions, multiplications, divisions and roots, which IEEE 754
/// defines exactly, always in the same order. Library functions like <c>MathF.Exp</c> and fused additions differ between machines.
/// </summary>
internal static class ExactMath
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    // Abramowitz and Stegun, formula 7.1.26; error below 1.5e-7.
    private static readonly double[] Erf = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];

    private const float End = 6;
    private const int Steps = 4096;
    private static readonly (float From, float Rise)[] Table = [.. Enumerable.Range(0, Steps + 1).Select(i => (At(i), At(i + 1) - At(i)))];

    /// <summary>e to the power of x, by a Taylor series of the rest after powers of two; 0 below -700.</summary>
    public static double Exp(double x)
    {
        if (x < -700)
            return 0;
        var whole = Math.Floor((x * Log2E) + 0.5);
        var rest = x - (whole * Ln2);
        var sum = 1.0;
        for (var i = 12; i >= 1; i--)
            sum = 1 + (rest / i * sum);
        return sum * BitConverter.Int64BitsToDouble((long)(whole + 1023) << 52);
    }

    /// <summary>The same of eight at once, with the same bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exp(Vector512<double> x)
    {
        var whole = Vector512.Floor((x * Vector512.Create(Log2E)) + Vector512.Create(0.5));
        var rest = x - (whole * Vector512.Create(Ln2));
        var sum = Vector512<double>.One;
        for (var i = 12; i >= 1; i--)
            sum = Vector512<double>.One + (rest / Vector512.Create((double)i) * sum);
        var power = Vector512.ShiftLeft(Vector512.ConvertToInt64(whole + Vector512.Create(1023.0)), 52).AsDouble();
        return Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512.Create(-700.0)), Vector512<double>.Zero, sum * power);
    }

    /// <summary>Adds numbers to numbers, in place; as many of both, a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> to, ReadOnlySpan<float> what)
    {
        var sums = MemoryMarshal.Cast<float, Vector512<float>>(to);
        var more = MemoryMarshal.Cast<float, Vector512<float>>(what);
        for (var i = 0; i < sums.Length; i++)
            sums[i] += more[i];
    }

    /// <summary>
    /// The Gaussian error linear unit of many, in place: x times the share of a normal distribution below x. Read from a table, between two entries
    /// by the straight line; error below 1e-6.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gelu(Span<float> all)
    {
        var table = Table;
        foreach (ref var x in all)
        {
            if (x >= End)
                continue;
            if (x <= -End)
            {
                x = 0;
                continue;
            }

            var place = (x + End) * (Steps / (2 * End));
            var at = float.ConvertToIntegerNative<int>(place);
            var (from, rise) = table[at];
            x = from + ((place - at) * rise);
        }
    }

    private static float At(int step) => (float)ExactGelu((step * (2.0 * End) / Steps) - End);

    private static double ExactGelu(double x)
    {
        var z = Math.Abs(x) / 1.4142135623730951;
        var t = 1 / (1 + (0.3275911 * z));
        var series = t * (Erf[0] + (t * (Erf[1] + (t * (Erf[2] + (t * (Erf[3] + (t * Erf[4]))))))));
        var erf = 1 - (series * Exp(-z * z));
        return 0.5 * x * (1 + (x < 0 ? -erf : erf));
    }
}
