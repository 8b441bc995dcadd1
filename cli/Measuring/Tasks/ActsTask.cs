using System.Globalization;
using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>Acts heard against acts labelled: precision, recall and F1 of each, macro-F1, what was heard instead, and how much was not understood.</summary>
internal sealed class ActsTask : IMeasureTask
{
    public string Name => "acts";

    public string Summary => "table: precision, recall, F1 of each act, macro-F1, what was heard instead, rate of not understood (reads the labels)";

    public void Measure(LineFile lines, TextWriter output)
    {
        var figures = new SetFigures<Act>();
        var (count, lost) = (0, 0);
        foreach (var line in lines.Read(ActLine.Parse))
        {
            var reading = TranscriptListener.Read(line.Customer, line.Text);
            figures.Add(line.Acts, reading.Acts.Select(a => a.Act).ToHashSet());
            count++;
            lost += reading.Understood < Reading.NotUnderstoodBelow ? 1 : 0;
        }

        Table(figures, output);
        output.WriteLine();
        output.WriteLine(Line($"macro-F1 {figures.MacroF1:0.000} over {figures.Occurring} acts, micro-F1 {figures.MicroF1:0.000}, {count} replies"));
        output.WriteLine(Line($"not understood: {lost} of {count} replies ({100.0 * lost / count:0.0} %)"));
        output.WriteLine();
        Confusions(figures, output);
    }

    private static void Table(SetFigures<Act> figures, TextWriter output)
    {
        output.WriteLine("act                  there  found  precision  recall  F1");
        foreach (var act in Enum.GetValues<Act>())
        {
            var t = figures[act];
            output.WriteLine(Line($"{ActIds.Of(act),-19} {t.Support,6} {t.Hits + t.Extra,6}      {t.Precision:0.000}   {t.Recall:0.000}  {t.F1:0.000}"));
        }
    }

    private static void Confusions(SetFigures<Act> figures, TextWriter output)
    {
        output.WriteLine("missed act: what was heard instead, wrongly, in the same reply (times)");
        foreach (var act in Enum.GetValues<Act>().Where(a => figures[a].Missed > 0))
        {
            var instead = figures.InsteadOf(act).Take(6).Select(p => $"{(p.Instead is { } other ? ActIds.Of(other) : "nothing")} {p.Times.ToString(CultureInfo.InvariantCulture)}");
            output.WriteLine($"{ActIds.Of(act)} ({figures[act].Missed.ToString(CultureInfo.InvariantCulture)} missed): {string.Join(", ", instead)}");
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
