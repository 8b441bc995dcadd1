using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>The replies in which an act was missed or wrongly heard, word for word: for mending the listening on the training part, never on the test part.</summary>
internal sealed class ActMissesTask : IMeasureTask
{
    public string Name => "act-misses";

    public string Summary => "list: every reply in which an act was missed or wrongly heard, grouped by act (reads the labels)";

    public void Measure(LineFile lines, TextWriter output)
    {
        var wrong = new List<(Act Act, bool Missed, string Text)>();
        foreach (var line in lines.Read(ActLine.Parse))
        {
            var heard = TranscriptListener.Read(line.Customer, line.Text).Acts.Select(a => a.Act).ToHashSet();
            var shown = $"{line.Id}: {line.Text.Replace('\n', '/')}";
            wrong.AddRange(line.Acts.Where(a => !heard.Contains(a)).Select(a => (a, true, shown)));
            wrong.AddRange(heard.Where(a => !line.Acts.Contains(a)).Select(a => (a, false, shown)));
        }

        foreach (var group in wrong.GroupBy(w => (w.Act, w.Missed)).OrderBy(g => g.Key.Act).ThenBy(g => g.Key.Missed ? 0 : 1))
        {
            output.WriteLine($"{ActIds.Of(group.Key.Act)} {(group.Key.Missed ? "missed" : "wrongly heard")}:");
            foreach (var (_, _, text) in group)
                output.WriteLine("  " + text);
        }
    }
}
