using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Settings;

/// <summary>What <c>Practice:Rubric</c> names: a rubric that comes with the product, or a file.</summary>
internal static class RubricSetting
{
    /// <summary>The rubric, or what is wrong with the setting.</summary>
    public static (FrozenRubric? Rubric, string? Problem) Read(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting))
            return (Rubrics.All[0], null);
        if (Rubrics.Find(setting) is { } shipped)
            return (shipped, null);
        if (!File.Exists(setting))
            return (null, $"Practice:Rubric is '{setting}', which is neither a file nor one of {string.Join(", ", Rubrics.All.Select(r => r.Rubric.Id))}.");
        try
        {
            var text = File.ReadAllText(setting);
            var result = RubricReader.Read(text, Path.GetFileName(setting));
            return result.Rubric is { } rubric
                ? (new FrozenRubric(rubric, text), null)
                : (null, $"Practice:Rubric is '{setting}', which cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == Severity.Error))}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"Practice:Rubric is '{setting}', which cannot be read: {e.Message}");
        }
    }
}
