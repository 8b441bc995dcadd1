using System.Text;
using TorchSharp;
using static TorchSharp.torch;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>Writes the file that <c>practice/Likeness/SentenceEncoder.cs</c> reads: weights rounded to bytes row by row.</summary>
internal static class EncoderFile
{
    public static void Write(Stream to, MiniLm model, IReadOnlyList<LayerTensors> ofMeaning, IReadOnlyList<LayerTensors> ofKinds, Affine head, IReadOnlyList<string> kinds)
    {
        using var w = new BinaryWriter(to, Encoding.UTF8);
        Shared(w, model);
        Layers(w, ofMeaning);
        Layers(w, ofKinds);
        Names(w, kinds);
        Dense(w, head);
    }

    /// <summary>Writes a file with another upper half for meanings; what tells kinds of sentences apart stays as it is in <paramref name="before"/>, to the byte.</summary>
    /// <exception cref="UserError">The file before was not made from this model.</exception>
    public static void WriteMeaning(Stream to, MiniLm model, IReadOnlyList<LayerTensors> ofMeaning, byte[] before)
    {
        using var memory = new MemoryStream();
        using var w = new BinaryWriter(memory, Encoding.UTF8);
        Shared(w, model);
        var shared = (int)memory.Length;
        Layers(w, ofMeaning);
        var made = memory.ToArray();
        if (before.Length <= made.Length || !before.AsSpan(0, shared).SequenceEqual(made.AsSpan(0, shared)))
            throw new UserError("The file given with --keep was not made from this package by 'train encoder'. Give practice/Likeness/sentence-encoder.bin, or make all of it anew without --keep.");
        to.Write(made);
        to.Write(before.AsSpan(made.Length));
    }

    // What both upper halves stand on.
    private static void Shared(BinaryWriter w, MiniLm model)
    {
        w.Write(Encoding.ASCII.GetBytes("PCSE2"));
        w.Write(MiniLm.Heads);
        Names(w, model.Pieces);
        Rounded(w, model.WordNumbers, model.Pieces.Count);
        w.Write(MiniLm.Places);
        Floats(w, model.PlaceNumbers);
        Norm(w, model.Start);
        Layers(w, [.. model.Layers.Take(MiniLm.Shared)]);
    }

    private static void Layers(BinaryWriter w, IReadOnlyList<LayerTensors> layers)
    {
        w.Write(layers.Count);
        foreach (var layer in layers)
        {
            Dense(w, layer.Query);
            Dense(w, layer.Key);
            Dense(w, layer.Value);
            Dense(w, layer.Output);
            Norm(w, layer.AfterLooking);
            Dense(w, layer.Inner);
            Dense(w, layer.Outer);
            Norm(w, layer.AfterThinking);
        }
    }

    private static void Names(BinaryWriter w, IReadOnlyList<string> names)
    {
        w.Write(names.Count);
        foreach (var name in names)
            w.Write(name);
    }

    private static void Norm(BinaryWriter w, NormTensors norm)
    {
        Floats(w, Numbers(norm.Scale));
        Floats(w, Numbers(norm.Shift));
    }

    // A tensor keeps a column for each result, the file a row.
    private static void Dense(BinaryWriter w, Affine affine)
    {
        var (columns, rows) = ((int)affine.Weights.shape[0], (int)affine.Weights.shape[1]);
        w.Write(rows);
        w.Write(columns);
        Rounded(w, Numbers(affine.Weights.t()), rows);
        Floats(w, Numbers(affine.Bias));
    }

    private static float[] Numbers(Tensor t) => t.detach().contiguous().data<float>().ToArray();

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
