using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Gives this caller first what calms this caller, within the first three turns: the next step to one who needs speed, exact words to
/// one who needs precision, room to one who needs time, warmth to one who needs warmth. Every need of 0.6 or more counts by its size; without one, the
/// greatest. This is why no single script wins all calls.
/// </summary>
internal sealed class FitsThisCaller : ICriterion
{
    internal const double StrongFrom = 0.6;
    private const int Early = 3;

    public Skill Skill => Skill.Flexibility;

    public string Name => "fits-this-caller";

    public string Title => "Gives this caller what they need first";

    public Ground Needs => Ground.Persona;

    public Judgement Judge(CallView call)
    {
        (string Need, double Size, Func<TurnView, bool> Given)[] needs =
        [
            ("warmth", call.Needs.Warmth, t => AcknowledgesWithCause.IsSpecific(t) || t.Earns(Act.Validate) && t.Grounded),
            ("precision", call.Needs.Precision, t => t.FactsSaidBack.Any() || t.Earned(Act.Paraphrase, Act.ConfirmFact, Act.ExplainStep, Act.Offer).Any(a => a.Specific > 0)),
            ("speed", call.Needs.Speed, t => t.Grounded && t.Earns(Act.ExplainStep, Act.SetExpectation, Act.Offer)),
            ("time", call.Needs.Time, t => !t.Interrupts && t.Earns(Act.InviteMore, Act.OpenQuestion, Act.Paraphrase)),
        ];
        var strong = needs.Where(n => n.Size >= StrongFrom).ToList();
        if (strong.Count == 0)
            strong = [needs.MaxBy(n => n.Size)];

        var given = strong.Select(n => (n.Need, n.Size, Turn: call.Turns.Take(Early).Where(t => n.Given(t)).MaxBy(t => t.Worth))).ToList();
        var total = given.Sum(g => g.Size);
        var share = total <= 0 ? call.Engagement : given.Sum(g => g.Size * (g.Turn?.Worth ?? 0)) / total;
        return Judgement.Of(share, FlexibilityWords.Fits(given.FirstOrDefault(g => g.Turn is null).Need, [.. given.Where(g => g.Turn is not null).Select(g => g.Need)], call.Name),
            given.Where(g => g.Turn is not null).Select(g => g.Turn!).Distinct().Select(t => CallView.Show(t, good: true)));
    }
}
