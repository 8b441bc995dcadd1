using System.Globalization;
using System.Text.Json;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>Facts asked, given back and garbled, against labels: what the ledger of a call is built on.</summary>
internal sealed class FactsTask : IMeasureTask
{
    public string Name => "facts";

    public string Summary => "table: facts asked for, given back rightly and wrongly, precision and recall by scenario and kind of value (reads the labels)";

    public void Measure(LineFile lines, TextWriter output)
    {
        var library = Library.Load(null);
        var listeners = new Dictionary<string, Listener>(StringComparer.Ordinal);
        var all = new FactFigures();
        var parts = new SortedDictionary<string, FactFigures>(StringComparer.Ordinal);
        foreach (var line in lines.Read(FactLine.Parse))
        {
            var scenario = Library.Get(library, line.Scenario);
            var fact = scenario.Facts.FirstOrDefault(f => f.Id == line.Fact) ?? throw new UserError($"{line.Id}: '{line.Scenario}' has no fact '{line.Fact}'.");
            if (!listeners.TryGetValue(line.Scenario, out var listener))
                listeners[line.Scenario] = listener = new Listener(scenario);
            var heard = FactLine.Hear(listener, scenario, line);
            foreach (var figures in new[] { all, Part(line.Scenario), Part("kind " + fact.Kind.ToString().ToLowerInvariant()) })
                figures.Add(line, heard);
        }

        output.WriteLine("part                  cases  touched  recall  | asked p / r    | restated p / r | wrong p / r    | value as said");
        foreach (var (name, figures) in parts)
            output.WriteLine(figures.Row(name));
        output.WriteLine(all.Row("all"));

        FactFigures Part(string name) => parts.TryGetValue(name, out var part) ? part : parts[name] = new FactFigures();
    }
}

/// <summary>The cases in which a fact was heard otherwise than labelled, word for word: for mending on the training part, never on the test part.</summary>
internal sealed class FactMissesTask : IMeasureTask
{
    public string Name => "fact-misses";

    public string Summary => "list: every case in which a fact was heard otherwise than labelled (reads the labels)";

    public void Measure(LineFile lines, TextWriter output)
    {
        var library = Library.Load(null);
        foreach (var line in lines.Read(FactLine.Parse))
        {
            var scenario = Library.Get(library, line.Scenario);
            var heard = FactLine.Hear(new Listener(scenario), scenario, line);
            if (heard.Asked != line.Asked || heard.Restated != line.Restated || heard.Wrong != line.Wrong)
                output.WriteLine($"{line.Id} {line.Fact}: labelled {line.Uses()}, heard {heard.Uses()}: {line.Text.Replace('\n', '/')}");
        }
    }
}

/// <summary>What was done with one fact.</summary>
internal record FactUses(bool Asked, bool Restated, bool Wrong, string Said)
{
    public string Uses() => string.Join('+', new[] { Asked ? "asked" : "", Restated ? "restated" : "", Wrong ? "wrong" : "" }.Where(u => u.Length > 0).DefaultIfEmpty("nothing"));
}

/// <summary>A case: <c>{"id", "scenario", "fact", "context", "text", "labels": {"asked", "restated", "wrong", "said"}}</c>.</summary>
internal sealed record FactLine(string Id, string Scenario, string Fact, IReadOnlyList<Said> Context, string Text, bool Asked, bool Restated, bool Wrong, string Said) : FactUses(Asked, Restated, Wrong, Said)
{
    public static FactLine Parse(LineFields line)
    {
        var labels = line.Element("labels");
        if (labels.ValueKind != JsonValueKind.Object)
            throw new LineProblem("'labels' is no object. Write \"labels\": {\"asked\": false, \"restated\": true, \"wrong\": false, \"said\": \"\"}.");
        bool Is(string name) => labels.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new LineProblem($"'labels' has no true or false '{name}'. Write \"labels\": {{\"asked\": false, \"restated\": true, \"wrong\": false, \"said\": \"\"}}.");
        var said = labels.TryGetProperty("said", out var words) && words.ValueKind == JsonValueKind.String ? words.GetString()! : "";
        return new FactLine(line.Id, line.Text("scenario"), line.Text("fact"), line.Turns("context"), line.Text("text"), Is("asked"), Is("restated"), Is("wrong"), said);
    }

    /// <summary>What a call would hear, every fact being told.</summary>
    public static FactUses Hear(Listener listener, Scenario scenario, FactLine line)
    {
        var reading = listener.Read(line.Text, new ListeningContext
        {
            CallerJustSaid = [.. line.Context.Where(c => c.Role == Role.Customer).Select(c => c.Text)],
            Told = scenario.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal),
        });
        var facts = reading.Facts.Where(f => f.FactId == line.Fact).ToList();
        var wrong = facts.FirstOrDefault(f => f.Use == FactUse.Misheard);
        return new FactUses(facts.Any(f => f.Use == FactUse.Asked), facts.Any(f => f.Use is FactUse.Restated or FactUse.Confirmed), wrong is not null, wrong?.Words ?? "");
    }
}

/// <summary>Counts over cases.</summary>
internal sealed class FactFigures
{
    private readonly Tally _asked = new();
    private readonly Tally _restated = new();
    private readonly Tally _wrong = new();
    private int _cases;
    private int _touched;
    private int _found;
    private int _saidRight;

    public void Add(FactUses there, FactUses heard)
    {
        _cases++;
        Count(_asked, there.Asked, heard.Asked);
        Count(_restated, there.Restated, heard.Restated);
        Count(_wrong, there.Wrong, heard.Wrong);
        if (there.Asked || there.Restated || there.Wrong)
        {
            _touched++;
            _found += (!there.Asked || heard.Asked) && (!there.Restated || heard.Restated) && (!there.Wrong || heard.Wrong) ? 1 : 0;
        }

        // Either may hold a word more ("the 21st", "21st of May").
        if (there.Wrong && heard.Wrong && (Same(there.Said).Contains(Same(heard.Said), StringComparison.Ordinal) || Same(heard.Said).Contains(Same(there.Said), StringComparison.Ordinal)))
            _saidRight++;
    }

    public string Row(string name) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-20} {_cases,6} {_touched,8}   {Share(_found, _touched):0.000}  | {Both(_asked)} | {Both(_restated)} | {Both(_wrong)} | {Share(_saidRight, _wrong.Hits):0.000}");

    private static string Both(Tally t) => string.Create(CultureInfo.InvariantCulture, $"{t.Precision:0.000} / {t.Recall:0.000} ").PadRight(14);

    private static double Share(int part, int of) => of == 0 ? 1 : part / (double)of;

    private static string Same(string words) => new([.. words.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private static void Count(Tally tally, bool there, bool heard)
    {
        tally.Hits += there && heard ? 1 : 0;
        tally.Missed += there && !heard ? 1 : 0;
        tally.Extra += !there && heard ? 1 : 0;
    }
}
