using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Warm words of any kind: sorrow, hope, care, fellow feeling, encouragement. Every further one counts less, so that the second is worth half of
/// the first; copied and repeated text earns nothing, and a turn that pushes half of it or nothing.
/// </summary>
internal sealed class WarmWordsSaid : ICriterion
{
    // So much warmth in a whole conversation is three quarters of full marks.
    private const double Plenty = 8;

    public Skill Skill => Skill.Empathy;

    public string Name => "warm-words";

    public string Title => "Has warm words for the customer";

    public Judgement Judge(CallView call)
    {
        var warm = call.Turns.Select(t => (Turn: t, Warmth: t.Worth * DoesNotPush.Left(t) * (Math.Min(2, t.Signals.Warmth) + 0.5 * t.Signals.Affirms + 0.5 * Math.Min(2, t.Signals.Understanding)))).ToList();
        var share = 1 - Math.Pow(0.25, warm.Sum(w => w.Warmth) / Plenty);
        return Judgement.Of(share, EmpathyWords.WarmWords(share, call.Name), warm.Where(w => w.Warmth >= 0.8).OrderByDescending(w => w.Warmth).Take(2).Select(w => CallView.Show(w.Turn, good: true)));
    }
}
