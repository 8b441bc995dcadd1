using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>How calls are played here.</summary>
/// <param name="Pace">1 = the caller writes as people do, 0 = at once.</param>
/// <param name="Rubric">What calls that begin from now on are scored with.</param>
public sealed record CallSettings(double Pace, FrozenRubric Rubric);
