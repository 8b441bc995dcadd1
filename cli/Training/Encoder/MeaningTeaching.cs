using PracticeCaller.Practice.Listening;
using TorchSharp;
using static TorchSharp.torch;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>
/// Teaches an upper half that questions with the same answer point the same way: of many things asked in one call, each question must be
/// nearest to another wording of itself (multiple negatives ranking; Henderson and others, 2017).
/// </summary>
internal sealed class MeaningTeaching(MiniLm model, LowerHalf lower, IReadOnlyList<IReadOnlyList<ForeseenThing>> calls, TextWriter log)
{
    private const int Batches = 1500;
    private const int AtOnce = 64;
    private const double Rate = 1e-4;
    private const double WithAnswer = 0.2;
    private const float Sharpness = 20;

    public IReadOnlyList<LayerTensors> Run()
    {
        var chance = new Random(1);
        var upper = new UpperHalf(model, lower);
        var usable = calls.Select(c => c.Where(t => t.AskedAs.Count >= 2).ToArray()).Where(c => c.Length > 1).ToList();
        lower.Read(usable.SelectMany(c => c).SelectMany(t => t.AskedAs.Concat(t.Says)), (done, all) => log.Write($"\rreading {done} of {all}"));
        log.WriteLine($"\nlearning from {usable.Sum(c => c.Length)} things asked in {usable.Sum(c => c.Sum(t => t.AskedAs.Count))} ways");
        var (sharp, half) = (tensor(Sharpness), tensor(0.5f));
        var steps = new Steps(upper.Parameters, Rate, Batches, log, "meaning");
        for (var i = 0; i < Batches; i++)
        {
            var pairs = One(usable, chance).OrderBy(_ => chance.Next()).Take(AtOnce).Select(t => Pair(t, chance)).ToList();
            steps.Take(() =>
            {
                var likeness = Directions(upper, pairs.Select(p => p.Question)).matmul(Directions(upper, pairs.Select(p => p.Same)).t()) * sharp;
                var own = arange(pairs.Count, int64);
                return (nn.functional.cross_entropy(likeness, own) + nn.functional.cross_entropy(likeness.t(), own)) * half;
            });
        }

        return upper.Layers;
    }

    // A call with more to ask is taken more often.
    private static ForeseenThing[] One(List<ForeseenThing[]> usable, Random chance)
    {
        var at = chance.Next(usable.Sum(c => c.Length));
        return usable.First(c => (at -= c.Length) < 0);
    }

    private static Tensor Directions(UpperHalf upper, IEnumerable<string> texts) => nn.functional.normalize(upper.Means([.. texts], true));

    private static (string Question, string Same) Pair(ForeseenThing thing, Random chance)
    {
        var at = chance.Next(thing.AskedAs.Count);
        return (thing.AskedAs[at], thing.Says.Count > 0 && chance.NextDouble() < WithAnswer
            ? thing.Says[chance.Next(thing.Says.Count)]
            : thing.AskedAs[(at + 1 + chance.Next(thing.AskedAs.Count - 1)) % thing.AskedAs.Count]);
    }
}
