using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Changes course after a bad reaction: where trust fell by 4 or more, one of the next two turns wins some back with words that count.
/// A bad reaction to an insult cannot be made good. Not observed when no reaction was bad.
/// </summary>
internal sealed class Recovers : ICriterion
{
    public Skill Skill => Skill.Flexibility;

    public string Name => "recovers";

    public string Title => "Changes course after a bad reaction";

    public Judgement Judge(CallView call)
    {
        var falls = call.Turns.Where(t => t.Insults || t.TrustChange <= -TurnView.TrustFallThatHalves).ToList();
        if (falls.Count == 0)
            return Judgement.NotObserved(FlexibilityWords.NoBadReaction(call.Name));
        var recovered = falls.Select(t => (Fall: t, Back: t.Insults ? null : Back(call, t))).ToList();
        var back = recovered.Where(r => r.Back is not null).ToList();
        return Judgement.Of(back.Count / (double)falls.Count, FlexibilityWords.Recovered(back.Count, falls.Count, falls[0].Number, call.Name),
            back.Select(r => CallView.Show(r.Back!, good: true)).Concat(recovered.Where(r => r.Back is null).Select(r => CallView.Show(r.Fall, good: false))));
    }

    private static TurnView? Back(CallView call, TurnView fall) =>
        call.Turns.FirstOrDefault(t => t.Number > fall.Number && t.Number <= fall.Number + 2 && t.Worth > 0 && t.Grounded && t.TrustChange >= 1);
}
