using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Share of questions that leave room for a free account. Half of them are full marks: the level that coders of motivational interviewing call
/// fair. Not observed where nothing was asked; two questions or fewer are too few to tell.
/// </summary>
internal sealed class OpenQuestions : ICriterion
{
    internal const double FullMarksFrom = 0.5;

    private const int FewestQuestions = 3;

    public Skill Skill => Skill.Patience;

    public string Name => "open-questions";

    public string Title => "Asks openly";

    public Judgement Judge(CallView call)
    {
        var open = call.Turns.Sum(t => t.Worth > 0 ? t.Signals.OpenQuestions : 0);
        var all = call.Turns.Sum(t => t.Signals.OpenQuestions + t.Signals.ClosedQuestions);
        if (all < FewestQuestions)
            return Judgement.NotObserved(PatienceWords.TooFewQuestions);
        return Judgement.Of(open / (double)all / FullMarksFrom, PatienceWords.OpenQuestions(open, all), call.Turns.Where(t => t.Worth > 0 && t.Signals.OpenQuestions > 0).Take(2).Select(t => CallView.Show(t, good: true)));
    }
}
