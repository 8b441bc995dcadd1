using System.Globalization;
using PracticeCaller.Cli.Measuring;
using PracticeCaller.Practice.Codebook;

namespace PracticeCaller.Cli.Training;

/// <summary>What the training part itself says of the weights: each author judged by weights that have not seen that author.</summary>
internal static class TrainingReport
{
    public static void Write(TextWriter log, SetFigures<Act> unseen, SetFigures<Act> byRule, int replies, int sentences, int features)
    {
        log.WriteLine(Line($"{replies} replies, {sentences} sentences, {features} features"));
        log.WriteLine("authors left out in turn:  rules F1   with weights F1");
        foreach (var act in Enum.GetValues<Act>())
            log.WriteLine(Line($"{ActIds.Of(act),-26} {byRule[act].F1:0.000}      {unseen[act].F1:0.000}   ({unseen[act].Support}, p {unseen[act].Precision:0.00} r {unseen[act].Recall:0.00})"));
        log.WriteLine(Line($"macro-F1                   {byRule.MacroF1:0.000}      {unseen.MacroF1:0.000}"));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
