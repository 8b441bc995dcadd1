using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>One question in a message. Two cost a quarter, three or more a half; checks ("did I get that right?") and asking leave are not counted, and what asks the same twice ("why red, is there a story?") is one.</summary>
internal sealed class OneQuestionAtATime : ICriterion
{
    public Skill Skill => Skill.Patience;

    public string Name => "one-question";

    public string Title => "One question at a time";

    public Judgement Judge(CallView call)
    {
        var stacks = call.Turns.Select(t => (Turn: t, Count: Count(t))).Where(x => x.Count > 1).ToList();
        var fault = stacks.Count > 0 ? PatienceWords.Stacked(stacks[0].Count, stacks[0].Turn.Number, stacks.Count, call.Name) : null;
        return call.Without(stacks.Sum(x => x.Count > 2 ? 0.5 : 0.25), fault, PatienceWords.OneAtATime, stacks.Select(x => CallView.Show(x.Turn, Asked(x.Turn), null, good: false)));
    }

    // The questions themselves, not the kind words before them.
    private static Span? Asked(TurnView turn) => QuestionsApart.Of(turn.Reading) is [var first, .., var last] ? new Span(first.Span.Start, last.Span.End - first.Span.Start) : null;

    /// <summary>Questions of a turn that want something from the caller; those with one answer are one.</summary>
    internal static int Count(TurnView turn)
    {
        if (turn.Reading.Questions.Count == 0)
            return turn.Reading.Tone.Questions;
        var apart = QuestionsApart.Of(turn.Reading);
        return apart.Count(q => q.TargetId is null) + apart.Select(q => q.TargetId).OfType<string>().Distinct(StringComparer.Ordinal).Count();
    }
}
