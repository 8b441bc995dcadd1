using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Questions that grow out of what was told: asked in one breath with a fact said back, or bringing something new to light. Two such
/// turns are full marks. A turn that asks again for something told does not count.
/// </summary>
internal sealed class BuildsOnIt : ICriterion
{
    private const int ShortCall = 4;

    public Skill Skill => Skill.Listening;

    public string Name => "builds-on-it";

    public string Title => "Asks on from what was told";

    public Judgement Judge(CallView call)
    {
        var fruitful = call.Turns.Where(t => Builds(call, t)).OrderByDescending(t => t.Worth).ThenBy(t => t.Number).ToList();
        // In a short call one is nearly enough; a weak second one must not make it less.
        var one = fruitful.Count == 0 ? 0 : fruitful[0].Worth * (call.Turns.Count <= ShortCall ? 0.8 : 0.5);
        var share = Math.Max(one, fruitful.Take(2).Sum(t => 0.5 * t.Worth));
        return Judgement.Of(share, ListeningWords.Builds(fruitful.Count, call.Name), fruitful.Take(2).Select(t => Quote(call, t)));
    }

    private static bool Builds(CallView call, TurnView turn)
    {
        if (turn.Worth == 0 || turn.Reasks || !Questions(turn).Any())
            return false;
        var saysBack = turn.FactsSaidBack.Any(f => call.ToldBefore(f, turn.Number)) || turn.Earned(Act.NameCause, Act.Paraphrase).Any(a => a.Specific > 0);
        // A number for the form, and what is asked before anything was taken in, grow out of nothing.
        var bringsToLight = call.Turns.Any(t => t.Number < turn.Number && !t.IsNothing && !t.Reasks) && (turn.Ledger.Any(e => e.Kind == LedgerEntryKind.Asked && call.ToldAt.GetValueOrDefault(e.FactId, -1) == turn.Number && call.Fact(e.FactId)?.Kind != FactKind.Code)
            || turn.Earns(Act.OpenQuestion) && call.ToldAt.Values.Contains(turn.Number));
        return saysBack || bringsToLight;
    }

    private static IEnumerable<HeardQuestion> Questions(TurnView turn) =>
        turn.Reading.Questions.Where(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic or QuestionAbout.Wish or QuestionAbout.Story or QuestionAbout.Feeling && !turn.Reading.Acts.Any(a => a.Act == Act.ConfirmSolution && a.Span.Overlaps(q.Span)));

    private static Evidence Quote(CallView call, TurnView turn)
    {
        var question = Questions(turn).OrderBy(q => q.About == QuestionAbout.Fact && call.Fact(q.TargetId!)?.Kind == FactKind.Code).First();
        return CallView.Show(turn, question.Span, question.Words, good: true);
    }
}
