using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>How polite a request is.</summary>
internal sealed class PolitenessTask : IMeasureTask
{
    public string Name => "politeness";

    public string Summary => "score: how polite the text is";

    public void Measure(LineFile lines, TextWriter output)
    {
        foreach (var line in lines.Read(TurnLine.Parse))
            Predictions.Write(output, new Prediction(line.Id, ToneSignals.Of(line.Text).Politeness));
    }
}
