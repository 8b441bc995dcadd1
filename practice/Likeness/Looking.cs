using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PracticeCaller.Practice.Likeness;

/// <summary>How the pieces of a sentence look at each other: each takes up what the others say, the more the better they fit what it looks for.</summary>
internal static class Looking
{
    private const int Lane = 8;

    /// <summary>Lets all pieces look.</summary>
    /// <param name="query">What each looks for; written: what it has seen.</param>
    /// <param name="key">What each can be found by.</param>
    /// <param name="value">What each has to say.</param>
    /// <param name="width">How many numbers a piece has.</param>
    /// <param name="heads">In how many parts it looks; each part a multiple of 16 numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Do(Span<float> query, ReadOnlySpan<float> key, ReadOnlySpan<float> value, int width, int heads)
    {
        var part = width / heads;
        var count = query.Length / width;
        Span<double> weights = stackalloc double[(count + Lane - 1) / Lane * Lane];
        var root = Math.Sqrt(part);
        for (var head = 0; head < heads; head++)
        {
            for (var i = 0; i < count; i++)
            {
                var one = query.Slice((i * width) + (head * part), part);
                var most = double.NegativeInfinity;
                for (var j = 0; j < count; j++)
                {
                    weights[j] = Dot(one, key.Slice((j * width) + (head * part), part)) / root;
                    most = Math.Max(most, weights[j]);
                }

                weights[count..].Fill(most);
                foreach (ref var eight in MemoryMarshal.Cast<double, Vector512<double>>(weights))
                    eight = ExactMath.Exp(eight - Vector512.Create(most));
                double all = 0;
                for (var j = 0; j < count; j++)
                    all += weights[j];
                one.Clear();
                for (var j = 0; j < count; j++)
                    AddShare(one, (float)(weights[j] / all), value.Slice((j * width) + (head * part), part));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddShare(Span<float> to, float share, ReadOnlySpan<float> what)
    {
        var sums = MemoryMarshal.Cast<float, Vector512<float>>(to);
        var more = MemoryMarshal.Cast<float, Vector512<float>>(what);
        for (var k = 0; k < sums.Length; k++)
            sums[k] += share * more[k];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        // Four sums that do not wait for each other.
        var sums = Vector256<double>.Zero;
        var first = MemoryMarshal.Cast<float, Vector256<float>>(a);
        var second = MemoryMarshal.Cast<float, Vector256<float>>(b);
        for (var k = 0; k < first.Length; k++)
        {
            var (four, next) = Vector256.Widen(first[k] * second[k]);
            sums = sums + four + next;
        }

        return sums[0] + sums[1] + sums[2] + sums[3];
    }
}
