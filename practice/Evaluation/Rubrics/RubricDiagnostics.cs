namespace PracticeCaller.Practice.Evaluation;

/// <summary>Codes of what can be wrong with a rubric file. Each has a row in docs/rubric-file.md.</summary>
public static class RubricDiagnostics
{
    /// <summary>The file is no YAML, or is too large or too deep.</summary>
    public const string NotYaml = "PR0001";

    /// <summary>A key nobody knows.</summary>
    public const string UnknownKey = "PR0002";

    /// <summary>A key is missing.</summary>
    public const string MissingKey = "PR0003";

    /// <summary>A value of the wrong kind.</summary>
    public const string WrongKind = "PR0004";

    /// <summary>A number out of its range.</summary>
    public const string OutOfRange = "PR0005";

    /// <summary>Weights that do not add up to 100.</summary>
    public const string WeightsNot100 = "PR0006";

    /// <summary>A skill nobody knows.</summary>
    public const string UnknownSkill = "PR0007";

    /// <summary>A criterion nobody knows.</summary>
    public const string UnknownCriterion = "PR0008";

    /// <summary>A criterion without a weight does not count.</summary>
    public const string CriterionLeftOut = "PR0009";

    /// <summary>Bands that leave a gap, overlap, or do not cover 0 to 100.</summary>
    public const string BrokenBands = "PR0010";

    /// <summary>A fatal item nobody knows.</summary>
    public const string UnknownFatal = "PR0011";

    /// <summary>An id that is not kebab-case.</summary>
    public const string BadId = "PR0012";

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> All { get; } =
        [NotYaml, UnknownKey, MissingKey, WrongKind, OutOfRange, WeightsNot100, UnknownSkill, UnknownCriterion, CriterionLeftOut, BrokenBands, UnknownFatal, BadId];
}
