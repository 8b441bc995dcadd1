namespace PracticeCaller.Practice.Evaluation;

/// <summary>A rubric with the text it was read from, so that a score can be made again for years by the rubric of its day.</summary>
/// <param name="Rubric">The rubric.</param>
/// <param name="Text">Its file's text.</param>
public sealed record FrozenRubric(Rubric Rubric, string Text);
