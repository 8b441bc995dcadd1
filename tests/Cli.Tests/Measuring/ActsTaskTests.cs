using PracticeCaller.Cli.Measuring;
using PracticeCaller.Practice.Codebook;

namespace PracticeCaller.Cli.Tests.Measuring;

/// <summary>How acts heard are counted against acts labelled.</summary>
public class ActsTaskTests
{
    private static readonly HashSet<Act> Nothing = [];

    [Fact]
    public void Counts_hits_misses_and_extras_of_each_act()
    {
        var figures = new SetFigures<Act>();
        figures.Add(new HashSet<Act> { Act.Apology, Act.Offer }, new HashSet<Act> { Act.Apology, Act.Refuse });
        figures.Add(new HashSet<Act> { Act.Apology }, new HashSet<Act> { Act.Apology });
        figures.Add(Nothing, new HashSet<Act> { Act.Apology });

        Assert.Equal(2 / 3.0, figures[Act.Apology].Precision, 6);
        Assert.Equal(1, figures[Act.Apology].Recall);
        Assert.Equal(0.8, figures[Act.Apology].F1, 6);
        Assert.Equal(0, figures[Act.Offer].F1);
    }

    [Fact]
    public void Macro_mean_is_over_acts_that_occur()
    {
        var figures = new SetFigures<Act>();
        figures.Add(new HashSet<Act> { Act.Apology, Act.Offer }, new HashSet<Act> { Act.Apology, Act.Refuse });
        Assert.Equal(2, figures.Occurring);
        Assert.Equal(0.5, figures.MacroF1);
    }

    [Fact]
    public void Says_what_was_heard_in_place_of_a_missed_act()
    {
        var figures = new SetFigures<Act>();
        figures.Add(new HashSet<Act> { Act.Offer }, new HashSet<Act> { Act.ExplainStep });
        figures.Add(new HashSet<Act> { Act.Offer }, new HashSet<Act> { Act.ExplainStep });
        figures.Add(new HashSet<Act> { Act.Offer }, Nothing);
        Assert.Equal([(Act.ExplainStep, 2), (null, 1)], figures.InsteadOf(Act.Offer));
    }

    [Theory]
    [InlineData("""{"id":"a","context":[],"text":"x"}""", "lines.jsonl:1: 'labels' is missing. The line has: id, context, text.")]
    [InlineData("""{"id":"a","context":[],"text":"x","labels":{}}""", "lines.jsonl:1: 'labels' has no list 'acts'. Write \"labels\": {\"acts\": [\"apology\", ...]}.")]
    [InlineData("""{"id":"a","context":[],"text":"x","labels":{"acts":["apologies"]}}""", "lines.jsonl:1: \"apologies\" is no act. The acts are: greeting, ")]
    public void Bad_labels_are_named(string line, string message)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = new FileInfo(Path.Combine(folder.FullName, "lines.jsonl"));
            File.WriteAllText(file.FullName, line);
            var error = Assert.Throws<UserError>(() => MeasureTasks.Get("acts").Measure(new LineFile(file, new Progress(null)), TextWriter.Null));
            Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
