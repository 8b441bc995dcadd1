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
    private static readonly float[] Table = [.. Enumerable.Range(0, Steps + 2).Select(i => (float)ExactGelu((i * (2.0 * End) / Steps) - End))];

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

    /// <summary>
    /// The Gaussian error linear unit, x times the share of a normal distribution below x: read from a table, between two entries by the
    /// straight line; error below 1e-6.
    /// </summary>
    public static float Gelu(float x)
    {
        if (x >= End)
            return x;
        if (x <= -End)
            return 0;
        var place = (x + End) * (Steps / (2 * End));
        var at = (int)place;
        return Table[at] + ((place - at) * (Table[at + 1] - Table[at]));
    }

    private static double ExactGelu(double x)
    {
        var z = Math.Abs(x) / 1.4142135623730951;
        var t = 1 / (1 + (0.3275911 * z));
        var series = t * (Erf[0] + (t * (Erf[1] + (t * (Erf[2] + (t * (Erf[3] + (t * Erf[4]))))))));
        var erf = 1 - (series * Exp(-z * z));
        return 0.5 * x * (1 + (x < 0 ? -erf : erf));
    }
}
