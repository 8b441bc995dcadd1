using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli;

/// <summary>What <c>--rubric</c> names: a rubric that comes with the product, or a file.</summary>
internal static class RubricChoice
{
    public const string Help = "A rubric: five-skills, listening-patience-empathy, conversation, or a file of your own.";

    /// <summary>The rubric; an error that says what is wrong when there is none.</summary>
    public static FrozenRubric Read(string named)
    {
        if (Rubrics.Find(named) is { } shipped)
            return shipped;
        if (!File.Exists(named))
            throw new UserError($"'{named}' is neither a file nor a rubric that comes with the product: {string.Join(", ", Rubrics.All.Select(r => r.Rubric.Id))}.");
        string text;
        try
        {
            text = File.ReadAllText(named);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"'{named}' could not be read: {e.Message}");
        }

        var result = RubricReader.Read(text, Path.GetFileName(named));
        return result.Rubric is { } rubric ? new FrozenRubric(rubric, text) : throw new UserError(string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == Severity.Error)));
    }
}
