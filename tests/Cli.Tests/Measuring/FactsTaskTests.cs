using PracticeCaller.Cli.Measuring;
using PracticeCaller.Cli.Measuring.Tasks;

namespace PracticeCaller.Cli.Tests.Measuring;

/// <summary>How facts heard are counted against facts labelled, and what a line that cannot be used says.</summary>
public class FactsTaskTests
{
    [Fact]
    public void Counts_each_use_by_itself_and_a_case_as_found_only_when_every_use_is()
    {
        var figures = new FactFigures();
        figures.Add(Uses(asked: true), Uses(asked: true));
        figures.Add(Uses(restated: true, wrong: true, said: "your son"), Uses(restated: true));
        figures.Add(Uses(), Uses(restated: true));

        // Three cases, two of them touch the fact, one of these is found whole; one restatement of two is real; the wrong value is missed.
        var row = figures.Row("all");
        Assert.Contains("     3        2   0.500", row, StringComparison.Ordinal);
        Assert.Contains("1.000 / 1.000", row, StringComparison.Ordinal);
        Assert.Contains("0.500 / 1.000", row, StringComparison.Ordinal);
        Assert.Contains("/ 0.000", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the 21st of May", "21st of May", "1.000")]
    [InlineData("son", "your son", "1.000")]
    [InlineData("your son", "your mother", "0.000")]
    public void Wrong_value_counts_as_said_when_either_holds_the_other(string labelled, string heard, string share)
    {
        var figures = new FactFigures();
        figures.Add(Uses(wrong: true, said: labelled), Uses(wrong: true, said: heard));
        Assert.EndsWith(share, figures.Row("all"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"a","scenario":"s","fact":"f","context":[],"text":"x"}""", "lines.jsonl:1: 'labels' is missing.")]
    [InlineData("""{"id":"a","scenario":"s","fact":"f","context":[],"text":"x","labels":[]}""", "lines.jsonl:1: 'labels' is no object.")]
    [InlineData("""{"id":"a","scenario":"s","fact":"f","context":[],"text":"x","labels":{"asked":true,"restated":false}}""", "lines.jsonl:1: 'labels' has no true or false 'wrong'.")]
    public void Bad_labels_are_named(string line, string message) =>
        Assert.StartsWith(message, Assert.Throws<UserError>(() => Read(line, FactLine.Parse)).Message, StringComparison.Ordinal);

    [Fact]
    public void Session_line_without_turns_is_named() =>
        Assert.StartsWith("lines.jsonl:1: 'turns' is missing.", Assert.Throws<UserError>(() => Read("""{"id":"a"}""", SessionLine.Parse)).Message, StringComparison.Ordinal);

    [Fact]
    public void Facts_are_measured_by_scenario_kind_and_all()
    {
        var table = Measure("facts", """
            {"id":"a","scenario":"roaming-bill","fact":"amount","context":[],"text":"How much is the bill?","labels":{"asked":true,"restated":false,"wrong":false,"said":""}}
            {"id":"b","scenario":"roaming-bill","fact":"amount","context":[],"text":"So the bill is 512 euros.","labels":{"asked":false,"restated":false,"wrong":true,"said":"512 euros"}}
            """);
        Assert.Equal(["roaming-bill", "kind", "all"], new[] { "roaming-bill", "kind amount", "all" }.Select(name => table.Split('\n').Single(l => l.StartsWith(name, StringComparison.Ordinal)).Split(' ')[0]));
        Assert.Contains("     2        2   1.000", table.Split('\n').Single(l => l.StartsWith("all", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_fact_is_named_with_its_line()
    {
        var error = Assert.Throws<UserError>(() => Measure("facts", """{"id":"x-1","scenario":"roaming-bill","fact":"colour","context":[],"text":"x","labels":{"asked":true,"restated":false,"wrong":false}}"""));
        Assert.Equal("x-1: 'roaming-bill' has no fact 'colour'.", error.Message);
    }

    [Fact]
    public void Strangers_replies_are_said_to_three_callers_and_each_is_counted()
    {
        var table = Measure("replies", """{"id":"s","turns":[{"role":"customer","text":"My line is down."},{"role":"agent","text":"Sorry to hear that."},{"role":"agent","text":"Which number is it?"}]}""");
        var rows = table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(3).Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.All(rows, r => Assert.Equal(("1", "2", "0"), (r[1], r[2], r[4])));
        Assert.Equal(3, rows.Select(r => r[0]).Distinct().Count());
    }

    private static string Measure(string task, string lines)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = new FileInfo(Path.Combine(folder.FullName, "lines.jsonl"));
            File.WriteAllText(file.FullName, lines);
            var output = new StringWriter();
            MeasureTasks.Get(task).Measure(new LineFile(file, new Progress(null)), output);
            return output.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static FactUses Uses(bool asked = false, bool restated = false, bool wrong = false, string said = "") => new(asked, restated, wrong, said);

    private static void Read<T>(string line, Func<LineFields, T> parse)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = new FileInfo(Path.Combine(folder.FullName, "lines.jsonl"));
            File.WriteAllText(file.FullName, line);
            _ = new LineFile(file, new Progress(null)).Read(parse).ToList();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
