using PracticeCaller.Cli.Measuring.Tasks;

namespace PracticeCaller.Cli.Measuring;

/// <summary>All tasks, in the order in which they are listed.</summary>
internal static class MeasureTasks
{
    public static IReadOnlyList<IMeasureTask> All { get; } =
    [
        new ActsTask(),
        new ActMissesTask(),
        new FactsTask(),
        new FactMissesTask(),
        new AnswersTask(),
        new AnswerMissesTask(),
        new RepliesTask(),
        new UptakeTask(),
        new TherapistTask(),
        new EpitomeTask(),
        new StrategyTask(),
        new PolitenessTask(),
        new EmotionsTask(),
        new SessionTask("annomi_session", "score: the overall score of the conversation"),
        new SessionTask("ec_empathy", "score: the overall score of the conversation"),
        new SessionTask("esconv_outcome", "score: the overall score of the conversation"),
    ];

    /// <summary>The task with this name; for an unknown name the error lists them all.</summary>
    public static IMeasureTask Get(string name) => All.FirstOrDefault(t => t.Name == name)
        ?? throw new UserError($"There is no task '{name}'. The tasks are:\n{List()}");

    /// <summary>Name and summary of each task, one a line.</summary>
    public static string List() => string.Join('\n', All.Select(t => $"  {t.Name.PadRight(All.Max(a => a.Name.Length))}  {t.Summary}"));
}
