namespace PracticeCaller.Practice.Likeness;

/// <summary>Room for what the layers work out on the way, used again and again: fresh arrays of this size would cost as much as the work itself.</summary>
internal sealed class Workspace
{
    private const int Width = SentenceEncoder.Width;
    private const int Inner = 4 * Width;

    private readonly float[] _pieces = new float[Most * Width];
    private readonly float[] _query = new float[Most * Width];
    private readonly float[] _key = new float[Most * Width];
    private readonly float[] _value = new float[Most * Width];
    private readonly float[] _inner = new float[Most * Inner];
    private readonly short[] _rounded = new short[Most * Inner];
    private readonly float[] _steps = new float[Most];

    /// <summary>How many pieces there is room for; a whole number of blocks.</summary>
    public const int Most = 2 * SentenceEncoder.MostPieces;

    /// <summary>The pieces as they stand, <see cref="SentenceEncoder.Width"/> numbers each.</summary>
    public Span<float> Pieces => _pieces;

    /// <summary>What each piece looks for.</summary>
    public Span<float> Query => _query;

    /// <summary>What each piece can be found by.</summary>
    public Span<float> Key => _key;

    /// <summary>What each piece has to say.</summary>
    public Span<float> Value => _value;

    /// <summary>Four times the width, for thinking.</summary>
    public Span<float> InnerOnes => _inner;

    /// <summary>Inputs as whole numbers.</summary>
    public Span<short> Rounded => _rounded;

    /// <summary>What these are to be multiplied with.</summary>
    public Span<float> Steps => _steps;

    /// <summary>Applies a matrix.</summary>
    public void Apply(Dense dense, ReadOnlySpan<float> inputs, Span<float> results)
    {
        Dense.Round(inputs, dense.Columns, _rounded, _steps);
        ApplyAgain(dense, inputs.Length / dense.Columns, results);
    }

    /// <summary>Applies a further matrix to the same inputs.</summary>
    public void ApplyAgain(Dense dense, int inputs, Span<float> results) => dense.Of(inputs, results, _rounded, _steps);
}
