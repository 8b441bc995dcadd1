using TorchSharp;
using static TorchSharp.torch;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>What the layers that are never changed make of each text; worked out once, since learning reads it many times.</summary>
internal sealed class LowerHalf(MiniLm model)
{
    private const int AtOnce = 64;

    private readonly Dictionary<string, float[]> _known = new(StringComparer.Ordinal);

    /// <summary>Works out what is not known yet.</summary>
    public void Read(IEnumerable<string> texts, Action<int, int>? progress = null)
    {
        var fresh = texts.Where(t => !_known.ContainsKey(t)).Distinct(StringComparer.Ordinal).Select(t => (Text: t, Pieces: model.Cut(t))).OrderBy(t => t.Pieces.Length).ToList();
        using var still = no_grad();
        foreach (var some in fresh.Chunk(AtOnce))
        {
            using var scope = NewDisposeScope();
            var longest = some.Max(s => s.Pieces.Length);
            var pieces = new long[some.Length * longest];
            for (var i = 0; i < some.Length; i++)
                Array.ConvertAll(some[i].Pieces, p => (long)p).CopyTo(pieces, i * longest);
            var x = model.Start.Of(model.Words.index_select(0, tensor(pieces)).view(some.Length, longest, MiniLm.Width) + model.AtPlace[TensorIndex.Slice(0, longest)]);
            var nowhere = Nowhere([.. some.Select(s => s.Pieces.Length)], longest);
            foreach (var layer in model.Layers.Take(MiniLm.Shared))
                x = layer.Of(x, nowhere, 0);
            var numbers = x.contiguous().data<float>().ToArray();
            for (var i = 0; i < some.Length; i++)
                _known[some[i].Text] = numbers.AsSpan(i * longest * MiniLm.Width, some[i].Pieces.Length * MiniLm.Width).ToArray();
            progress?.Invoke(_known.Count, fresh.Count);
        }
    }

    /// <summary>How many pieces a text has that was read.</summary>
    public int Length(string text) => _known[text].Length / MiniLm.Width;

    /// <summary>Several of the texts read, side by side, with the mask of their ends and each piece's share in the mean.</summary>
    public (Tensor Pieces, Tensor Nowhere, Tensor Shares) Batch(IReadOnlyList<string> texts)
    {
        var lengths = texts.Select(Length).ToArray();
        var longest = lengths.Max();
        var numbers = new float[texts.Count * longest * MiniLm.Width];
        var shares = new float[texts.Count * longest];
        for (var i = 0; i < texts.Count; i++)
        {
            _known[texts[i]].CopyTo(numbers, i * longest * MiniLm.Width);
            shares.AsSpan(i * longest, lengths[i]).Fill(1f / lengths[i]);
        }

        return (tensor(numbers).view(texts.Count, longest, MiniLm.Width), Nowhere(lengths, longest), tensor(shares).view(texts.Count, longest, 1));
    }

    private static Tensor Nowhere(int[] lengths, int longest)
    {
        const float never = -1e9f;
        var mask = new float[lengths.Length * longest];
        for (var i = 0; i < lengths.Length; i++)
            mask.AsSpan((i * longest) + lengths[i], longest - lengths[i]).Fill(never);
        return tensor(mask).view(lengths.Length, 1, 1, longest);
    }
}
