using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>The layers above those that are shared, open to learning; a text becomes the mean of its pieces.</summary>
internal sealed class UpperHalf(MiniLm model, LowerHalf lower)
{
    private const double LeftOut = 0.1;

    public IReadOnlyList<LayerTensors> Layers { get; } = [.. model.Layers.Skip(MiniLm.Shared).Select(l => l.Open())];

    public IEnumerable<Parameter> Parameters => Layers.SelectMany(l => l.Parameters);

    /// <summary>A row for each text.</summary>
    public Tensor Means(IReadOnlyList<string> texts, bool learning)
    {
        var (x, nowhere, shares) = lower.Batch(texts);
        foreach (var layer in Layers)
            x = layer.Of(x, nowhere, learning ? LeftOut : 0);
        return (x * shares).sum(1);
    }
}
