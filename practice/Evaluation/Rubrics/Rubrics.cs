namespace PracticeCaller.Practice.Evaluation;

/// <summary>The rubrics that come with the product.</summary>
public static class Rubrics
{
    private static readonly Lazy<Rubric> Words = new(() => Read("conversation.yaml"));

    private static readonly Lazy<Rubric> Default = new(() => Read("five-skills.yaml"));

    /// <summary>The default: five soft skills of a call-centre agent.</summary>
    public static Rubric FiveSkills => Default.Value;

    /// <summary>For a conversation of which only the words are known.</summary>
    public static Rubric Conversation => Words.Value;

    /// <summary>The text of the default rubric, for people who want to start from it.</summary>
    public static string FiveSkillsYaml => Text("five-skills.yaml");

    private static Rubric Read(string file)
    {
        var result = RubricReader.Read(Text(file), file);
        return result.Rubric ?? throw new InvalidOperationException($"The built-in rubric is broken: {string.Join("; ", result.Diagnostics)}");
    }

    private static string Text(string file)
    {
        var assembly = typeof(Rubrics).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith(".Evaluation.Rubrics." + file, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
