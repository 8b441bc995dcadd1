using PracticeCaller.Cli.Measuring;

namespace PracticeCaller.Cli.Tests.Measuring;

/// <summary>Lines that cannot be used: each error says file, line, what is wrong and the cure.</summary>
public class LineFileTests
{
    private const string Good = """{"id":"a","context":[{"role":"customer","text":"My bill is wrong."}],"text":"Which bill?","labels":{}}""";

    public static TheoryData<string, string> BadLines => new()
    {
        { "not json", "lines.jsonl:2: this is not one JSON object on one line (character 2). Write each object on a line of its own." },
        { "[]", "lines.jsonl:2: this is a list, not an object. Write {\"id\": ..., ...}." },
        { """{"context":[],"text":"Hello"}""", "lines.jsonl:2: 'id' is missing. The line has: context, text." },
        { """{"id":"","context":[],"text":"Hello"}""", "lines.jsonl:2: 'id' is empty. Give each line an id of its own." },
        { """{"id":"b","context":[]}""", "lines.jsonl:2: 'text' is missing. The line has: id, context." },
        { """{"id":"b","context":[],"text":7}""", "lines.jsonl:2: 'text' is a number. Make it a string." },
        { """{"id":"b","context":"none","text":"Hello"}""", "lines.jsonl:2: 'context' is a string. Make it a list of {\"role\": ..., \"text\": ...}." },
        { """{"id":"b","context":["Hello"],"text":"Hello"}""", "lines.jsonl:2: context[0] is not a turn. Write {\"role\": \"agent\" or \"customer\", \"text\": \"...\"}." },
        { """{"id":"b","context":[{"role":"boss","text":"x"}],"text":"Hello"}""", "lines.jsonl:2: context[0] has the role \"boss\". It must be \"agent\" or \"customer\"." },
    };

    [Theory]
    [MemberData(nameof(BadLines))]
    public void Bad_line_is_named_before_anything_is_written(string line, string message)
    {
        var error = Assert.Throws<UserError>(() => Measure("uptake", $"{Good}\n{line}\n"));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Good_lines_give_one_prediction_each_and_blank_lines_none()
    {
        var written = Measure("uptake", $"{Good}\n\n{Good.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)}\n");
        Assert.Equal(2, written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("{\"id\":\"a\",\"score\":", written, StringComparison.Ordinal);
    }

    [Fact]
    public void File_without_lines_is_named() =>
        Assert.Equal("lines.jsonl has no lines. Name a file with one JSON object on each line.", Assert.Throws<UserError>(() => Measure("uptake", "\n")).Message);

    [Fact]
    public void Unknown_task_lists_the_tasks()
    {
        var message = Assert.Throws<UserError>(() => MeasureTasks.Get("uptak")).Message;
        Assert.StartsWith("There is no task 'uptak'.", message, StringComparison.Ordinal);
        Assert.All(MeasureTasks.All, t => Assert.Contains(t.Name, message, StringComparison.Ordinal));
    }

    private static string Measure(string task, string lines)
    {
        var folder = Directory.CreateTempSubdirectory("measure-");
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
}
