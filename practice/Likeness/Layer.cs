namespace PracticeCaller.Practice.Likeness;

/// <summary>One layer of a BERT encoder: every piece looks at all others, then thinks for itself.</summary>
internal sealed record Layer(Dense Query, Dense Key, Dense Value, Dense Output, Norm AfterLooking, Dense Inner, Dense Outer, Norm AfterThinking)
{
    /// <summary>The pieces after this layer.</summary>
    /// <param name="pieces">The pieces before it, one after the other; changed.</param>
    /// <param name="heads">In how many parts each piece looks.</param>
    public float[] Of(float[] pieces, int heads)
    {
        var looked = Output.Of(Look(Query.Of(pieces), Key.Of(pieces), Value.Of(pieces), heads));
        Add(looked, pieces);
        AfterLooking.Apply(looked);
        var inner = Inner.Of(looked);
        for (var i = 0; i < inner.Length; i++)
            inner[i] = ExactMath.Gelu(inner[i]);
        var result = Outer.Of(inner);
        Add(result, looked);
        AfterThinking.Apply(result);
        return result;
    }

    private static void Add(float[] to, float[] what)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += what[i];
    }

    private float[] Look(float[] query, float[] key, float[] value, int heads)
    {
        var width = Query.Rows;
        var part = width / heads;
        var count = query.Length / width;
        var seen = new float[query.Length];
        var weights = new double[count];
        var root = Math.Sqrt(part);
        for (var head = 0; head < heads; head++)
        {
            for (var i = 0; i < count; i++)
            {
                var most = double.NegativeInfinity;
                for (var j = 0; j < count; j++)
                {
                    weights[j] = Dot(query.AsSpan((i * width) + (head * part), part), key.AsSpan((j * width) + (head * part), part)) / root;
                    most = Math.Max(most, weights[j]);
                }

                double all = 0;
                for (var j = 0; j < count; j++)
                    all += weights[j] = ExactMath.Exp(weights[j] - most);
                for (var j = 0; j < count; j++)
                {
                    var share = (float)(weights[j] / all);
                    var to = seen.AsSpan((i * width) + (head * part), part);
                    var what = value.AsSpan((j * width) + (head * part), part);
                    for (var k = 0; k < to.Length; k++)
                        to[k] += share * what[k];
                }
            }
        }

        return seen;
    }

    private static double Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        // Four sums that do not wait for each other.
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        for (var k = 0; k + 3 < a.Length; k += 4)
        {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
            s2 += a[k + 2] * b[k + 2];
            s3 += a[k + 3] * b[k + 3];
        }

        return s0 + s1 + s2 + s3;
    }
}
