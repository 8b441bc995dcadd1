using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>How much each skill and each criterion counts, in what words a score is put, and what fails a call whatever the rest. Frozen when a call starts and kept with its score.</summary>
public sealed record Rubric
{
    /// <summary>Kebab-case name.</summary>
    public required string Id { get; init; }

    /// <summary>Counts up with every change; a score keeps the version it was made with.</summary>
    public required int Version { get; init; }

    /// <summary>Name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Overall points needed to pass, 0 to 100.</summary>
    public required double PassMark { get; init; }

    /// <summary>The skills in the order they are shown; weights add up to 100.</summary>
    public required IReadOnlyList<RubricSkill> Skills { get; init; }

    /// <summary>What fails a call whatever the rest.</summary>
    public required IReadOnlyList<FatalItem> Fatal { get; init; }

    /// <summary>Overall points that each hint costs, 0 to 100; 0 when the rubric does not say.</summary>
    public double HintCost { get; init; }

    /// <summary>Id and version as a scorecard writes them: <c>five-skills/1</c>.</summary>
    public string Reference => $"{Id}/{Version}";
}

/// <summary>One skill of a rubric.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Weight">Its share of the overall score, 0 to 100.</param>
/// <param name="Criteria">Weight of each criterion by its name within the skill; they add up to 100. A criterion left out does not count.</param>
/// <param name="Bands">Anchored descriptions, lowest first, covering 0 to 100.</param>
public sealed record RubricSkill(Skill Skill, double Weight, IReadOnlyDictionary<string, double> Criteria, IReadOnlyList<RubricBand> Bands);

/// <summary>What points in a range look like in a call.</summary>
/// <param name="From">Lowest whole points of the band.</param>
/// <param name="To">Highest whole points of the band.</param>
/// <param name="Words">What such a call looks like.</param>
public sealed record RubricBand(int From, int To, string Words);

/// <summary>Something that fails a call.</summary>
/// <param name="Id"><c>abuse</c> or <c>false-promise</c>.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Cap">The overall score cannot be higher than this when it happened, 0 to 100.</param>
public sealed record FatalItem(string Id, string Title, double Cap);
