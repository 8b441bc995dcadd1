using System.Collections.Concurrent;
using System.Text;

namespace PracticeCaller.Practice.Likeness;

/// <summary>
/// Reads a sentence in two ways. As a direction of 384 numbers, such that questions with the same answer point the same way; and as one
/// number for each kind of sentence it was taught. Both begin with the lower half of all-MiniLM-L6-v2 (Reimers and Gurevych, Sentence-BERT,
/// 2019; Apache 2.0); the upper half was trained on, once for each way (docs/decisions/0008). Weights are rounded to bytes and computed with whole
/// numbers and <see cref="ExactMath"/>, so that it is the same everywhere.
/// It chooses between what an author has written and writes nothing itself. About 1 ms a sentence.
/// </summary>
internal sealed class SentenceEncoder
{
    /// <summary>How many numbers a sentence becomes.</summary>
    public const int Width = 384;

    /// <summary>How many pieces of a sentence are looked at.</summary>
    public const int MostPieces = 64;

    private const string Sign = "PCSE2";

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
    private readonly ConcurrentBag<Workspace> _free = [];

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
        _kinds = DenseOf(from).FilledUp();
    }

    /// <summary>The encoder that comes with the product.</summary>
    public static SentenceEncoder BuiltIn => Loaded.Value;

    /// <summary>What sentences are told apart by.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>The direction of a text, length 1; of its first 62 pieces when it is longer.</summary>
    public float[] Encode(string text)
    {
        var mean = Means(_ofMeaning, [_pieces.Cut(text, MostPieces)])[0];
        double squares = 0;
        foreach (var x in mean)
            squares += (double)x * x;
        var length = Math.Sqrt(squares);
        for (var i = 0; i < mean.Length; i++)
            mean[i] = (float)(mean[i] / length);
        return mean;
    }

    /// <summary>How far a sentence is of each of <see cref="Kinds"/>: the logarithm of the odds, 0 where it is as likely as not.</summary>
    public float[] Weigh(string text) => Weigh([text])[0];

    /// <summary>The same of several sentences; each as it would be alone, and sooner done than one by one.</summary>
    public float[][] Weigh(IReadOnlyList<string> texts)
    {
        var all = new List<float[]>(texts.Count);
        var some = new List<int[]>();
        var pieces = 0;
        foreach (var text in texts)
        {
            var cut = _pieces.Cut(text, MostPieces);
            if (pieces + cut.Length > Workspace.Most)
            {
                all.AddRange(Weighed(some));
                some.Clear();
                pieces = 0;
            }

            some.Add(cut);
            pieces += cut.Length;
        }

        all.AddRange(Weighed(some));
        return [.. all];
    }

    private IEnumerable<float[]> Weighed(List<int[]> sentences) => sentences.Count == 0 ? [] : Means(_ofKinds, sentences).Select(Kind);

    private float[] Kind(float[] mean)
    {
        var work = Borrow();
        Span<float> results = stackalloc float[_kinds.Rows];
        work.Apply(_kinds, mean, results);
        _free.Add(work);
        return results[..Kinds.Count].ToArray();
    }

    // The mean of the pieces of each sentence, after the layers that both ways share and those of one way.
    private float[][] Means(Layer[] way, IReadOnlyList<int[]> sentences)
    {
        var work = Borrow();
        int[] lengths = [.. sentences.Select(s => s.Length)];
        var pieces = work.Pieces[..(lengths.Sum() * Width)];
        var from = 0;
        foreach (var sentence in sentences)
        {
            Begin(sentence, pieces.Slice(from * Width, sentence.Length * Width));
            from += sentence.Length;
        }

        _start.Apply(pieces);
        foreach (var layer in _shared)
            layer.Of(work, lengths, _heads);
        foreach (var layer in way)
            layer.Of(work, lengths, _heads);
        var means = new float[lengths.Length][];
        from = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            means[i] = Mean(pieces.Slice(from * Width, lengths[i] * Width));
            from += lengths[i];
        }

        _free.Add(work);
        return means;
    }

    private void Begin(int[] sentence, Span<float> pieces)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var scale = _wordScales[sentence[i]];
            for (var k = 0; k < Width; k++)
                pieces[(i * Width) + k] = (_words[(sentence[i] * Width) + k] * scale) + _places[(i * Width) + k];
        }
    }

    private Workspace Borrow() => _free.TryTake(out var work) ? work : new Workspace();

    private static float[] Mean(ReadOnlySpan<float> pieces)
    {
        Span<double> sums = stackalloc double[Width];
        var count = pieces.Length / Width;
        for (var i = 0; i < count; i++)
        {
            var piece = pieces.Slice(i * Width, Width);
            for (var k = 0; k < Width; k++)
                sums[k] += piece[k];
        }

        var mean = new float[Width];
        for (var k = 0; k < Width; k++)
            mean[k] = (float)(sums[k] / count);
        return mean;
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
