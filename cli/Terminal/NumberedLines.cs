using System.Globalization;
using System.Text;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Cli.Terminal;

/// <summary>A call line by line, numbered as scorecards number it.</summary>
internal static class NumberedLines
{
    public static string Of(IReadOnlyList<(Speaker By, string Text)> lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var who = lines[i].By switch { Speaker.Trainee => "Agent", Speaker.Caller => "Customer", _ => "[desk]" };
            // What a person typed must not be able to break lines or steer a terminal.
            var said = new string([.. lines[i].Text.Select(c => char.IsControl(c) ? ' ' : c)]);
            text.Append(string.Create(CultureInfo.InvariantCulture, $"{i + 1,4}  {who}: {said}\n"));
        }

        return text.ToString();
    }
}
