using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What reading a rubric file gave: the rubric when there is no error, and everything found.</summary>
/// <param name="Rubric">The rubric, or null when any diagnostic is an error.</param>
/// <param name="Diagnostics">All findings, in file order.</param>
public sealed record RubricReadResult(Rubric? Rubric, IReadOnlyList<Diagnostic> Diagnostics);
