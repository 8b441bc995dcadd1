using System.Text.RegularExpressions;

namespace PracticeCaller.Cli.Scaffolding;

/// <summary>The scenario that authors begin with: a small call that works, with a comment at everything they will change.</summary>
internal static partial class NewScenario
{
    private const int LongestId = 40;

    /// <summary>The file's text for this id.</summary>
    public static string Text(string id)
    {
        using var stream = typeof(NewScenario).Assembly.GetManifestResourceStream("new-scenario.yaml") ?? throw new InvalidOperationException("The template is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace("{id}", id, StringComparison.Ordinal);
    }

    /// <summary>Why this cannot be an id, with the cure; null when it can.</summary>
    public static string? WhyNotAnId(string id) =>
        !Pattern().IsMatch(id) ? $"'{id}' cannot be an id: use small letters, digits and hyphens, beginning with a letter, for example 'late-sofa'."
        : id.Length > LongestId ? $"'{id}' is too long for an id: use at most {LongestId} letters."
        : null;

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
