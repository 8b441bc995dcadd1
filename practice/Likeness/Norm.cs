namespace PracticeCaller.Practice.Likeness;

/// <summary>Brings each input to mean 0 and variance 1, then scales and shifts it.</summary>
internal sealed record Norm(float[] Scale, float[] Shift)
{
    private const float Smallest = 1e-12f;

    /// <summary>Does it in place to inputs that stand one after the other.</summary>
    public void Apply(Span<float> inputs)
    {
        for (; inputs.Length > 0; inputs = inputs[Scale.Length..])
        {
            var x = inputs[..Scale.Length];
            double sum = 0, squares = 0;
            foreach (var v in x)
                sum += v;
            var mean = sum / x.Length;
            foreach (var v in x)
                squares += (v - mean) * (v - mean);
            var spread = Math.Sqrt((squares / x.Length) + Smallest);
            for (var i = 0; i < x.Length; i++)
                x[i] = (float)((x[i] - mean) / spread * Scale[i]) + Shift[i];
        }
    }
}
