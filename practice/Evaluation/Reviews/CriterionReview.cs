namespace PracticeCaller.Practice.Evaluation;

/// <summary>What people said about a criterion's judgement, kept beside what the machine says.</summary>
/// <param name="Machine">The machine's own judgement; it stands again when a decision is undone.</param>
/// <param name="Decision">A trainer's decision, or null.</param>
/// <param name="Contest">The trainee's disagreement, or null.</param>
/// <param name="Open">True while a disagreement waits for a trainer.</param>
public sealed record CriterionReview(MachineJudgement Machine, TrainerDecision? Decision, TraineeContest? Contest, bool Open);

/// <summary>A judgement as the machine made it.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="Points">0 to <paramref name="Possible"/>.</param>
/// <param name="Possible">What counted.</param>
public sealed record MachineJudgement(Verdict Verdict, double Points, double Possible);

/// <summary>A trainer's decision.</summary>
/// <param name="Verdict">Met, partly (half the points) or not met.</param>
/// <param name="Reason">Why, in the trainer's words; untrusted text.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record TrainerDecision(Verdict Verdict, string Reason, string By, DateTimeOffset At);

/// <summary>A trainee's disagreement.</summary>
/// <param name="Words">Why, in the trainee's words; untrusted text.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record TraineeContest(string Words, string By, DateTimeOffset At);
