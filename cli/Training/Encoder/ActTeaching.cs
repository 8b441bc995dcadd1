using PracticeCaller.Cli.Measuring;
using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;
using TorchSharp;
using static TorchSharp.torch;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>One labelled reply cut into sentences, as listening cuts it.</summary>
/// <param name="Line">The reply.</param>
/// <param name="Sentences">Its sentences with their labels.</param>
internal sealed record TaughtReply(ActLine Line, IReadOnlyList<TaughtSentence> Sentences);

/// <summary>A sentence, what people found in it, what the rules did, and what meaning may not add to it.</summary>
internal sealed record TaughtSentence(string Text, IReadOnlySet<Act> Acts, IReadOnlySet<Act> ByRule, IReadOnlySet<Act> Barred);

/// <summary>
/// Teaches an upper half which acts a sentence does. One author in nine is kept out, to set by them how sure it must be. Among the
/// sentences are heaps of words without order that do nothing: whoever piles up good words must not be heard for them.
/// </summary>
internal sealed class ActTeaching
{
    private const int Rounds = 5;
    private const int AtOnce = 32;
    private const int AtOnceAsked = 128;
    private const double Rate = 2e-4;
    private const int OneAuthorIn = 9;
    private const int Heaps = 700;
    private const int ShortestHeap = 4;
    private const int LongestHeap = 14;
    private const int WordsToShuffle = 8;
    private const float RareAtFirst = -3;

    private readonly LowerHalf _lower;
    private readonly UpperHalf _upper;
    private readonly Affine _head;
    private readonly List<TaughtReply> _taught;
    private readonly TextWriter _log;

    public ActTeaching(MiniLm model, LowerHalf lower, IEnumerable<ActLine> lines, TextWriter log)
    {
        (_lower, _log) = (lower, log);
        _upper = new UpperHalf(model, lower);
        _head = new Affine(randn(MiniLm.Width, Acts.Count) * 0.02f, full(Acts.Count, RareAtFirst)).Open();
        var replies = lines.AsParallel().AsOrdered().Select(Cut).ToList();
        Kept = [.. replies.Where(r => IsKept(r.Line.Author))];

        // A label without a span may belong to any of several sentences.
        _taught = [.. replies.Where(r => !IsKept(r.Line.Author) && (r.Line.Spans.Count > 0 || r.Line.Acts.Count == 0 || r.Sentences.Count == 1))];
    }

    /// <summary>The acts in the order of the head's results.</summary>
    public static IReadOnlyList<Act> Acts { get; } = Enum.GetValues<Act>();

    /// <summary>The replies that are not learned from.</summary>
    public IReadOnlyList<TaughtReply> Kept { get; }

    public (IReadOnlyList<LayerTensors> Layers, Affine Head) Run()
    {
        var chance = new Random(1);
        var sentences = _taught.SelectMany(r => r.Sentences).Where(s => s.Text.Length > 0).ToList();
        sentences.AddRange(HeapsOf([.. sentences.Select(s => s.Text)], chance));
        _lower.Read(sentences.Select(s => s.Text), (done, all) => _log.Write($"\rreading {done} of {all}"));
        _log.WriteLine($"\nlearning from {_taught.Count} replies, {sentences.Count} sentences; {Kept.Count} replies kept out");
        var many = tensor((float)Acts.Count);
        var steps = new Steps([.. _upper.Parameters, (TorchSharp.Modules.Parameter)_head.Weights, (TorchSharp.Modules.Parameter)_head.Bias], Rate, Rounds * ((sentences.Count + AtOnce - 1) / AtOnce), _log, "acts");
        for (var round = 0; round < Rounds; round++)
        {
            // Sentences of like length together, so that little is worked out for nothing.
            var batches = sentences.OrderBy(_ => chance.Next()).Chunk(AtOnce * 20).SelectMany(c => c.OrderBy(s => _lower.Length(s.Text)).Chunk(AtOnce)).OrderBy(_ => chance.Next()).ToList();
            foreach (var batch in batches)
            {
                steps.Take(() =>
                {
                    var wanted = tensor(batch.SelectMany(s => Acts.Select(a => s.Acts.Contains(a) ? 1f : 0f)).ToArray()).view(batch.Length, Acts.Count);
                    return nn.functional.binary_cross_entropy_with_logits(Scores([.. batch.Select(s => s.Text)], true), wanted) * many;
                });
            }
        }

        return (_upper.Layers, _head);
    }

    /// <summary>What it says of these sentences: the logarithm of the odds of each act.</summary>
    public IReadOnlyDictionary<string, float[]> Ask(IEnumerable<string> sentences)
    {
        var texts = sentences.Distinct(StringComparer.Ordinal).ToList();
        _lower.Read(texts);
        var said = new Dictionary<string, float[]>(StringComparer.Ordinal);
        using var still = no_grad();
        foreach (var some in texts.OrderBy(_lower.Length).Chunk(AtOnceAsked))
        {
            using var scope = NewDisposeScope();
            var numbers = Scores(some, false).contiguous().data<float>().ToArray();
            for (var i = 0; i < some.Length; i++)
                said[some[i]] = numbers.AsSpan(i * Acts.Count, Acts.Count).ToArray();
        }

        return said;
    }

    private Tensor Scores(IReadOnlyList<string> texts, bool learning)
    {
        const double leftOut = 0.1;
        var means = _upper.Means(texts, learning);
        return _head.Of(learning ? nn.functional.dropout(means, leftOut, true) : means);
    }

    private static IEnumerable<TaughtSentence> HeapsOf(List<string> texts, Random chance)
    {
        string[] Words() => texts[chance.Next(texts.Count)].TrimEnd('.', '?', '!').Split(' ');
        for (var i = 0; i < Heaps; i++)
        {
            var words = i % 3 == 0 ? [.. Enumerable.Range(0, chance.Next(ShortestHeap, LongestHeap)).Select(_ => Words()).Select(w => w[chance.Next(w.Length)])] : Words();
            if (words.Length >= (i % 3 == 0 ? ShortestHeap : WordsToShuffle))
                yield return new TaughtSentence(string.Join(' ', words.OrderBy(_ => chance.Next())) + (chance.Next(2) == 0 ? "." : ""), new HashSet<Act>(), new HashSet<Act>(), new HashSet<Act>());
        }
    }

    private static TaughtReply Cut(ActLine line) => new(line, [.. TranscriptListener.Observe(line.Customer, line.Text).Select(s => new TaughtSentence(s.Text, LabelsOf(line, s), s.ByRule, s.Barred))]);

    private static HashSet<Act> LabelsOf(ActLine line, ObservedSentence sentence) => line.Spans.Count == 0
        ? [.. line.Acts]
        : [.. line.Spans.Where(s => s.Start < sentence.Span.End && s.Start + s.Length > sentence.Span.Start).Select(s => s.Act)];

    // FNV-1a: the same authors on every machine.
    private static bool IsKept(string author) => author.Aggregate(2166136261u, (h, c) => (h ^ c) * 16777619u) % OneAuthorIn == 0;
}
