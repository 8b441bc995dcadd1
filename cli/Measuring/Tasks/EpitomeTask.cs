using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>How far a turn reacts with feeling, shows understanding, and asks on.</summary>
internal sealed class EpitomeTask : IMeasureTask
{
    public string Name => "epitome";

    public string Summary => "scores and levels 0 to 2 for emotional_reaction, interpretation, exploration; score: their sum";

    public void Measure(LineFile lines, TextWriter output)
    {
        foreach (var line in lines.Read(TurnLine.Parse))
        {
            var signals = SignalReader.Read(line.CustomerBefore, line.Text);
            var (reaction, interpretation, exploration) = (signals.Warmth, signals.Understanding, signals.Exploration);
            Predictions.Write(output, new Prediction(line.Id, Math.Min(2, reaction) + Math.Min(2, interpretation) + Math.Min(2, 2 * exploration),
                Scores: new Dictionary<string, double> { ["emotional_reaction"] = reaction, ["interpretation"] = interpretation, ["exploration"] = exploration },
                Labels: new Dictionary<string, object> { ["emotional_reaction"] = reaction >= 2 ? 2 : reaction >= 0.6 ? 1 : 0, ["interpretation"] = interpretation >= 1.2 ? 2 : 0, ["exploration"] = exploration >= 0.8 ? 2 : exploration >= 0.4 ? 1 : 0 }));
        }
    }
}
