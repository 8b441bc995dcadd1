using System.Globalization;
using System.Text;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Rehearsing;

/// <summary>Draws how feelings went with several agents: one panel for each feeling, one line for each agent. Plain SVG, readable in light and dark.</summary>
internal static class CurvePicture
{
    private const int Width = 300;
    private const int Height = 190;
    private const int Left = 34;
    private const int Top = 46;
    private const int Gap = 24;

    private static readonly string[] Colours = ["#1b7f4b", "#2f6fb5", "#b5482f", "#7a52a8", "#8a7a1f", "#555f6b"];
    private static readonly string[] Dashes = ["", "6 3", "2 3", "8 3 2 3", "1 4", "12 4"];

    public static string Draw(string title, IReadOnlyList<FeelingCurve> curves)
    {
        (string Name, Func<Feelings, double> Value)[] panels = [("Anger", f => f.Anger), ("Trust", f => f.Trust), ("Patience", f => f.Patience)];
        var all = (panels.Length * (Width + Gap)) + Left;
        var height = Top + Height + 66;
        var svg = new StringBuilder();
        svg.Append(Text($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {all} {height}\" width=\"{all}\" height=\"{height}\" font-family=\"system-ui, sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"{Safe(title)}\">\n"));
        svg.Append(Text($"<rect width=\"{all}\" height=\"{height}\" fill=\"#ffffff\"/>\n<text x=\"{Left}\" y=\"20\" font-size=\"14\" font-weight=\"600\" fill=\"#1c2530\">{Safe(title)}</text>\n"));
        for (var p = 0; p < panels.Length; p++)
            Panel(svg, Left + (p * (Width + Gap)), panels[p].Name, panels[p].Value, curves);
        for (var c = 0; c < curves.Count; c++)
        {
            var x = Left + (c * 150);
            var y = Top + Height + 48;
            svg.Append(Text($"<line x1=\"{x}\" y1=\"{y - 4}\" x2=\"{x + 26}\" y2=\"{y - 4}\" stroke=\"{Colours[c % Colours.Length]}\" stroke-width=\"2\" stroke-dasharray=\"{Dashes[c % Dashes.Length]}\"/><text x=\"{x + 32}\" y=\"{y}\" fill=\"#1c2530\">{Safe(curves[c].Agent.Id)}</text>\n"));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, int left, string name, Func<Feelings, double> value, IReadOnlyList<FeelingCurve> curves)
    {
        var inner = Width - 40;
        var turns = curves.Max(c => c.Means.Count) - 1;
        double X(int turn) => left + 24 + (inner * turn / (double)Math.Max(1, turns));
        double Y(double v) => Top + Height - (Height * v / 100);
        svg.Append(Text($"<text x=\"{left + 24}\" y=\"{Top - 8}\" fill=\"#1c2530\">{name}, mean after each turn</text>\n"));
        foreach (var tick in new[] { 0, 25, 50, 75, 100 })
            svg.Append(Text($"<line x1=\"{left + 24}\" y1=\"{Y(tick):0.#}\" x2=\"{left + 24 + inner}\" y2=\"{Y(tick):0.#}\" stroke=\"#d6dbe1\"/><text x=\"{left + 19}\" y=\"{Y(tick) + 4:0.#}\" text-anchor=\"end\" fill=\"#55606e\">{tick}</text>\n"));
        for (var turn = 0; turn <= turns; turn += 2)
            svg.Append(Text($"<text x=\"{X(turn):0.#}\" y=\"{Top + Height + 16}\" text-anchor=\"middle\" fill=\"#55606e\">{turn}</text>\n"));
        for (var c = 0; c < curves.Count; c++)
        {
            var points = string.Join(' ', curves[c].Means.Select((m, i) => Text($"{X(i):0.#},{Y(value(m)):0.#}")));
            svg.Append(Text($"<polyline points=\"{points}\" fill=\"none\" stroke=\"{Colours[c % Colours.Length]}\" stroke-width=\"2\" stroke-dasharray=\"{Dashes[c % Dashes.Length]}\"/>\n"));
        }
    }

    private static string Safe(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
