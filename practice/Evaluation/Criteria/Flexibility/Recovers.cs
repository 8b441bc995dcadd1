using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Changes course after a bad reaction: where trust fell by 4 or more, or lies at the bottom, one of the next two turns wins some back
/// with words that count. Each reaction without that costs half; after an insult, or when trust ends lower than it began and nothing is accepted, nothing is made good. Full marks without a bad reaction:
/// counting only those who had to recover would reward setting the caller back first.
/// </summary>
internal sealed class Recovers : ICriterion
{
    public Skill Skill => Skill.Flexibility;

    public string Name => "recovers";

    public string Title => "Changes course after a bad reaction";

    public Ground Needs => Ground.Feelings;

    public Judgement Judge(CallView call)
    {
        var falls = call.Turns.Where(t => t.Insults || t.TrustChange <= -TurnView.TrustFallThatHalves || t.Record.After.Trust < TurnView.TrustFallThatHalves).ToList();
        if (falls.Count == 0)
            return Judgement.Of(call.Spotless(0), call.Engagement < 1 ? Words.TooLittle(call) : FlexibilityWords.NoBadReaction(call.Name));
        var insulted = falls.Exists(t => t.Insults);
        var recovered = falls.Select(t => (Fall: t, Back: insulted || call.LosesTheCaller ? null : Back(call, t))).ToList();
        var back = recovered.Where(r => r.Back is not null).ToList();
        return Judgement.Of(insulted ? 0 : call.Spotless(0.5 * (falls.Count - back.Count)), Words.Counted(FlexibilityWords.Recovered(back.Count, falls.Count, falls[0].Number, call.Name), call),
            back.Select(r => CallView.Show(r.Back!, good: true)).Concat(recovered.Where(r => r.Back is null).Select(r => CallView.Show(r.Fall, good: false))));
    }

    private static TurnView? Back(CallView call, TurnView fall) =>
        call.Turns.FirstOrDefault(t => t.Number > fall.Number && t.Number <= fall.Number + 2 && t.Worth > 0 && t.Grounded && t.TrustChange >= 1);
}
