using System.Globalization;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Terminal;

/// <summary>Two futures of one call in two columns, turn by turn; one column when there is only one.</summary>
internal static class SideBySide
{
    private const string Between = " | ";

    public static void Write(TextWriter output, Scenario scenario, (CallState State, Scorecard Card) left, (CallState State, Scorecard Card)? right, int from, int width)
    {
        var column = right is null ? width : (width - Between.Length) / 2;
        if (right is { } r)
        {
            output.WriteLine($"{scenario.Title}, turn {from} taken again");
            output.WriteLine();
            Row(output, ["As it was"], ["With other words"], column);
            output.WriteLine(new string('-', width));
            for (var turn = from; turn <= Math.Max(left.State.Turns.Count, r.State.Turns.Count); turn++)
                Row(output, Turn(scenario, left.State, turn, column), Turn(scenario, r.State, turn, column), column);
            Row(output, End(scenario, left), End(scenario, r), column);
            return;
        }

        output.WriteLine(scenario.Title);
        for (var turn = 0; turn <= left.State.Turns.Count; turn++)
            Row(output, Turn(scenario, left.State, turn, column), null, column);
        Row(output, End(scenario, left), null, column);
    }

    private static List<string> Turn(Scenario scenario, CallState state, int turn, int width)
    {
        var lines = new List<string>();
        foreach (var line in state.Transcript.Where(l => l.Turn == turn))
        {
            var who = line.Speaker switch { Speaker.Trainee => "You", Speaker.Caller => scenario.Caller.Name.Split(' ')[0], _ => "[desk]" };
            lines.AddRange(Wrapped($"{who}: {line.Text}", width));
        }

        if (turn > 0 && turn <= state.Turns.Count)
        {
            var after = state.Turns[turn - 1].After;
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"  ({turn}) anger {after.Anger:0}, trust {after.Trust:0}, patience {after.Patience:0}, acceptance {after.Acceptance:0}"));
        }

        return lines;
    }

    private static List<string> End(Scenario scenario, (CallState State, Scorecard Card) future)
    {
        List<string> lines = [future.State.Ending is { } ending ? $"End: {EndingText.Of(ending)}" : "End: still running", $"Overall {future.Card.Overall:0}"];
        lines.AddRange(future.Card.Skills.Select(s => $"{s.Skill}: {(s.Points is { } score ? score.ToString("0", CultureInfo.InvariantCulture) : "not observed")}"));
        return lines;
    }

    private static void Row(TextWriter output, List<string> left, List<string>? right, int width)
    {
        if (right is null)
        {
            left.ForEach(output.WriteLine);
            return;
        }

        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
            output.WriteLine((i < left.Count ? left[i] : "").PadRight(width) + Between + (i < right.Count ? right[i] : ""));
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var fits = line.Length == 0 || line.Length + 1 + word.Length <= width;
            if (!fits)
            {
                yield return line;
                line = "   ";
            }

            line = line.Length == 0 ? word : line + " " + word;
            while (line.Length > width)
            {
                yield return line[..width];
                line = "   " + line[width..];
            }
        }

        if (line.Length > 0)
            yield return line;
    }
}
