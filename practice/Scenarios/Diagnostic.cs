using PracticeCaller.Practice.Scenarios.Building;

namespace PracticeCaller.Practice.Scenarios;

/// <summary>How bad a finding in an author's file is.</summary>
public enum Severity
{
    /// <summary>Something to know.</summary>
    Note,

    /// <summary>Works, but is probably not meant.</summary>
    Warning,

    /// <summary>The file cannot be used.</summary>
    Error,
}

/// <summary>A finding in an author's file. Messages say what is wrong, where, and the cure.</summary>
/// <param name="Code">Stable code, for example <c>PC0003</c>; each has a page in the docs.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="File">File name as given.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, string File, int Line, int Column)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}({Line},{Column}): {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}

/// <summary>What reading a scenario file gave: the scenario when there is no error, and everything found.</summary>
/// <param name="Scenario">The scenario, or null when any diagnostic is an error.</param>
/// <param name="Diagnostics">All findings, in file order.</param>
public sealed record ScenarioReadResult(Scenario? Scenario, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Where the parts of the scenario stand in the file, for later findings.</summary>
    internal SourceMap Source { get; init; } = SourceMap.None;
}
