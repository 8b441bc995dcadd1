using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>Irritation, gratitude and care in a short text.</summary>
internal sealed class EmotionsTask : IMeasureTask
{
    public string Name => "goemotions";

    public string Summary => "scores for anger|annoyance, gratitude, caring|remorse";

    public void Measure(LineFile lines, TextWriter output)
    {
        foreach (var line in lines.Read(TurnLine.Parse))
        {
            var tone = ToneSignals.Of(line.Text);
            Predictions.Write(output, new Prediction(line.Id, Scores: Names([tone.Irritation, tone.Gratitude, tone.Care])));
        }
    }

    /// <summary>The corpus' names for irritation, gratitude and care, in this order.</summary>
    public static Dictionary<string, double> Names(IReadOnlyList<double> scores) =>
        new() { ["anger|annoyance"] = Math.Round(scores[0], 4), ["gratitude"] = Math.Round(scores[1], 4), ["caring|remorse"] = Math.Round(scores[2], 4) };
}
