using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>What a turn mainly does: reflect, ask, give input, or something else.</summary>
internal sealed class TherapistTask : IMeasureTask
{
    private const double ReflectsFrom = 1.1;
    private const double InformsFrom = 0.7;
    private const double AsksFrom = 0.5;

    public string Name => "annomi_therapist";

    public string Summary => "label: reflection, question, therapist_input or other; scores for the first three; open or closed, complex or simple";

    public void Measure(LineFile lines, TextWriter output)
    {
        foreach (var line in lines.Read(TurnLine.Parse))
        {
            var signals = SignalReader.Read(line.CustomerBefore, line.Text);
            var label = signals.Question >= AsksFrom ? "question" : signals.Reflection >= ReflectsFrom && signals.Reflection >= signals.Informs ? "reflection" : signals.Informs >= InformsFrom ? "therapist_input" : "other";
            Predictions.Write(output, new Prediction(line.Id, Label: label,
                Scores: new Dictionary<string, double> { ["reflection"] = signals.Reflection, ["question"] = signals.Question, ["input"] = signals.Informs },
                Labels: new Dictionary<string, object> { ["question"] = signals.OpenQuestions > 0 ? "open" : "closed", ["reflection"] = signals.ComplexReflection ? "complex" : "simple" }));
        }
    }
}
