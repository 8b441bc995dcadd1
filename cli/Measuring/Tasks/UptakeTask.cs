using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>How far an answer builds on what was just said.</summary>
internal sealed class UptakeTask : IMeasureTask
{
    public string Name => "uptake";

    public string Summary => "score: how far the turn takes up what the customer just said";

    public void Measure(LineFile lines, TextWriter output)
    {
        foreach (var line in lines.Read(TurnLine.Parse))
            Predictions.Write(output, new Prediction(line.Id, Uptake.Of(line.CustomerBefore.Count == 0 ? "" : line.CustomerBefore[^1], line.Text)));
    }
}
