using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>Which of eight ways of supporting a turn takes.</summary>
internal sealed class StrategyTask : IMeasureTask
{
    public string Name => "esconv_strategy";

    public string Summary => "label: one of eight support strategies";

    public void Measure(LineFile lines, TextWriter output)
    {
        foreach (var line in lines.Read(TurnLine.Parse))
            Predictions.Write(output, new Prediction(line.Id, Label: Label(SignalReader.Read(line.CustomerBefore, line.Text))));
    }

    private static string Label(TurnSignals s) =>
        s.Words < 4 ? "Others"
        : s.Directs > 0 && s.Question < 0.9 ? "Providing Suggestions"
        : s.Question >= 0.5 && s.Directs == 0 ? "Question"
        : s.Directs > 0 ? "Providing Suggestions"
        : s.SelfDisclosure >= 1 && s.Words >= 8 ? "Self-disclosure"
        : s.Reflection >= 1.6 ? s.ComplexReflection ? "Reflection of feelings" : "Restatement or Paraphrasing"
        : s.Affirms + 0.7 * s.Warmth >= 0.7 ? "Affirmation and Reassurance"
        : s.Informs >= 1.1 ? "Information"
        : s.Reflection >= 1.1 ? "Reflection of feelings"
        : "Others";
}
