namespace PracticeCaller.Practice.Scenarios.Yaml;

/// <summary>Collects what is found in one file.</summary>
internal sealed class Findings(string file)
{
    private readonly List<Diagnostic> found = [];

    public string File { get; } = file;

    public int Count => found.Count;

    public bool HasErrors => found.Exists(d => d.Severity == Severity.Error);

    /// <summary>All findings in file order, each once: an alias used twice does not report its content twice.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder => [.. found.Distinct().OrderBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];

    public void Add(DiagnosticRule rule, Position at, params (string Name, object Value)[] arguments) => found.Add(rule.At(File, at, arguments));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);
}
