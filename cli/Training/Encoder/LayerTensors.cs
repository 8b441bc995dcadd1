using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>y = xW + b; W has a column for each result.</summary>
internal sealed record Affine(Tensor Weights, Tensor Bias)
{
    public Tensor Of(Tensor x) => x.matmul(Weights) + Bias;

    /// <summary>A copy that can be learned.</summary>
    public Affine Open() => new(new Parameter(Weights.detach().clone()), new Parameter(Bias.detach().clone()));
}

/// <summary>Mean 0, variance 1, then scaled and shifted.</summary>
internal sealed record NormTensors(Tensor Scale, Tensor Shift)
{
    private const double Smallest = 1e-12;

    public Tensor Of(Tensor x) => functional.layer_norm(x, [MiniLm.Width], Scale, Shift, Smallest);

    public NormTensors Open() => new(new Parameter(Scale.detach().clone()), new Parameter(Shift.detach().clone()));
}

/// <summary>One layer of BERT, as <c>practice/Likeness/Layer.cs</c> computes it, in a form that can be learned.</summary>
internal sealed record LayerTensors(Affine Query, Affine Key, Affine Value, Affine Output, NormTensors AfterLooking, Affine Inner, Affine Outer, NormTensors AfterThinking)
{
    // Made at the first use, perhaps within a scope that ends before the second.
    private static readonly Tensor PartOfWidth = tensor((float)(1 / Math.Sqrt(MiniLm.Width / MiniLm.Heads))).DetachFromDisposeScope();

    /// <summary>All numbers that are learned.</summary>
    public IEnumerable<Parameter> Parameters =>
        new[] { Query, Key, Value, Output, Inner, Outer }.SelectMany(a => new[] { a.Weights, a.Bias }).Concat(new[] { AfterLooking, AfterThinking }.SelectMany(n => new[] { n.Scale, n.Shift })).OfType<Parameter>();

    public LayerTensors Open() => new(Query.Open(), Key.Open(), Value.Open(), Output.Open(), AfterLooking.Open(), Inner.Open(), Outer.Open(), AfterThinking.Open());

    /// <summary>Applies it to a batch of sentences.</summary>
    /// <param name="x">Sentence, piece, number.</param>
    /// <param name="nowhere">0 where a piece is, very low where a shorter sentence has ended.</param>
    /// <param name="drop">The share of numbers left out while learning.</param>
    public Tensor Of(Tensor x, Tensor nowhere, double drop)
    {
        var (sentences, pieces) = (x.shape[0], x.shape[1]);
        Tensor Part(Affine a) => a.Of(x).view(sentences, pieces, MiniLm.Heads, -1).transpose(1, 2);
        Tensor Some(Tensor t) => drop > 0 ? functional.dropout(t, drop, true) : t;
        var shares = Some(((Part(Query).matmul(Part(Key).transpose(-2, -1)) * PartOfWidth) + nowhere).softmax(-1));
        var looked = AfterLooking.Of(x + Some(Output.Of(shares.matmul(Part(Value)).transpose(1, 2).reshape(sentences, pieces, MiniLm.Width))));
        return AfterThinking.Of(looked + Some(Outer.Of(functional.gelu(Inner.Of(looked)))));
    }
}
