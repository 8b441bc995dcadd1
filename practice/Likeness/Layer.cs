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
                    double dot = 0;
                    for (var k = head * part; k < (head + 1) * part; k++)
                        dot += query[(i * width) + k] * key[(j * width) + k];
                    weights[j] = dot / root;
                    most = Math.Max(most, weights[j]);
                }

                double all = 0;
                for (var j = 0; j < count; j++)
                    all += weights[j] = ExactMath.Exp(weights[j] - most);
                for (var j = 0; j < count; j++)
                {
                    var share = (float)(weights[j] / all);
                    for (var k = head * part; k < (head + 1) * part; k++)
                        seen[(i * width) + k] += share * value[(j * width) + k];
                }
            }
        }

        return seen;
    }
}
