namespace PracticeCaller.Practice.Evaluation;

/// <summary>The rubrics that come with the product.</summary>
public static class Rubrics
{
    private static readonly Lazy<IReadOnlyList<FrozenRubric>> BuiltIn = new(() => [.. new[] { "five-skills", "listening-patience-empathy", "conversation" }.Select(Read)]);

    /// <summary>All of them, the default first; <see cref="Conversation"/>, which is for transcripts, last.</summary>
    public static IReadOnlyList<FrozenRubric> All => BuiltIn.Value;

    /// <summary>The default: five soft skills of a call-centre agent.</summary>
    public static Rubric FiveSkills => All[0].Rubric;

    /// <summary>The human side of a call alone.</summary>
    public static Rubric ListeningPatienceEmpathy => All[1].Rubric;

    /// <summary>For a conversation of which only the words are known.</summary>
    public static Rubric Conversation => All[2].Rubric;

    /// <summary>The text of the default rubric, for people who want to start from it.</summary>
    public static string FiveSkillsYaml => All[0].Text;

    /// <summary>The rubric with this id, or null.</summary>
    public static FrozenRubric? Find(string id) => All.FirstOrDefault(r => r.Rubric.Id == id);

    private static FrozenRubric Read(string id)
    {
        var assembly = typeof(Rubrics).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith($".Evaluation.Rubrics.{id}.yaml", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var text = reader.ReadToEnd();
        var result = RubricReader.Read(text, $"{id}.yaml");
        return result.Rubric is { } rubric ? new FrozenRubric(rubric, text) : throw new InvalidOperationException($"The built-in rubric is broken: {string.Join("; ", result.Diagnostics)}");
    }
}
