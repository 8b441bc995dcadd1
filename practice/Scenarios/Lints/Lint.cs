using PracticeCaller.Practice.Scenarios.Building;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>One scenario under check.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Source">Where its parts stand.</param>
/// <param name="Voices">The shared voices.</param>
/// <param name="Findings">Where findings go.</param>
internal sealed record Lint(Scenario Scenario, SourceMap Source, VoiceLibrary Voices, Findings Findings)
{
    /// <summary>Everything the caller may say, computed once for all rules.</summary>
    public IReadOnlyList<SpokenLine> Spoken { get; } = SpokenLine.All(Scenario);

    public void Add(DiagnosticRule rule, object[] path, params (string Name, object Value)[] arguments) => Findings.Add(rule, Source.At(path), arguments);
}
