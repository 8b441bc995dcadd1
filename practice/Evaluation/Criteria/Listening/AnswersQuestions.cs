using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>The caller's own questions get an answer: at once for full marks, late for half. Each question counts once.</summary>
internal sealed class AnswersQuestions : ICriterion
{
    public Skill Skill => Skill.Listening;

    public string Name => "answers-questions";

    public string Title => "Answers the caller's questions";

    public Ground Needs => Ground.Case;

    public Judgement Judge(CallView call)
    {
        var asked = call.Turns.SelectMany(t => t.Record.QuestionsIgnored.Concat(t.Reading.Answers)).Distinct().ToList();
        if (asked.Count == 0)
            return Judgement.NotObserved(call.Call.Mind.QuestionsPut.Count > 0 ? ListeningWords.AnswersNotKnown(call.Name) : ListeningWords.NoQuestions(call.Name));

        var shares = asked.ToDictionary(q => q, q => Share(call, q));
        var ignored = call.Turns.Where(t => t.Record.QuestionsIgnored.Any(q => shares[q] < 1)).ToList();
        var answered = call.Turns.Where(t => t.Worth > 0 && t.Answers.Count > 0).ToList();
        return Judgement.Of(shares.Values.Average(), ListeningWords.Answered(shares.Values.Count(s => s > 0), shares.Values.Count(s => s is > 0 and < 1), asked.Count, call.Name),
            answered.Take(2).Select(t => CallView.Show(t, good: true)).Concat(ignored.Take(2).Select(t => CallView.Show(t, good: false))));
    }

    private static double Share(CallView call, string question)
    {
        var answered = call.Turns.FirstOrDefault(t => t.Worth > 0 && t.Answers.Contains(question));
        if (answered is null)
            return 0;
        return call.Turns.Any(t => t.Number < answered.Number && t.Record.QuestionsIgnored.Contains(question)) ? 0.5 : 1;
    }
}
