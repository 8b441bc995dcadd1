using System.Globalization;
using PracticeCaller.Practice.Codebook;

namespace PracticeCaller.Cli.Training;

/// <summary>The weights of all acts, and how they are written for the core to read.</summary>
internal sealed class LearnedWeights(Vocabulary vocabulary)
{
    // Smaller ones change no verdict; leaving them out halves the file.
    private const float Smallest = 0.075f;

    private readonly SortedDictionary<Act, (LinearModel Model, double From)> _acts = [];

    public void Set(Act act, LinearModel model, double from) => _acts[act] = (model, from);

    /// <summary>Writes the file: acts, where each score begins, from where it counts, then a line for each feature.</summary>
    public void Write(TextWriter output)
    {
        var acts = _acts.ToList();
        output.Write("# What each feature of a sentence says for or against each act. Written by 'train acts'; do not edit.\n");
        output.Write($"acts\t{string.Join(' ', acts.Select(a => ActIds.Of(a.Key)))}\n");
        output.Write($"base\t{string.Join(' ', acts.Select(a => Number(Math.Max(-50, a.Value.Model.Bias))))}\n");
        output.Write($"from\t{string.Join(' ', acts.Select(a => Number(a.Value.From)))}\n");
        for (var f = 0; f < vocabulary.Count; f++)
        {
            var weights = acts.Select((a, i) => (Index: i, Weight: a.Value.Model.Weights[f] * Vocabulary.Loudness(vocabulary.Features[f]))).Where(p => Math.Abs(p.Weight) >= Smallest).Select(p => $"{p.Index}:{Number(p.Weight)}").ToList();
            if (weights.Count > 0)
                output.Write($"{vocabulary.Features[f]}\t{string.Join(' ', weights)}\n");
        }
    }

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
