using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Every criterion there is, in the order scorecards show them. A new criterion is a new file, a line here, a weight in the rubric and a row in docs/scoring.md.</summary>
internal static class AllCriteria
{
    public static IReadOnlyList<ICriterion> InOrder { get; } =
    [
        new NoReAsks(), new ToldFactsUsed(), new NoMishearings(), new CheckedSummary(), new AnswersQuestions(), new BuildsOnIt(), new NotesCatchFacts(), new TakesUp(), new StaysWithIt(),
        new LetsFinish(), new FeelingsBeforeForm(), new StaysCalm(), new OneQuestionAtATime(), new MakesRoom(), new ExplainsWaiting(), new OpenQuestions(), new DoesNotLecture(), new DoesNotPush(),
        new AcknowledgesWithCause(), new Validates(), new OwnsNextStep(), new NoColdActs(), new OwnWords(), new FitsRegister(), new FeltHeard(), new WarmWordsSaid(), new WarmClose(),
        new DiagnosesFirst(), new WorkableResolution(), new OwnerAndTime(), new HonestPromises(), new SaidAndDone(), new ClosingCheck(),
        new FitsThisCaller(), new TwistTakenUp(), new PlanRevised(), new NoSameOffer(), new Recovers(), new OffersAlternative(), new HearsComfortsHelps(), new LeavesTheChoice(),
    ];

    /// <summary>Full id as scorecards write it: <c>listening.no-re-asks</c>.</summary>
    public static string IdOf(ICriterion criterion) => $"{SkillIds.Of(criterion.Skill)}.{criterion.Name}";
}

/// <summary>Skills as files write them.</summary>
internal static class SkillIds
{
    private static readonly Dictionary<Skill, string> Ids = new()
    {
        [Skill.Listening] = "listening",
        [Skill.Patience] = "patience",
        [Skill.Empathy] = "empathy",
        [Skill.ProblemSolving] = "problem-solving",
        [Skill.Flexibility] = "flexibility",
    };

    public static IEnumerable<string> All => Ids.Values;

    public static string Of(Skill skill) => Ids[skill];

    public static string TitleOf(Skill skill) => skill == Skill.ProblemSolving ? "Problem solving" : skill.ToString();

    public static bool TryParse(string id, out Skill skill)
    {
        skill = Ids.FirstOrDefault(p => p.Value == id).Key;
        return Ids.ContainsValue(id);
    }
}
