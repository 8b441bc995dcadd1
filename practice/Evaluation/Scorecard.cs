using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What a criterion says about a call.</summary>
public enum Verdict
{
    /// <summary>Fully there.</summary>
    Met,

    /// <summary>There in part.</summary>
    Partly,

    /// <summary>Not there although it should be.</summary>
    NotMet,

    /// <summary>The call gave no occasion for it; does not count.</summary>
    NotObserved,

    /// <summary>There was an occasion, but the engine cannot tell; goes to the trainer, does not count.</summary>
    CannotJudge,
}

/// <summary>Words that a judgement rests on.</summary>
/// <param name="Turn">Trainee turn, one-based.</param>
/// <param name="LineId">Transcript line, or null when it is not about one line.</param>
/// <param name="Span">Where in the turn's text, or null for the whole turn.</param>
/// <param name="Quote">The words.</param>
/// <param name="Good">True when it speaks for the trainee.</param>
public sealed record Evidence(int Turn, string? LineId, Span? Span, string Quote, bool Good)
{
    /// <summary>One-based line of the transcript, or null when it is not about one line.</summary>
    public int? Line { get; init; }
}

/// <summary>One criterion's judgement.</summary>
/// <param name="Id">The criterion's id, for example <c>listening.no-re-asks</c>.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Skill">The skill it belongs to.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Points">0 to <paramref name="Possible"/>.</param>
/// <param name="Possible">The weight in the rubric; 0 when it does not count.</param>
/// <param name="Why">One sentence.</param>
/// <param name="Evidence">The words it rests on.</param>
public sealed record CriterionResult(string Id, string Title, Skill Skill, Verdict Verdict, double Points, double Possible, string Why, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>What people said about it; null when nobody has. Verdict and points are then what stands, and the machine's own are in here.</summary>
    public CriterionReview? Review { get; init; }
}

/// <summary>One skill's score.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Points">0 to 100, or null when nothing of it was observed.</param>
/// <param name="Band">The rubric's words for these points.</param>
/// <param name="Criteria">What it is made of.</param>
public sealed record SkillScore(Skill Skill, double? Points, string Band, IReadOnlyList<CriterionResult> Criteria);

/// <summary>A moment worth talking about.</summary>
/// <param name="Turn">Trainee turn, one-based.</param>
/// <param name="Quote">The trainee's words.</param>
/// <param name="Why">What it did to the caller, in the caller's terms and figures.</param>
/// <param name="Better">A better wording filled from this call's own facts; null for a moment done well.</param>
/// <param name="Skill">The skill it is about.</param>
public sealed record Moment(int Turn, string Quote, string Why, string? Better, Skill Skill)
{
    /// <summary>One-based line of the transcript where the turn begins, or null.</summary>
    public int? Line { get; init; }

    /// <summary>What the caller felt before the turn; null when nobody knows.</summary>
    public Feelings? Before { get; init; }

    /// <summary>What the caller felt after it; null when nobody knows.</summary>
    public Feelings? After { get; init; }

    /// <summary>What the caller would have felt after <see cref="Better"/> instead, exactly, by playing the call again with it; null when it was not played again.</summary>
    public Feelings? Instead { get; init; }

    /// <summary><see cref="Instead"/> in words; null when it was not played again.</summary>
    public string? InsteadWords { get; init; }
}

/// <summary>The call to take next.</summary>
/// <param name="ScenarioId">Which.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reason">Why this one.</param>
public sealed record NextCall(string ScenarioId, string Title, string Reason);

/// <summary>A point on the curve of feelings.</summary>
/// <param name="Turn">Trainee turn; 0 is the start.</param>
/// <param name="Seconds">Seconds since the call began.</param>
/// <param name="Feelings">Feelings after that turn.</param>
/// <param name="Label">What happened there, or null.</param>
public sealed record CurvePoint(int Turn, double Seconds, Feelings Feelings, string? Label);

/// <summary>How one fact fared in the wrap-up notes.</summary>
/// <param name="FactId">Which fact.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Result">caught, missed or garbled.</param>
/// <param name="Words">The words in the notes, or null.</param>
public sealed record NoteCheck(string FactId, string Label, string Result, string? Words);

/// <summary>The points of a call.</summary>
/// <param name="Overall">Weighted over the skills observed, 0 to 100; null when nothing was observed.</param>
/// <param name="Passed">True when the rubric's pass mark is reached and no fatal item is there.</param>
/// <param name="Skills">The five skills in rubric order.</param>
/// <param name="Fatal">Fatal items found, each with evidence.</param>
public sealed record Result(double? Overall, bool Passed, IReadOnlyList<SkillScore> Skills, IReadOnlyList<CriterionResult> Fatal);

/// <summary>The result of a call: one model for chat, page, terminal and JSON.</summary>
public sealed record Scorecard
{
    /// <summary>The scenario.</summary>
    public required string ScenarioId { get; init; }

    /// <summary>Rubric id and version, for example <c>five-skills/1</c>.</summary>
    public required string Rubric { get; init; }

    /// <summary>How the call ended; null when it has not, or for a transcript that does not say.</summary>
    public Ending? Ending { get; init; }

    /// <summary>The result in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Weighted over the skills observed, 0 to 100; null when nothing was observed.</summary>
    public double? Overall { get; init; }

    /// <summary>True when the rubric's pass mark is reached and no fatal item is there.</summary>
    public required bool Passed { get; init; }

    /// <summary>The five skills in rubric order.</summary>
    public required IReadOnlyList<SkillScore> Skills { get; init; }

    /// <summary>Fatal items found, each with evidence.</summary>
    public required IReadOnlyList<CriterionResult> Fatal { get; init; }

    /// <summary>Up to three moments that cost most.</summary>
    public required IReadOnlyList<Moment> ToWorkOn { get; init; }

    /// <summary>One thing done well, or null.</summary>
    public Moment? DoneWell { get; init; }

    /// <summary>The caller's feelings over the call.</summary>
    public required IReadOnlyList<CurvePoint> Curve { get; init; }

    /// <summary>The call to take next, with the reason; null when nobody asked for one.</summary>
    public NextCall? Next { get; init; }

    /// <summary>How many criteria wait for a trainer: those that nobody could judge, and those that the trainee disagrees with.</summary>
    public int ToDecide => Skills.SelectMany(s => s.Criteria).Concat(Fatal).Count(Reviewed.Waits);

    /// <summary>The notes checked against the ledger; empty before notes are filed.</summary>
    public required IReadOnlyList<NoteCheck> Notes { get; init; }

    /// <summary>Hints the trainee took.</summary>
    public int Hints { get; init; }

    /// <summary>Overall points that they cost; taken off already.</summary>
    public double HintPoints { get; init; }
}
