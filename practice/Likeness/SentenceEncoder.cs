using System.Text;

namespace PracticeCaller.Practice.Likeness;

/// <summary>
/// Reads a sentence in two ways. As a direction of 384 numbers, such that questions with the same answer point the same way; and as one
/// number for each kind of sentence it was taught. Both begin with the lower half of all-MiniLM-L6-v2 (Reimers and Gurevych, Sentence-BERT,
/// 2019; Apache 2.0); the upper half was trained on, once for each way (docs/decisions/0008). Weights are rounded to bytes and computed with whole
/// numbers and <see cref="ExactMath"/>, so that it is the same everywhere.
/// It chooses between what an author has written and writes nothing itself. About 3 ms a sentence.
/// </summary>
internal sealed class SentenceEncoder
{
    /// <summary>How many numbers a sentence becomes.</summary>
    public const int Width = 384;

    private const string Sign = "PCSE2";
    private const int MostPieces = 64;

    private static readonly Lazy<SentenceEncoder> Loaded = new(LoadBuiltIn);

    private readonly WordPieces _pieces;
    private readonly sbyte[] _words;
    private readonly float[] _wordScales;
    private readonly float[] _places;
    private readonly Norm _start;
    private readonly Layer[] _shared;
    private readonly Layer[] _ofMeaning;
    private readonly Layer[] _ofKinds;
    private readonly Dense _kinds;
    private readonly int _heads;

    private SentenceEncoder(BinaryReader from)
    {
        if (Encoding.ASCII.GetString(from.ReadBytes(Sign.Length)) != Sign)
            throw new InvalidDataException($"The file is no sentence encoder: it must begin with {Sign}.");
        _heads = from.ReadInt32();
        var pieces = Names(from);
        _pieces = new WordPieces(pieces);
        (_words, _wordScales) = Rounded(from, pieces.Length, Width);
        var places = from.ReadInt32();
        _places = Floats(from, places * Width);
        _start = NormOf(from);
        _shared = LayersOf(from);
        _ofMeaning = LayersOf(from);
        _ofKinds = LayersOf(from);
        Kinds = Names(from);
        _kinds = DenseOf(from);
    }

    /// <summary>The encoder that comes with the product.</summary>
    public static SentenceEncoder BuiltIn => Loaded.Value;

    /// <summary>What sentences are told apart by.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>The direction of a text, length 1; of its first 62 pieces when it is longer.</summary>
    public float[] Encode(string text)
    {
        var mean = Mean(Through(_ofMeaning, Begin(text)));
        var length = Math.Sqrt(mean.Sum(x => (double)x * x));
        return [.. mean.Select(x => (float)(x / length))];
    }

    /// <summary>How far a sentence is of each of <see cref="Kinds"/>: the logarithm of the odds, 0 where it is as likely as not.</summary>
    public float[] Weigh(string text) => _kinds.Of(Mean(Through(_ofKinds, Begin(text))));

    private float[] Begin(string text)
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
        return Through(_shared, x);
    }

    private float[] Through(Layer[] layers, float[] pieces)
    {
        foreach (var layer in layers)
            pieces = layer.Of(pieces, _heads);
        return pieces;
    }

    private static float[] Mean(float[] pieces)
    {
        var sums = new double[Width];
        for (var i = 0; i < pieces.Length; i++)
            sums[i % Width] += pieces[i];
        var count = pieces.Length / Width;
        return [.. sums.Select(s => (float)(s / count))];
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

    private static string[] Names(BinaryReader from)
    {
        var names = new string[from.ReadInt32()];
        for (var i = 0; i < names.Length; i++)
            names[i] = from.ReadString();
        return names;
    }

    private static Layer[] LayersOf(BinaryReader from)
    {
        var layers = new Layer[from.ReadInt32()];
        for (var i = 0; i < layers.Length; i++)
            layers[i] = new Layer(DenseOf(from), DenseOf(from), DenseOf(from), DenseOf(from), NormOf(from), DenseOf(from), DenseOf(from), NormOf(from));
        return layers;
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
