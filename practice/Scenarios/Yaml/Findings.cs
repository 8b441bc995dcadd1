namespace PracticeCaller.Practice.Scenarios.Yaml;

/// <summary>Collects what is found in one file, up to more than anybody reads.</summary>
internal sealed class Findings(string file)
{
    public const int Most = 500;
    private readonly List<Diagnostic> found = [];

    public string File { get; } = file;

    public int Count => found.Count;

    /// <summary>True when nothing more is taken; looking further would only cost time.</summary>
    public bool IsFull => found.Count > Most;

    public bool HasErrors => found.Exists(d => d.Severity == Severity.Error);

    /// <summary>All findings in file order, each once: an alias used twice does not report its content twice.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder => [.. found.Distinct().OrderBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];

    public void Add(DiagnosticRule rule, Position at, params (string Name, object Value)[] arguments)
    {
        if (IsFull) return;
        found.Add(found.Count < Most ? rule.At(File, at, arguments) : DiagnosticCatalogue.TooManyFindings.At(File, at, ("limit", Most)));
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);
}
