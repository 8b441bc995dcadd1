using System.Globalization;
using System.Text.Json;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>What strangers asked and remarked, against the entries of the scenario whose lines answer it: what the finding of answers is judged by.</summary>
internal sealed class AnswersTask : IMeasureTask
{
    public string Name => "answers";

    public string Summary => "table: how often what a stranger typed is given an entry of the scenario that answers it (reads the labels)";

    public void Measure(LineFile lines, TextWriter output)
    {
        var figures = new SortedDictionary<string, AnswerFigures>(StringComparer.Ordinal);
        foreach (var (line, heard) in Heard(lines))
        {
            foreach (var part in new[] { "all", "kind " + line.Kind, line.Scenario })
                (figures.TryGetValue(part, out var there) ? there : figures[part] = new AnswerFigures()).Add(line, heard);
        }

        output.WriteLine("part                  messages  right   right and nothing else  another  nothing");
        foreach (var (name, part) in figures.OrderBy(f => f.Key == "all"))
            output.WriteLine(part.Row(name));
    }

    /// <summary>Each line with the entries that a caller would speak from.</summary>
    internal static IEnumerable<(AnswerLine Line, IReadOnlyList<string> Heard)> Heard(LineFile lines)
    {
        var library = Library.Load(null);
        var listeners = new Dictionary<string, Listener>(StringComparer.Ordinal);
        foreach (var line in lines.Read(AnswerLine.Parse))
        {
            var scenario = Library.Get(library, line.Scenario);
            if (line.Answers.FirstOrDefault(a => !Exists(scenario, a)) is { } unknown)
                throw new UserError($"{line.Id}: '{line.Scenario}' has no '{unknown}'. Write 'f:' and the id of a fact, or 't:' and the id of a topic.");
            if (!listeners.TryGetValue(line.Scenario, out var listener))
                listeners[line.Scenario] = listener = new Listener(scenario);
            yield return (line, AnswerLine.Hear(listener, line));
        }
    }

    private static bool Exists(Scenario scenario, string answer) =>
        answer.StartsWith("f:", StringComparison.Ordinal) ? scenario.Facts.Any(f => f.Id == answer[2..]) : answer.StartsWith("t:", StringComparison.Ordinal) && scenario.Topics.Any(t => t.Id == answer[2..]);
}

/// <summary>Every message that was given no entry that answers it, or another beside it: for mending.</summary>
internal sealed class AnswerMissesTask : IMeasureTask
{
    public string Name => "answer-misses";

    public string Summary => "list: every message of a stranger that was given no entry that answers it, or another one as well (reads the labels)";

    public void Measure(LineFile lines, TextWriter output)
    {
        foreach (var (line, heard) in AnswersTask.Heard(lines).Where(h => h.Heard.Count == 0 || h.Heard.Except(h.Line.Answers).Any()))
            output.WriteLine($"{line.Id} {line.Scenario}: right {string.Join(' ', line.Answers)}, heard {string.Join(' ', heard.DefaultIfEmpty("nothing"))}: {line.Text}");
    }
}

/// <summary>A message: <c>{"id", "scenario", "kind", "context", "text", "answers": ["f:fact" or "t:topic", ...]}</c>.</summary>
internal sealed record AnswerLine(string Id, string Scenario, string Kind, IReadOnlyList<Said> Context, string Text, IReadOnlyList<string> Answers)
{
    public static AnswerLine Parse(LineFields line)
    {
        var answers = line.Element("answers");
        if (answers.ValueKind != JsonValueKind.Array || answers.GetArrayLength() == 0 || answers.EnumerateArray().Any(a => a.ValueKind != JsonValueKind.String))
            throw new LineProblem("'answers' is no list of entries. Write \"answers\": [\"f:amount\", \"t:twelve-times\"].");
        return new AnswerLine(line.Id, line.Text("scenario"), line.Text("kind"), line.Turns("context"), line.Text("text"), [.. answers.EnumerateArray().Select(a => a.GetString()!)]);
    }

    /// <summary>The entries a caller would speak from who has told nothing yet.</summary>
    public static IReadOnlyList<string> Hear(Listener listener, AnswerLine line)
    {
        var reading = listener.Read(line.Text, new ListeningContext { Told = new HashSet<string>(), CallerJustSaid = [.. line.Context.Where(c => c.Role == Role.Customer).Select(c => c.Text)] });
        string[] asked = [.. reading.Questions.Where(q => q.TargetId is not null && q.About is QuestionAbout.Fact or QuestionAbout.Topic).Select(q => (q.About == QuestionAbout.Fact ? "f:" : "t:") + q.TargetId)];
        IEnumerable<string> remarked = reading.BroughtUp is { } one ? [one.TopicId] : reading.Questions.Count > 0 ? [] : reading.Topics.Take(1);
        return asked.Length > 0 ? [.. asked.Distinct()] : [.. remarked.Select(t => "t:" + t)];
    }
}

/// <summary>Counts over messages.</summary>
internal sealed class AnswerFigures
{
    private int _messages;
    private int _right;
    private int _only;
    private int _another;

    public void Add(AnswerLine line, IReadOnlyList<string> heard)
    {
        _messages++;
        var right = heard.Any(line.Answers.Contains);
        _right += right ? 1 : 0;
        _only += right && heard.All(line.Answers.Contains) ? 1 : 0;
        _another += !right && heard.Count > 0 ? 1 : 0;
    }

    public string Row(string name) => string.Create(CultureInfo.InvariantCulture, $"{name,-22}{_messages,8}  {Share(_right):0.000}                   {Share(_only):0.000}    {Share(_another):0.000}    {Share(_messages - _right - _another):0.000}");

    private double Share(int count) => _messages == 0 ? 0 : (double)count / _messages;
}
