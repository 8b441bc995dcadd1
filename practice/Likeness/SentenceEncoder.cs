using System.Text;

namespace PracticeCaller.Practice.Likeness;

/// <summary>
/// Turns a sentence into 384 numbers such that sentences of like meaning point the same way: all-MiniLM-L6-v2 (Reimers and Gurevych,
/// Sentence-BERT, 2019; Apache 2.0), its weights rounded to bytes, computed with whole numbers and <see cref="ExactMath"/>,
/// so that it is the same everywhere.
/// It chooses between what an author has written and writes nothing itself. About 3 ms a sentence.
/// </summary>
internal sealed class SentenceEncoder
{
    /// <summary>How many numbers a sentence becomes.</summary>
    public const int Width = 384;

    private const string Sign = "PCSE1";
    private const int MostPieces = 64;

    private static readonly Lazy<SentenceEncoder> Loaded = new(LoadBuiltIn);

    private readonly WordPieces _pieces;
    private readonly sbyte[] _words;
    private readonly float[] _wordScales;
    private readonly float[] _places;
    private readonly Norm _start;
    private readonly Layer[] _layers;
    private readonly int _heads;

    private SentenceEncoder(BinaryReader from)
    {
        if (Encoding.ASCII.GetString(from.ReadBytes(Sign.Length)) != Sign)
            throw new InvalidDataException($"The file is no sentence encoder: it must begin with {Sign}.");
        _heads = from.ReadInt32();
        var layers = from.ReadInt32();
        var names = new string[from.ReadInt32()];
        for (var i = 0; i < names.Length; i++)
            names[i] = from.ReadString();
        _pieces = new WordPieces(names);
        (_words, _wordScales) = Rounded(from, names.Length, Width);
        var places = from.ReadInt32();
        _places = Floats(from, places * Width);
        _start = NormOf(from);
        _layers = new Layer[layers];
        for (var i = 0; i < layers; i++)
            _layers[i] = new Layer(DenseOf(from), DenseOf(from), DenseOf(from), DenseOf(from), NormOf(from), DenseOf(from), DenseOf(from), NormOf(from));
    }

    /// <summary>The encoder that comes with the product.</summary>
    public static SentenceEncoder BuiltIn => Loaded.Value;

    /// <summary>The direction of a text, length 1; of its first 62 pieces when it is longer.</summary>
    public float[] Encode(string text)
    {
        var numbers = _pieces.Cut(text, MostPieces);
        var x = new float[numbers.Length * Width];
        for (var i = 0; i < numbers.Length; i++)
        {
            var scale = _wordScales[numbers[i]];
            for (var k = 0; k < Width; k++)
                x[(i * Width) + k] = (_words[(numbers[i] * Width) + k] * scale) + _places[(i * Width) + k];
        }

        _start.Apply(x);
        foreach (var layer in _layers)
            x = layer.Of(x, _heads);
        return Mean(x);
    }

    private static float[] Mean(float[] pieces)
    {
        var sums = new double[Width];
        for (var i = 0; i < pieces.Length; i++)
            sums[i % Width] += pieces[i];
        var length = Math.Sqrt(sums.Sum(s => s * s));
        return [.. sums.Select(s => (float)(s / length))];
    }

    private static SentenceEncoder LoadBuiltIn()
    {
        using var stream = typeof(SentenceEncoder).Assembly.GetManifestResourceStream("sentence-encoder.bin") ?? throw new InvalidOperationException("The product was built without practice/Likeness/sentence-encoder.bin.");
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        return new SentenceEncoder(reader);
    }

    private static (sbyte[] Values, float[] Scales) Rounded(BinaryReader from, int rows, int columns)
    {
        var scales = Floats(from, rows);
        var bytes = from.ReadBytes(rows * columns);
        return ((sbyte[])(object)bytes, scales);
    }

    private static Dense DenseOf(BinaryReader from)
    {
        var rows = from.ReadInt32();
        var columns = from.ReadInt32();
        var (values, scales) = Rounded(from, rows, columns);
        return new Dense(rows, columns, values, scales, Floats(from, rows));
    }

    private static Norm NormOf(BinaryReader from) => new(Floats(from, Width), Floats(from, Width));

    private static float[] Floats(BinaryReader from, int count)
    {
        var floats = new float[count];
        for (var i = 0; i < count; i++)
            floats[i] = from.ReadSingle();
        return floats;
    }
}
