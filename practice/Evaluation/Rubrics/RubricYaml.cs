using PracticeCaller.Practice.Scenarios;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Takes a rubric's YAML apart and collects findings with their positions. Knows YAML; knows nothing about rubrics.</summary>
internal sealed class RubricYaml(string file)
{
    private const int MaxLength = 200_000;
    private const int MaxDepth = 20;

    private readonly List<Diagnostic> _found = [];

    /// <summary>Everything found, in file order.</summary>
    public IReadOnlyList<Diagnostic> Found => [.. _found.OrderBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];

    /// <summary>True when any finding is an error.</summary>
    public bool Failed => _found.Exists(d => d.Severity == Severity.Error);

    /// <summary>The document's root mapping, or null with a finding.</summary>
    public YamlMappingNode? Root(string text)
    {
        if (text.Length > MaxLength)
            return Broken($"The file has {text.Length} characters; a rubric has at most {MaxLength}.", 1, 1);
        try
        {
            if (TooDeep(text) is { } mark)
                return Broken($"The file is nested deeper than {MaxDepth} levels, or uses anchors; a rubric needs neither.", (int)mark.Line, (int)mark.Column);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return root;
            return Broken("The file must hold one rubric, starting with \"id: ...\".", 1, 1);
        }
        catch (YamlException e)
        {
            return Broken($"This is no readable YAML: {e.Message} Check indentation and quotes here.", (int)e.Start.Line, (int)e.Start.Column);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser answers some broken files with exceptions of other kinds and without a position.
            return Broken($"This is no readable YAML: {e.Message} Look for a bracket or quote that is not closed.", 1, 1);
        }
    }

    /// <summary>The children of a mapping by key. Unknown keys are findings; so are missing ones.</summary>
    public Dictionary<string, YamlNode> Keys(YamlMappingNode node, string what, string[] required, string[] optional)
    {
        var keys = Any(node);
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!required.Contains(name) && !optional.Contains(name))
                Error(RubricDiagnostics.UnknownKey, key, $"\"{name}\" is no key of {what}." + Guess(name, [.. required, .. optional]));
        }

        foreach (var key in required.Where(k => !keys.ContainsKey(k)))
            Error(RubricDiagnostics.MissingKey, node, $"{Upper(what)} needs \"{key}\". Add it.");
        return keys;
    }

    /// <summary>The children of a mapping by key, whatever they are called.</summary>
    public static Dictionary<string, YamlNode> Any(YamlMappingNode node) =>
        node.Children.Where(c => c.Key is YamlScalarNode).GroupBy(c => ((YamlScalarNode)c.Key).Value ?? "").ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);

    /// <summary>The mapping under a key, or null with a finding when it is something else; silent when it is missing.</summary>
    public YamlMappingNode? Map(Dictionary<string, YamlNode> keys, string key)
    {
        if (!keys.TryGetValue(key, out var node))
            return null;
        if (node is YamlMappingNode map)
            return map;
        Error(RubricDiagnostics.WrongKind, node, $"\"{key}\" must be a block of \"name: value\" lines.");
        return null;
    }

    /// <summary>The text of a node, or an empty one with a finding.</summary>
    public string Text(Dictionary<string, YamlNode> keys, string key)
    {
        if (!keys.TryGetValue(key, out var node))
            return "";
        if (node is YamlScalarNode { Value: { Length: > 0 } value })
            return value;
        Error(RubricDiagnostics.WrongKind, node, $"\"{key}\" must be a text.");
        return "";
    }

    /// <summary>A number from 0 to <paramref name="max"/>, or 0 with a finding.</summary>
    public double Number(YamlNode node, string key, double max)
    {
        if (node is not YamlScalarNode scalar || !double.TryParse(scalar.Value, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            Error(RubricDiagnostics.WrongKind, node, $"\"{key}\" must be a number, for example 20.");
            return 0;
        }

        if (number >= 0 && number <= max)
            return number;
        Error(RubricDiagnostics.OutOfRange, node, $"\"{key}\" is {scalar.Value}; it must be from 0 to {max:0}.");
        return 0;
    }

    /// <summary>Adds an error at a node.</summary>
    public void Error(string code, YamlNode at, string message) => _found.Add(new Diagnostic(code, Severity.Error, message, file, Math.Max(1, (int)at.Start.Line), Math.Max(1, (int)at.Start.Column)));

    /// <summary>Adds a note at a node.</summary>
    public void Note(string code, YamlNode at, string message) => _found.Add(new Diagnostic(code, Severity.Note, message, file, Math.Max(1, (int)at.Start.Line), Math.Max(1, (int)at.Start.Column)));

    /// <summary>" Did you mean ...?" when something is near enough, else what is possible.</summary>
    public static string Guess(string wrong, IReadOnlyCollection<string> known)
    {
        var near = known.Select(k => (Known: k, Distance: Distance(wrong, k))).Where(x => x.Distance <= Math.Max(2, x.Known.Length / 3)).OrderBy(x => x.Distance).ThenBy(x => x.Known, StringComparer.Ordinal).FirstOrDefault();
        return near.Known is not null ? $" Did you mean \"{near.Known}\"?" : $" Possible: {string.Join(", ", known)}.";
    }

    private YamlMappingNode? Broken(string message, int line, int column)
    {
        _found.Add(new Diagnostic(RubricDiagnostics.NotYaml, Severity.Error, message, file, Math.Max(1, line), Math.Max(1, column)));
        return null;
    }

    // The parser keeps its own stack; building nodes recurses, and a hostile file must not reach that.
    private static Mark? TooDeep(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            if (parser.Current is MappingStart or SequenceStart && ++depth > MaxDepth || parser.Current is AnchorAlias)
                return parser.Current.Start;
            if (parser.Current is MappingEnd or SequenceEnd)
                depth--;
        }

        return null;
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static int Distance(string a, string b)
    {
        a = a.Length > 60 ? a[..60] : a;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }
}
